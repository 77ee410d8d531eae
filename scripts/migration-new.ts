// npm run migration:new -- <name>
// Writes the SQL that leads from where the migrations end to where the schema stands now. Checks, triggers and
// generated columns that Prisma cannot express are added to the file by hand.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startEmbedded } from "#lib/db/embedded.ts";
import { migrate, missingSql } from "#lib/db/migrate.ts";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Say what the migration does, in lower case: npm run migration:new -- add_topic_slug");
  process.exit(1);
}

const prisma = resolve(import.meta.dirname, "../prisma");
const folder = mkdtempSync(join(tmpdir(), "migration-"));
chmodSync(folder, 0o711);
const database = await startEmbedded({
  folder: join(folder, "postgres"),
  settings: { fsync: "off" },
  say: console.log,
});
try {
  await migrate(database.url);
  const sql = await missingSql(database.url);
  if (sql === undefined) {
    console.log("The schema is where the migrations end: nothing to write.");
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const file = join(prisma, "migrations", `${stamp}_${name}`, "migration.sql");
    mkdirSync(join(file, ".."));
    writeFileSync(file, sql);
    console.log(sql);
    console.log(`Written to ${file}: read it before you commit it.`);
  }
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
