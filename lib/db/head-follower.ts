import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { announceHead, forgetHead, readHead } from "./head.ts";

const POLL_MS = 1000;
const RETRY_MS = 250;
const TIMEOUT_MS = 3000;

export type HeadFollower = {
  /** Resolves once the head is known for the first time. */
  ready: Promise<void>;
  /** Asks the database now; gives whether it answered. */
  check: () => Promise<boolean>;
  stop: () => Promise<void>;
};

/**
 * Keeps this process's head of the revision chain up to date on a connection of its own: notifications tell at once
 * what other instances publish, a poll every second is the net beneath, and a broken connection makes it unknown.
 */
export function followHead(url: string): HeadFollower {
  const stopping = new AbortController();
  const { promise: ready, resolve: becameReady } = Promise.withResolvers<void>();
  let client: pg.Client | undefined;

  let polling: Promise<void> | undefined;

  /** One question at a time: who asks while one is under way shares its answer. */
  function poll(): Promise<void> {
    polling ??= ask().finally(() => {
      polling = undefined;
    });
    return polling;
  }

  async function ask(): Promise<void> {
    const asked = client;
    await readHead(async () => {
      if (!asked) throw new Error("no connection");
      const { rows } = await asked.query<{ seq: string }>(
        'SELECT coalesce(max("seq"), 0)::text AS seq FROM "Revision"',
      );
      return BigInt(rows[0]?.seq ?? 0);
    });
    becameReady();
  }

  async function session(): Promise<void> {
    const lost = new AbortController();
    const pause = AbortSignal.any([lost.signal, stopping.signal]);
    const fresh = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
      keepAlive: true,
    });
    const lose = () => {
      forgetHead();
      lost.abort();
    };
    fresh.on("error", lose);
    fresh.on("end", lose);
    fresh.on("notification", ({ payload }) => announceHead(BigInt(payload ?? 0)));
    try {
      await fresh.connect();
      await fresh.query("LISTEN revision");
      client = fresh;
      for (; !pause.aborted; await sleep(POLL_MS, undefined, { signal: pause })) await poll();
    } finally {
      client = undefined;
      forgetHead();
      await fresh.end();
    }
  }

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      // Whatever ended the session, the answer is the same: try again until told to stop.
      await session().catch(() => {});
      await sleep(RETRY_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  const following = follow();
  return {
    ready,
    check: () =>
      poll().then(
        () => true,
        () => false,
      ),
    stop: () => {
      stopping.abort();
      return following;
    },
  };
}
