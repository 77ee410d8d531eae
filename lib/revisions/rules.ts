import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** Hash before the first revision of a chain. */
export const genesisHash = "0".repeat(64);

/** Everything that the hash of a revision vouches for. `at` is ISO 8601 in UTC with milliseconds. */
export type HashedRevision = {
  recordType: string;
  recordId: string;
  number: number;
  kind: string;
  state: string;
  authorId: string;
  authorName: string;
  reason: string;
  requestId: string;
  at: string;
  data: unknown;
  /** The public note that came with the change, or null. */
  correction: unknown;
  previousHash: string;
};

/** Canonical JSON by RFC 8785. Throws on what JSON cannot hold (undefined at the top, NaN, infinities). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("the value has no JSON form");
  return text;
}

/** SHA-256, in lower-case hex, of the canonical JSON of a revision. */
export function hashRevision(revision: HashedRevision): string {
  return createHash("sha256").update(canonicalJson(revision), "utf8").digest("hex");
}
