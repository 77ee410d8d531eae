import { ConflictError, InvalidInputError } from "#lib/errors.ts";
import { Prisma } from "#prisma/generated/client.ts";

// What the field of a unique key is called where an editor enters it, and what to do when its value is taken.
const taken: [field: string, path: string, message: string][] = [
  ["slug", "slug", "is taken by another record: choose another one"],
  ["canonicalUrl", "url", "is the address of another source: attach that one"],
  ["claimId", "claimId", "has one already: change that one"],
  ["toId", "toId", "is named twice, or the link is there already"],
  ["topicId", "topicIds", "names a topic twice"],
];

function refused(path: string, message: string, cause: unknown): InvalidInputError {
  return Object.assign(new InvalidInputError([{ path, message }]), { cause });
}

/** Says in words what the database refused, or gives the error back as it is. */
export function explainRefusal(error: unknown): unknown {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return error;
  const meta = JSON.stringify(error.meta ?? {});
  if (error.code === "P2002") {
    const [, path, message] = taken.find(([field]) => new RegExp(`(?<![A-Za-z])${field}(?![A-Za-z])`).test(meta)) ?? [];
    return refused(path ?? "id", message ?? "is taken by another record: choose another one", error);
  }
  if (error.code === "P2003") {
    return refused("", "refers to a record that does not exist, or removes a part that another record uses", error);
  }
  if (error.code === "P2028") return new ConflictError("Others are writing just now: try again in a moment.");
  const constraint = /check constraint \\?"(\w+)\\?"/.exec(`${meta} ${error.message}`)?.[1];
  if (constraint) return refused("", `breaks the database's rule ${constraint}`, error);
  return error;
}
