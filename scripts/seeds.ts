// Loads seeds/ into the database of DATABASE_URL, or into the embedded one while the app is stopped.
import { join } from "node:path";
import { disconnectDatabase } from "#lib/db/client.ts";
import { startEmbedded } from "#lib/db/embedded.ts";
import { migrate, withDatabaseToOurselves } from "#lib/db/migrate.ts";
import { StartError } from "#lib/start-error.ts";
import { loadSeeds } from "#seeds/load.ts";

async function run(): Promise<void> {
  const { env } = await import("#lib/env.ts");
  const embedded = env.databaseUrl
    ? undefined
    : await startEmbedded({ folder: join(env.dataDir, "postgres"), say: console.log });
  const url = env.databaseUrl ?? embedded?.url ?? "";
  process.env.DATABASE_URL = url;
  try {
    await withDatabaseToOurselves(url, async () => {
      await migrate(url);
      const { created, updated, unchanged } = await loadSeeds({ onProgress: console.log });
      console.log(`seeds: ${created} records created, ${updated} updated, ${unchanged} left as they were`);
    });
  } finally {
    await disconnectDatabase();
    await embedded?.stop();
  }
}

await run().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
});
// The schema engine holds on to an idle connection for some seconds, and all is said and done.
process.exit();
