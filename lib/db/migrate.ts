import { join } from "node:path";
import pg from "pg";
import { StartError } from "#lib/start-error.ts";
import { readMigrations, readSchema, withSchemaEngine } from "./schema-engine.ts";

const OLDEST = 15;
/** Any constant; ours alone in this database. Prisma's own migrate lock is another. */
const LOCK = 7_203_114_509;
const SCHEMA = join(import.meta.dirname, "../../prisma");
const FOLDER = join(SCHEMA, "migrations");
const NO_FILTER = { externalTables: [], externalEnums: [] };

/**
 * Runs `work` while no other instance does, on a database that is new enough and not ahead of this code.
 * Throws StartError with a sentence for a person.
 */
export async function withDatabaseToOurselves<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    const version = await client.query<{ server_version_num: string; server_version: string }>(
      "SELECT current_setting('server_version_num') AS server_version_num, current_setting('server_version') AS server_version",
    );
    const row = version.rows[0];
    refuseIfTooOld(Number(row?.server_version_num), row?.server_version ?? "");
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    return await work();
  } finally {
    // Ending the session lets go of the lock, whatever happened.
    await client.end();
  }
}

/** Applies what the migrations folder has and the database has not; gives the names of what it applied. */
export async function migrate(url: string): Promise<string[]> {
  const migrationsList = await readMigrations(FOLDER);
  const known = new Set(migrationsList.migrationDirectories.map(({ path }) => path));
  refuseIfAhead((await appliedMigrations(url)).filter((name) => !known.has(name)));
  return withSchemaEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTER });
    return appliedMigrationNames;
  });
}

/** The SQL that leads from a database to the Prisma schema as it stands; undefined where it is there already. */
export async function missingSql(url: string): Promise<string | undefined> {
  const files = await readSchema(SCHEMA);
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", files, configDir: SCHEMA },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    }),
  );
  return stdout === null || stdout.includes("This is an empty migration") ? undefined : stdout;
}

/** Takes Postgres's server_version_num (150004 is 15.4) and its name for itself. */
export function refuseIfTooOld(version: number, name: string): void {
  if (Math.floor(version / 10_000) >= OLDEST) return;
  throw new StartError(
    `This Postgres is version ${name}, and Countersource needs ${OLDEST} or newer: upgrade it, or point DATABASE_URL to another.`,
  );
}

function refuseIfAhead(unknown: string[]): void {
  if (unknown.length === 0) return;
  throw new StartError(
    `The database is ahead of this code: it has the migration ${unknown.join(", ")}, which the folder prisma/migrations lacks. Start the newer version of Countersource, or restore a backup made before it.`,
  );
}

/** Names of the migrations that the database says were applied. */
async function appliedMigrations(url: string): Promise<string[]> {
  const client = await connect(url);
  try {
    const table = await client.query<{ exists: boolean }>(
      "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists",
    );
    if (!table.rows[0]?.exists) return [];
    const rows = await client.query<{ migration_name: string }>(
      "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at",
    );
    return rows.rows.map((row) => row.migration_name);
  } finally {
    await client.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks fails the query that waits on it; this only keeps it from ending the process.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (cause) {
    const { message, code } = cause as NodeJS.ErrnoException; // whatever pg or the socket threw
    throw new StartError(
      `The database does not answer (${message || code}): check that it runs and that DATABASE_URL is right.`,
      { cause },
    );
  }
  return client;
}
