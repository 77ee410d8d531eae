// The composition root: environment, database, migrations, seeds, public cache, Next, listen, drain.
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { disconnectDatabase } from "#lib/db/client.ts";
import { startEmbedded } from "#lib/db/embedded.ts";
import { currentHead } from "#lib/db/head.ts";
import { followHead } from "#lib/db/head-follower.ts";
import { migrate, withDatabaseToOurselves } from "#lib/db/migrate.ts";
import { createFrontDoor } from "#lib/http/front-door.ts";
import { closeGracefully, listen } from "#lib/http/listening.ts";
import { startPages } from "#lib/http/pages-thread.ts";
import { flushLog } from "#lib/http/request-log.ts";
import { step } from "#lib/progress.ts";
import { StartError } from "#lib/start-error.ts";

/** Longer than any part of the end takes by itself: a request gets half a minute, Postgres twenty seconds. */
const LAST_WAIT_MS = 40_000;

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** What runs so far, in the order it has to end: requests first, the database last. */
const running: Partial<Record<"requests" | "pages" | "head" | "database", () => Promise<void>>> = {};

let stopping: Promise<never> | undefined;
function stop(exitCode: number): Promise<never> {
  stopping ??= (async () => {
    const ends = [running.requests, running.pages, running.head, disconnectDatabase, running.database];
    for (const end of ends) {
      if (end)
        await Promise.race([
          end().catch((error: unknown) => console.error(error)),
          sleep(LAST_WAIT_MS, undefined, { ref: false }),
        ]);
    }
    flushLog();
    process.exit(exitCode);
  })();
  return stopping;
}

async function openDatabase(url: string | undefined, dataDir: string): Promise<string> {
  if (url) return url;
  const starting = startEmbedded({ folder: join(dataDir, "postgres"), say });
  running.database = async () => (await starting.catch(() => undefined))?.stop();
  return (await starting).url;
}

async function seed(): Promise<void> {
  const { loadSeeds } = await import("#seeds/load.ts");
  const { SeedError } = await import("#seeds/parse.ts");
  try {
    const { created } = await loadSeeds({ onProgress: say });
    say(`The record was empty: ${created} records were loaded from seeds/.`);
  } catch (cause) {
    if (cause instanceof SeedError) throw new StartError(`The seeds could not be loaded.\n${cause.message}`, { cause });
    throw cause;
  }
}

function fail(error: unknown): Promise<never> {
  if (!stopping) console.error(error instanceof StartError ? error.message : error);
  return stop(1);
}

async function start(): Promise<void> {
  const { env } = await import("#lib/env.ts");
  Object.assign(process.env, { NODE_ENV: env.mode, NEXT_TELEMETRY_DISABLED: "1" });
  const dev = env.mode === "development";
  // Prisma's adapter starts queries of a transaction before the last has ended, which pg warns of on the console.
  process.noDeprecation = !dev;

  const url = await step("Starting the database", say, () => openDatabase(env.databaseUrl, env.dataDir));
  process.env.DATABASE_URL = url;

  const server = createServer({ maxHeaderSize: 32 * 1024, shouldUpgradeCallback: () => dev });
  const door = createFrontDoor({ dev, origin: env.origin, cacheBytes: env.cacheBytes });
  server.on("request", door.handle);
  await listen(server, env.port, env.host);
  running.requests = () => closeGracefully(server);

  const head = await withDatabaseToOurselves(url, async () => {
    const applied = await step("Applying migrations", say, () => migrate(url));
    if (applied.length > 0) say(`Migrations applied: ${applied.join(", ")}.`);
    const following = followHead(url);
    running.head = following.stop;
    await following.ready;
    if (currentHead() === 0n) await step("Loading the seeds into the empty record", say, seed);
    return following;
  });

  const { port, host: hostname = "localhost" } = env;
  const pages = await step("Preparing the pages", say, () =>
    startPages({ dev, hostname, port }, (error) => void fail(error)),
  );
  running.pages = pages.close;
  // Only the live reload of development speaks another protocol.
  if (dev) server.on("upgrade", pages.upgrade);

  door.open({ pages, checkDatabase: head.check });
  say(`Countersource is at ${env.origin}`);
}

for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, () => {
    if (!stopping) say(`${signal}: requests in flight are finished, then the app ends.`);
    void stop(0);
  });
}
await start().catch(fail);
