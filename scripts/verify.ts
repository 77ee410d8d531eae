// Walks the revision chain of the database of DATABASE_URL, or of the embedded one while the app is stopped.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { disconnectDatabase } from "#lib/db/client.ts";
import { startEmbedded } from "#lib/db/embedded.ts";
import { verifyChain } from "#lib/history/verify.ts";
import { StartError } from "#lib/start-error.ts";

async function run(): Promise<void> {
  const { env } = await import("#lib/env.ts");
  const folder = join(env.dataDir, "postgres");
  if (!env.databaseUrl && !existsSync(folder)) {
    throw new StartError(`There is no database in ${folder}: start the app once, or set DATABASE_URL.`);
  }
  const embedded = env.databaseUrl ? undefined : await startEmbedded({ folder, say: console.log });
  process.env.DATABASE_URL = env.databaseUrl ?? embedded?.url ?? "";
  try {
    const found = await verifyChain({ onProgress: console.log });
    if (found.whole) {
      console.log(`The chain is whole: ${found.revisions} revisions of ${found.records} records.`);
      console.log(`Head: ${found.head}`);
      return;
    }
    const place = found.seq === null ? "" : `, link ${found.seq} of the chain`;
    console.error(`The record is broken at ${found.record}${place}: ${found.problem}`);
    process.exitCode = 1;
  } finally {
    await disconnectDatabase();
    await embedded?.stop();
  }
}

await run().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
});
