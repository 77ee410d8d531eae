import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { FullConfig } from "@playwright/test";
import { databaseUrl, runSql } from "./test-postgres.ts";

const READY_WITHIN_MS = 180_000;
const LOG = join("tests", ".results", "server.log");

/**
 * Starts what `npm start` starts: the production build on a seeded, throwaway database, on the port of TEST_ORIGIN.
 * Where something already answers there, the tests run on that and it is left alone.
 */
export default async function setup({ metadata }: FullConfig): Promise<() => Promise<void>> {
  console.log(`with ${metadata.browser}`);
  const origin = process.env.TEST_ORIGIN;
  if (!origin) throw new Error("playwright.config.ts names the origin");
  if (await isReady(origin)) return async () => {};

  const folder = await mkdtemp(join(tmpdir(), "countersource-browser-"));
  // As root Postgres runs as another account, which has to pass through here.
  await chmod(folder, 0o711);
  const database = await throwawayDatabase();
  const server = spawn(process.execPath, ["scripts/start.ts"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      ...database.env,
      PORT: new URL(origin).port,
      DATA_DIR: join(folder, "data"),
      NODE_ENV: "production",
    },
  });
  mkdirSync(dirname(LOG), { recursive: true });
  const log = createWriteStream(LOG);
  server.stdout.pipe(log, { end: false });
  server.stderr.pipe(log, { end: false });

  const stop = async () => {
    const { exitCode, signalCode } = server;
    if (exitCode ?? signalCode)
      console.error(`The server ended by itself (${exitCode ?? signalCode}); its log is ${LOG}`);
    await end(server);
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await isReady(origin))) {
    if (server.exitCode === null && server.signalCode === null && Date.now() < deadline) {
      await sleep(100);
      continue;
    }
    await stop();
    throw new Error(`The server did not become ready.\n${readFileSync(LOG, "utf8")}`);
  }
  return stop;
}

/** Embedded, unless DATABASE_URL names a server: then a database of our own there, never the one that it names. */
async function throwawayDatabase() {
  const { DATABASE_URL } = process.env;
  if (!DATABASE_URL) return { env: {}, drop: async () => {} };
  const name = `countersource_test_${randomBytes(6).toString("hex")}`;
  await runSql(DATABASE_URL, `CREATE DATABASE ${name}`);
  return {
    env: { DATABASE_URL: databaseUrl(DATABASE_URL, name) },
    drop: () => runSql(DATABASE_URL, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function isReady(origin: string): Promise<boolean> {
  return fetch(`${origin}/readyz`).then(
    (response) => response.ok,
    () => false,
  );
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  const late = setTimeout(() => server.kill("SIGKILL"), 30_000);
  await exited;
  clearTimeout(late);
}
