import { z } from "zod";
import { database } from "#lib/db/client.ts";
import { NotFoundError } from "#lib/errors.ts";
import { type CursorPage, decodeCursor, encodeCursor } from "#lib/input/cursor.ts";
import type { RecordTypeName } from "#lib/revisions/schema.ts";
import type { Visibility } from "#lib/revisions/visibility.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { idsIn, type Known, toContentView, withoutCaptureTexts } from "./content.ts";
import type { ContentView, RecordRef, RevisionEntry, RevisionSummary } from "./dto.ts";
import { namesOf, wordsOfParts } from "./names.ts";
import { compareContents } from "./rules.ts";

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
const select = { ...summarySelect, data: true } as const;

type Row = Prisma.RevisionGetPayload<{ select: typeof select }>;
type RecordKey = { recordType: RecordTypeName; id: string; visibility: Visibility };

// What readers saw. A draft was never in public, nor is what is written into a record while it stands retracted.
function seen({ recordType, id, visibility }: RecordKey): Prisma.RevisionWhereInput {
  const record = { recordType, recordId: id };
  if (visibility === "all") return record;
  return { ...record, OR: [{ state: "published" }, { state: "retracted", kind: "retract" }] };
}

const toSummary = ({ data: _, at, ...row }: Row): RevisionSummary => ({ ...row, at: at.toISOString() });

async function getRecord({ id, recordType }: RecordKey): Promise<RecordRef> {
  const record = (await namesOf([id])).get(id);
  if (record?.recordType !== recordType) throw new NotFoundError("There is no such record.");
  return record;
}

async function namesIn(contents: readonly unknown[]): Promise<Known> {
  const ids = [...new Set(contents.flatMap((content) => idsIn(content)))];
  const [records, parts] = await Promise.all([namesOf(ids), wordsOfParts(ids)]);
  return { records, parts };
}

async function viewsOf(recordType: RecordTypeName, rows: readonly Row[]): Promise<ContentView[]> {
  const contents = rows.map((row) => withoutCaptureTexts(row.data));
  const known = await namesIn(contents);
  return contents.map((content) => toContentView(recordType, content, known));
}

const cursorKey = z.tuple([z.int().min(1).max(2_147_483_647)]);

/** The saved states of a record, the newest first, each with what it changed. Throws NotFoundError. */
export async function listRevisions(
  input: RecordKey & { cursor: string | null; limit: number },
): Promise<{ record: RecordRef; total: number; page: CursorPage<RevisionEntry> }> {
  const below = input.cursor === null ? null : decodeCursor(input.cursor, cursorKey)[0];
  const [record, total, rows] = await Promise.all([
    getRecord(input),
    database().revision.count({ where: seen(input) }),
    database().revision.findMany({
      where: { ...seen(input), ...(below === null ? {} : { number: { lt: below } }) },
      select,
      orderBy: { number: "desc" },
      take: input.limit + 1,
    }),
  ]);
  if (total === 0) throw new NotFoundError("There is no such record.");
  const views = await viewsOf(input.recordType, rows);
  const items = rows.slice(0, input.limit).map((row, index): RevisionEntry => {
    const [before, after] = [views[index + 1], views[index]];
    return { ...toSummary(row), changes: before && after ? compareContents(before, after) : null };
  });
  const last = items.at(-1);
  return {
    record,
    total,
    page: { items, next: rows.length > input.limit && last ? encodeCursor([last.number]) : null },
  };
}

/** One saved state in full, what it changed, and the numbers of its neighbours. */
export type RevisionPage = {
  record: RecordRef;
  revision: RevisionEntry;
  content: ContentView;
  previous: number | null;
  next: number | null;
  newest: number;
};

/** One saved state with its content and neighbours, as far as the visibility goes. Throws NotFoundError. */
export async function getRevision(input: RecordKey & { number: number }): Promise<RevisionPage> {
  const { revision } = database();
  const [record, row, before, after, newest] = await Promise.all([
    getRecord(input),
    revision.findFirst({ where: { ...seen(input), number: input.number }, select }),
    revision.findFirst({
      where: { ...seen(input), number: { lt: input.number } },
      orderBy: { number: "desc" },
      select,
    }),
    revision.findFirst({
      where: { ...seen(input), number: { gt: input.number } },
      orderBy: { number: "asc" },
      select: { number: true },
    }),
    revision.findFirst({ where: seen(input), orderBy: { number: "desc" }, select: { number: true } }),
  ]);
  if (!row) throw new NotFoundError("There is no such revision.");
  const [content, old] = await viewsOf(input.recordType, before ? [row, before] : [row]);
  if (!content) throw new NotFoundError("There is no such revision.");
  return {
    record,
    revision: { ...toSummary(row), changes: old ? compareContents(old, content) : null },
    content,
    previous: before?.number ?? null,
    next: after?.number ?? null,
    newest: newest?.number ?? row.number,
  };
}

/** The last link of the revision chain, or null while there is none. */
export async function findChainHead(): Promise<(Pick<RevisionSummary, "hash" | "at"> & { seq: string }) | null> {
  const row = await database().revision.findFirst({
    orderBy: { seq: "desc" },
    select: { seq: true, hash: true, at: true },
  });
  return row && { seq: row.seq.toString(), hash: row.hash, at: row.at.toISOString() };
}
