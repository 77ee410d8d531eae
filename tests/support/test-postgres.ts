import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { startEmbedded } from "#lib/db/embedded.ts";

export interface TestPostgres {
  /** Connection URL of a database of the server, with the right to create others. */
  url: string;
  stop: () => Promise<void>;
}

/**
 * The Postgres that a test run works on: the server of DATABASE_URL where it is set, else a throwaway cluster in the
 * temp folder, without the fsyncs that only data worth keeping needs.
 */
export async function startTestPostgres(): Promise<TestPostgres> {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), "countersource-test-"));
  // As root the cluster runs as another account, which has to pass through here.
  await chmod(folder, 0o711);
  const settings = { fsync: "off", full_page_writes: "off", synchronous_commit: "off" };
  const cluster = await startEmbedded({ folder: join(folder, "data"), settings });
  return {
    url: cluster.url,
    stop: async () => {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement in the database that the URL names. */
export async function runSql(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
