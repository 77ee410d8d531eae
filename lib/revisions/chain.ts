import type { Context } from "#lib/auth/permissions.ts";
import type { Tx } from "#lib/db/transaction.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { RecordState, RecordType, RevisionKind } from "#prisma/generated/enums.ts";
import { genesisHash, hashRevision } from "./rules.ts";
import type { CorrectionInput } from "./schema.ts";

// Any number that nothing else in this database locks: writers of the chain take turns on it.
const chainLock = 7_301_946;

/** Makes this transaction the only writer of the chain until it ends. */
export async function lockChain(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${chainLock})`;
}

/** One state to append. */
export type NewRevision = {
  recordType: RecordType;
  recordId: string;
  number: number;
  kind: RevisionKind;
  state: RecordState;
  reason: string;
  data: unknown;
  correction: CorrectionInput | null;
};

/** Appends a revision to the chain and gives its place in it. The chain must be locked by this transaction. */
export async function appendRevision(tx: Tx, context: Context, revision: NewRevision): Promise<bigint> {
  const last = await tx.revision.findFirst({ orderBy: { seq: "desc" }, select: { hash: true } });
  const hashed = {
    ...revision,
    authorId: context.actor.id,
    authorName: context.actor.name,
    requestId: context.requestId,
    at: context.now.toISOString(),
    previousHash: last?.hash ?? genesisHash,
  };
  const row = await tx.revision.create({
    data: {
      ...hashed,
      at: context.now,
      // The content has passed its schema, which holds nothing but JSON.
      data: revision.data as Prisma.InputJsonValue,
      correction: revision.correction ?? Prisma.DbNull,
      hash: hashRevision(hashed),
    },
    select: { seq: true },
  });
  return row.seq;
}
