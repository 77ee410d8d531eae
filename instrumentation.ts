import type { Instrumentation } from "next";

/** An error that nobody expected, noted under the id that the reader is told. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  // biome-ignore lint/style/noProcessEnv: Next puts the value here while building, and drops the rest for the edge.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logError } = await import("#lib/http/request-log.ts");
  const id = request.headers["x-request-id"];
  logError(typeof id === "string" ? id : "unknown", error);
};
