import type { Prisma } from "#prisma/generated/client.ts";
import { database } from "./client.ts";
import { announceHead } from "./head.ts";

export type Tx = Prisma.TransactionClient;

/** What a piece of work in a transaction gives: its result, and the new head of the revision chain if it moved. */
export type Outcome<T> = { result: T; head: bigint | null };

/** Runs `work` in one transaction and, once it is committed, tells this process the new head of the revision chain. */
export async function inTransaction<T>(work: (tx: Tx) => Promise<Outcome<T>>): Promise<T> {
  const { result, head } = await database().$transaction(work, { maxWait: 10_000, timeout: 60_000 });
  if (head !== null) announceHead(head);
  return result;
}
