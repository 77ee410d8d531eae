// The composition root: environment, database, migrations, seeds, cache, Next, listen, drain.
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { disconnectDatabase } from "#lib/db/client.ts";
import { startEmbedded } from "#lib/db/embedded.ts";
import { currentHead } from "#lib/db/head.ts";
import { followHead } from "#lib/db/head-follower.ts";
import { migrate, withDatabaseToOurselves } from "#lib/db/migrate.ts";
import { closeGracefully, listen } from "#lib/http/listening.ts";
import { step } from "#lib/progress.ts";
import { StartError } from "#lib/start-error.ts";

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** What has to be undone at the end, in the order it was done. */
const undo: (() => Promise<unknown>)[] = [];

let stopping: Promise<never> | undefined;
function stop(exitCode: number): Promise<never> {
  stopping ??= (async () => {
    for (const last of undo.reverse()) await last().catch((error: unknown) => console.error(error));
    process.exit(exitCode);
  })();
  return stopping;
}

async function openDatabase(url: string | undefined, dataDir: string): Promise<string> {
  if (url) return url;
  const starting = startEmbedded({ folder: join(dataDir, "postgres"), say });
  undo.push(async () => (await starting).stop());
  return (await starting).url;
}

async function seed(): Promise<void> {
  if (!existsSync("seeds/load.ts")) return;
  const { loadSeeds } = (await import(`${import.meta.dirname}/seeds/load.ts`)) as {
    loadSeeds: (options: { onProgress: (line: string) => void }) => Promise<{ created: number }>;
  };
  const { created } = await loadSeeds({ onProgress: say });
  say(`The record was empty: ${created} records were loaded from seeds/.`);
}

async function start(): Promise<void> {
  const { env } = await import("#lib/env.ts");
  Object.assign(process.env, { NODE_ENV: env.mode, NEXT_TELEMETRY_DISABLED: "1" });
  const dev = env.mode === "development";

  const url = await step("Starting the database", say, () => openDatabase(env.databaseUrl, env.dataDir));
  process.env.DATABASE_URL = url;
  undo.push(disconnectDatabase);

  await withDatabaseToOurselves(url, async () => {
    const applied = await step("Applying migrations", say, () => migrate(url));
    if (applied.length > 0) say(`Migrations applied: ${applied.join(", ")}.`);
    const head = followHead(url);
    undo.push(head.stop);
    await head.ready;
    if (currentHead() === 0n) await step("Loading the seeds into the empty record", say, seed);
  });

  const server = createServer();
  const { default: next } = await import("next");
  const app = next({ dev, dir: import.meta.dirname, hostname: env.host ?? "localhost", port: env.port, httpServer: server });
  undo.push(() => app.close());
  await step("Preparing the pages", say, () => app.prepare());
  const handle = app.getRequestHandler();
  server.on("request", (req, res) => void handle(req, res));
  server.on("upgrade", app.getUpgradeHandler());

  await listen(server, env.port, env.host);
  undo.push(() => closeGracefully(server));
  say(`Countersource is at ${env.origin}`);
}

process.on("SIGTERM", () => void stop(0));
process.on("SIGINT", () => void stop(0));
await start().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  return stop(1);
});
