import { createHash } from "node:crypto";
import { database } from "#lib/db/client.ts";
import type { Tx } from "#lib/db/transaction.ts";
import type { RecordHead } from "#lib/revisions/definition.ts";
import { canonicalJson, genesisHash, hashRevision } from "#lib/revisions/rules.ts";
import { type RecordTypeName, recordTypeSchema } from "#lib/revisions/schema.ts";
import type { Correction, Revision } from "#prisma/generated/client.ts";
import { listIdsOf, recordReaders } from "./definitions.ts";
import { findStrayInterval } from "./verify-intervals.ts";

/** What a walk of the chain found. `seq` is the place of the revision concerned, null where a record has none. */
export type Verification =
  | { whole: true; revisions: number; records: number; head: string }
  | { whole: false; seq: bigint | null; record: string; problem: string };

type CorrectionFields = Pick<Correction, "kind" | "severity" | "what" | "why" | "before" | "after">;
type ChainRow = Revision & { corrections: CorrectionFields[] };
type Broken = Extract<Verification, { whole: false }>;
type Options = { onProgress?: (line: string) => void };

const batch = 500;

/** What the revisions say about a record, to be compared with its row. */
type Told = {
  seq: bigint;
  number: number;
  state: string;
  contentHash: string;
  createdAt: number;
  updatedAt: number;
  publishedAt: number | null;
  retractedAt: number | null;
  retractionReason: string | null;
};

const hashOf = (content: unknown) => createHash("sha256").update(canonicalJson(content)).digest("hex");

const correctionFields = { kind: true, severity: true, what: true, why: true, before: true, after: true } as const;

function problemOf(row: ChainRow, previousHash: string, last: Told | undefined): string | null {
  if (row.previousHash !== previousHash) return "does not name the hash of the revision before it";
  const { recordType, recordId, number, kind, state, authorId, authorName, reason, requestId, data, correction } = row;
  const at = row.at.toISOString();
  const author = { authorId, authorName, reason, requestId, at };
  const hashed = { recordType, recordId, number, kind, state, ...author, data, correction, previousHash };
  if (hashRevision(hashed) !== row.hash) return "does not have the hash of its content";
  const notes = correction === null ? [] : [correction];
  if (canonicalJson(row.corrections) !== canonicalJson(notes))
    return "has a public correction that is not the one it came with";
  if (number !== (last?.number ?? 0) + 1) return `is number ${number} after number ${last?.number ?? 0}`;
  return null;
}

function toldBy(row: Revision, last: Told | undefined): Told {
  const at = row.at.getTime();
  const retracted = row.state === "retracted";
  return {
    seq: row.seq,
    number: row.number,
    state: row.state,
    contentHash: hashOf(row.data),
    createdAt: last?.createdAt ?? at,
    updatedAt: at,
    publishedAt: last?.publishedAt ?? (row.state === "published" ? at : null),
    retractedAt: row.kind === "retract" ? at : retracted ? (last?.retractedAt ?? null) : null,
    retractionReason: row.kind === "retract" ? row.reason : retracted ? (last?.retractionReason ?? null) : null,
  };
}

/** How a record as it stands differs from what its revisions say, or null where it does not. */
function differenceOf(now: { head: RecordHead; content: unknown } | null, told: Told): string | null {
  if (!now) return "The record is gone.";
  const { head, content } = now;
  if (head.revision !== told.number) return `The record says it is at revision ${head.revision}, not ${told.number}.`;
  if (head.state !== told.state) return `The record says it is ${head.state}, its last revision ${told.state}.`;
  if (hashOf(content) !== told.contentHash) return "The content of the record differs from its last revision.";
  const dates = ["createdAt", "updatedAt", "publishedAt", "retractedAt"] as const;
  const wrong = dates.find((key) => (head[key]?.getTime() ?? null) !== told[key]);
  if (wrong) return `The record's ${wrong} is not that of its revisions.`;
  if (head.retractionReason !== told.retractionReason)
    return "The reason of the retraction is not that of its revision.";
  return null;
}

