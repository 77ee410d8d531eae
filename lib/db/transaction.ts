import { AsyncLocalStorage } from "node:async_hooks";
import type { Prisma } from "#prisma/generated/client.ts";
import { database } from "./client.ts";
import { announceHead } from "./head.ts";

export type Tx = Prisma.TransactionClient;

/** What a piece of work in a transaction gives: its result, and the new head of the revision chain if it moved. */
export type Outcome<T> = { result: T; head: bigint | null };

let last: Promise<unknown> = Promise.resolve();

// Writers wait for each other before they take a connection: waiting for the chain's lock in Postgres, each would hold
// one, and readers would find none left.
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => {});
  return mine;
}

const around = new AsyncLocalStorage<{ tx: Tx; head: bigint | null }>();

/**
 * Runs `work` in one transaction and, once it is committed, tells this process the new head of the revision chain.
 * Inside `allOrNothing` it joins the transaction that is open.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<Outcome<T>>): Promise<T> {
  const outer = around.getStore();
  if (outer) {
    const { result, head } = await work(outer.tx);
    outer.head = head ?? outer.head;
    return result;
  }
  const { result, head } = await inTurn(() => database().$transaction(work, { maxWait: 10_000, timeout: 60_000 }));
  if (head !== null) announceHead(head);
  return result;
}

/** Runs many mutations as one: all that `work` calls, one after another, stands or none of it does. */
export async function allOrNothing<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const { result, head } = await inTurn(() =>
    database().$transaction(
      async (tx) => {
        const store = { tx, head: null };
        const result = await around.run(store, () => work(tx));
        return { result, head: store.head };
      },
      { maxWait: 10_000, timeout: 600_000 },
    ),
  );
  if (head !== null) announceHead(head);
  return result;
}
