// Prisma's own schema engine as WebAssembly: what `prisma migrate` does, without the binary it would download.
import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaContainer, SchemaEngine } from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

/** What adapter and engine lack for migrations that hold more than tables. */
class MigrationPostgres extends PrismaPg {
  readonly #adapters: Awaited<ReturnType<PrismaPg["connect"]>>[] = [];

  async disconnect(): Promise<void> {
    for (const adapter of this.#adapters) await adapter.dispose();
  }

  override async connect() {
    const adapter = await super.connect();
    this.#adapters.push(adapter);
    const pool = adapter.underlyingDriver();
    // The adapter cuts a script at every semicolon; sent whole, it also applies as one transaction.
    adapter.executeScript = async (script) => void (await pool.query(script));
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = (query) => queryRaw({ ...query, sql: withoutCharType(query.sql) });
    return adapter;
  }
}

/**
 * The adapter cannot map the catalogs' "char" type, so the engine's two queries that select it are given text.
 * CHECKs are not listed at all (the engine ends at the NOT NULL ones of Postgres 18); a diff never touches them.
 */
function withoutCharType(sql: string): string {
  return sql
    .replace(/\bcon\.(confdeltype|confupdtype)\b/g, "con.$1::text AS $1")
    .replace("constr.contype AS constraint_type", "constr.contype::text AS constraint_type")
    .replace("AND contype NOT IN ('p', 'u', 'f')", "AND false");
}

let loaded: Promise<void> | undefined;

/** Gives `work` a schema engine on the database at `url`, and closes its connections afterwards. */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  loaded ??= load();
  await loaded;
  const postgres = new MigrationPostgres({ connectionString: url, max: 1 });
  const adapter = bindMigrationAwareSqlAdapterFactory(postgres);
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await postgres.disconnect();
  }
}

async function load(): Promise<void> {
  const file = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { "./schema_engine_bg.js": { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** The migrations folder in the engine's own shape, in the order they apply. */
export async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: await readFile(join(folder, "migration_lock.toml"), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: await readFile(join(folder, name, "migration.sql"), "utf8") },
        },
      })),
    ),
  };
}

/** The Prisma schema: every .prisma file of the folder. */
export async function readSchema(folder: string): Promise<SchemaContainer[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma"));
  return Promise.all(
    names.map(async (name) => ({ path: join(folder, name), content: await readFile(join(folder, name), "utf8") })),
  );
}