/**
 * Walks the revision chain from its first link, then compares every record as it stands with what its revisions say, and
 * every interval with the published rule. Stops at the first link or record that is wrong. Sees one state of the database, whoever writes meanwhile.
 */
export async function verifyChain({ onProgress = () => {} }: Options = {}): Promise<Verification> {
  return database().$transaction((tx) => verifyIn(tx, onProgress), {
    isolationLevel: "RepeatableRead",
    maxWait: 10_000,
    timeout: 24 * 3_600_000,
  });
}

async function verifyIn(tx: Tx, onProgress: (line: string) => void): Promise<Verification> {
  const told = new Map<string, Told>();
  let head = genesisHash;
  let seq: bigint | null = null;
  let revisions = 0;
  for (;;) {
    const where = seq === null ? {} : { seq: { gt: seq } };
    const rows: ChainRow[] = await tx.revision.findMany({
      where,
      include: { corrections: { select: correctionFields } },
      orderBy: { seq: "asc" },
      take: batch,
    });
    for (const row of rows) {
      const record = `${row.recordType} ${row.recordId}`;
      const problem = problemOf(row, head, told.get(record));
      if (problem) return { whole: false, seq: row.seq, record, problem: `Revision ${row.number} ${problem}.` };
      told.set(record, toldBy(row, told.get(record)));
      head = row.hash;
      seq = row.seq;
      revisions += 1;
    }
    if (rows.length < batch) break;
    onProgress(`${revisions} revisions walked …`);
  }
  onProgress(`${revisions} revisions walked; comparing ${told.size} records with them …`);
  const broken = (await firstDifferingRecord(tx, told, onProgress)) ?? (await strayInterval(tx, told));
  return broken ?? { whole: true, revisions, records: told.size, head };
}

async function strayInterval(tx: Tx, told: ReadonlyMap<string, Told>): Promise<Broken | null> {
  const figure = await findStrayInterval(tx);
  if (!figure) return null;
  const passage = await tx.passage.findUnique({ where: { id: figure.passageId ?? "" }, select: { sourceId: true } });
  const record = passage ? `source ${passage.sourceId}` : `claim ${figure.claimId}`;
  const problem = `The interval of “${figure.verbatim}” (${figure.id}) is not the one that the published rule gives.`;
  return { whole: false, seq: told.get(record)?.seq ?? null, record, problem };
}

/** Compares a record with its last revision; one written before a field was known reads as if it had left it out. */
async function problemOfRecord(tx: Tx, type: RecordTypeName, id: string, last: Told): Promise<string | null> {
  const now = await recordReaders[type].read(tx, id);
  const problem = differenceOf(now, last);
  if (problem === null || now === null) return problem;
  const { data } = await tx.revision.findUniqueOrThrow({ where: { seq: last.seq }, select: { data: true } });
  const told = recordReaders[type].content.safeParse(data);
  return told.success ? differenceOf(now, { ...last, contentHash: hashOf(told.data) }) : problem;
}

async function firstDifferingRecord(
  tx: Tx,
  told: Map<string, Told>,
  onProgress: (line: string) => void,
): Promise<Broken | null> {
  let compared = 0;
  for (const type of recordTypeSchema.options) {
    const unheard = (await listIdsOf(tx, type)).find((id) => !told.has(`${type} ${id}`));
    if (unheard) return { whole: false, seq: null, record: `${type} ${unheard}`, problem: "It has no revision." };
  }
  for (const [record, last] of told) {
    const [type, id] = record.split(" ") as [RecordTypeName, string]; // the key was made of the two above
    const problem = await problemOfRecord(tx, type, id, last);
    if (problem) return { whole: false, seq: last.seq, record, problem };
    compared += 1;
    if (compared % batch === 0) onProgress(`${compared} records compared …`);
  }
  return null;
}
