import { database } from "#lib/db/client.ts";
import { NotFoundError } from "#lib/errors.ts";
import type { RecordTypeName } from "#lib/revisions/schema.ts";
import type { Visibility } from "#lib/revisions/visibility.ts";
import type { RecordRef, RevisionDetail, RevisionSummary } from "./dto.ts";
import { namesOf } from "./names.ts";

const summarySelect = {
  number: true,
  kind: true,
  state: true,
  authorName: true,
  reason: true,
  at: true,
  hash: true,
  previousHash: true,
} as const;

type Record = { recordType: RecordTypeName; id: string; visibility: Visibility };

// What readers saw: a draft was never in public, so its revisions are not either.
const seenStates = (visibility: Visibility) =>
  visibility === "published" ? { state: { in: ["published" as const, "retracted" as const] } } : {};

/** The record and its saved states with their contents, the newest first. Throws NotFoundError. */
export async function getHistory(input: Record): Promise<{ record: RecordRef; revisions: RevisionDetail[] }> {
  const rows = await database().revision.findMany({
    where: { recordType: input.recordType, recordId: input.id, ...seenStates(input.visibility) },
    select: { ...summarySelect, data: true },
    orderBy: { number: "desc" },
    take: 500,
  });
  const record = (await namesOf([input.id])).get(input.id);
  if (!record || rows.length === 0) throw new NotFoundError("There is no such record.");
  return { record, revisions: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
}

/** One saved state and the one that readers saw before it, if there was one. Throws NotFoundError. */
export async function getRevision(
  input: Record & { number: number },
): Promise<{ record: RecordRef; revision: RevisionDetail; before: RevisionDetail | null; newest: number }> {
  const { record, revisions } = await getHistory(input);
  const index = revisions.findIndex((revision) => revision.number === input.number);
  const revision = revisions[index];
  if (!revision) throw new NotFoundError("There is no such revision.");
  return { record, revision, before: revisions[index + 1] ?? null, newest: revisions[0]?.number ?? input.number };
}

/** The last link of the revision chain, or null while there is none. */
export async function findChainHead(): Promise<(Pick<RevisionSummary, "hash" | "at"> & { seq: string }) | null> {
  const row = await database().revision.findFirst({
    orderBy: { seq: "desc" },
    select: { seq: true, hash: true, at: true },
  });
  return row && { seq: row.seq.toString(), hash: row.hash, at: row.at.toISOString() };
}
