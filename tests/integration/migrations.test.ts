import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate, missingSql, refuseIfTooOld, withDatabaseToOurselves } from "#lib/db/migrate.ts";
import { databaseUrl, runSql } from "#tests/support/test-postgres.ts";

const server = process.env.DATABASE_URL ?? "";
const name = `countersource_empty_${randomBytes(4).toString("hex")}`;
const url = databaseUrl(server, name);

beforeAll(() => runSql(server, `CREATE DATABASE ${name}`));
afterAll(() => runSql(server, `DROP DATABASE ${name} WITH (FORCE)`));

test("however many instances start at a time, each migration is applied once", async () => {
  const start = () => withDatabaseToOurselves(url, () => migrate(url));
  const applied = await Promise.all([start(), start(), start()]);
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
});

test("the table of migrations is the one that `prisma migrate deploy` reads", async () => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished: boolean }>(
    "SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations",
  );
  await client.end();
  expect(rows.length).toBeGreaterThan(0);
  for (const { migration_name, checksum, finished } of rows) {
    const script = readFileSync(`prisma/migrations/${migration_name}/migration.sql`);
    expect(checksum).toBe(createHash("sha256").update(script).digest("hex"));
    expect(finished).toBe(true);
  }
});

test("the migrations lead to the schema: what is missing is what migration:new writes", async () => {
  expect(await missingSql(url)).toBeUndefined();
});

test("a Postgres older than 15 is refused with what to do", () => {
  expect(() => refuseIfTooOld(140_011, "14.11 (Debian)")).toThrow(
    "This Postgres is version 14.11 (Debian), and Countersource needs 15 or newer: upgrade it, or point DATABASE_URL to another.",
  );
  expect(() => refuseIfTooOld(150_000, "15.0")).not.toThrow();
  expect(() => refuseIfTooOld(180_004, "18.4")).not.toThrow();
});
