import type { Instrumentation } from "next";
import { logError } from "#lib/http/request-log.ts";

/** An error that nobody expected, noted under the id that the reader is told. */
export const onRequestError: Instrumentation.onRequestError = (error, request) => {
  const id = request.headers["x-request-id"];
  logError(typeof id === "string" ? id : "unknown", error);
};
