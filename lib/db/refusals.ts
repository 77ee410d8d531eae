import { InvalidInputError } from "#lib/errors.ts";
import { Prisma } from "#prisma/generated/client.ts";

/** Says in words what the database refused, or gives the error back as it is. */
export function explainRefusal(error: unknown): unknown {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return error;
  const detail = JSON.stringify(error.meta ?? {});
  if (error.code === "P2002") {
    const path = detail.includes("slug") ? "slug" : "id";
    return new InvalidInputError([{ path, message: "is taken by another record: choose another one" }]);
  }
  if (error.code === "P2003") {
    return new InvalidInputError([
      { path: "", message: "refers to a record that does not exist, or removes a part that another record uses" },
    ]);
  }
  if (error.code === "P2004" || detail.includes("23514")) {
    return new InvalidInputError([
      { path: "", message: `breaks a rule of the database: ${error.message.slice(-300)}` },
    ]);
  }
  return error;
}
