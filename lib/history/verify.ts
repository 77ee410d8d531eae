import { database } from "#lib/db/client.ts";
import { canonicalJson, genesisHash, hashRevision } from "#lib/revisions/rules.ts";
import type { Revision } from "#prisma/generated/client.ts";
import { recordReaders } from "./definitions.ts";

/** What a walk of the chain found. `seq` names the revision that is wrong; 0 where none is. */
export type Verification =
  | { whole: true; revisions: number; records: number; head: string }
  | { whole: false; seq: bigint; record: string; problem: string };

const batch = 500;

type Last = { seq: bigint; number: number; state: string; data: string };

function problemOf(row: Revision, previousHash: string, last: Last | undefined): string | null {
  if (row.previousHash !== previousHash) return "does not name the hash of the revision before it";
  const { recordType, recordId, number, kind, state, authorId, authorName, reason, requestId, data } = row;
  const at = row.at.toISOString();
  const hashed = { recordType, recordId, number, kind, state, authorId, authorName, reason, requestId, at, data };
  if (hashRevision({ ...hashed, previousHash }) !== row.hash) return "does not have the hash of its content";
  if (number !== (last?.number ?? 0) + 1) return `is number ${number} after number ${last?.number ?? 0}`;
  return null;
}

/**
 * Walks the revision chain of the database from its first link and compares every record as it stands with its last
 * revision. Stops at the first link or record that is wrong.
 */
export async function verifyChain(): Promise<Verification> {
  const db = database();
  const lasts = new Map<string, Last>();
  let head = genesisHash;
  let seq = 0n;
  let revisions = 0;
  for (;;) {
    const rows = await db.revision.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: "asc" }, take: batch });
    for (const row of rows) {
      const record = `${row.recordType} ${row.recordId}`;
      const problem = problemOf(row, head, lasts.get(record));
      if (problem) return { whole: false, seq: row.seq, record, problem: `Revision ${row.number} ${problem}.` };
      lasts.set(record, { seq: row.seq, number: row.number, state: row.state, data: canonicalJson(row.data) });
      head = row.hash;
      seq = row.seq;
      revisions += 1;
    }
    if (rows.length < batch) break;
  }
  const differing = await firstDifferingRecord(lasts);
  return differing ?? { whole: true, revisions, records: lasts.size, head };
}

async function firstDifferingRecord(lasts: Map<string, Last>): Promise<Verification | null> {
  const db = database();
  for (const [record, last] of lasts) {
    const [type, id] = record.split(" ") as [keyof typeof recordReaders, string]; // the key was made of the two above
    const now = await recordReaders[type].read(db, id);
    const differs = (problem: string): Verification => ({ whole: false, seq: last.seq, record, problem });
    if (!now) return differs("The record is gone.");
    if (now.head.revision !== last.number) return differs(`The record says revision ${now.head.revision}.`);
    if (now.head.state !== last.state) return differs(`The record says it is ${now.head.state}.`);
    if (canonicalJson(now.content) !== last.data) return differs("The record differs from its last revision.");
  }
  return null;
}
