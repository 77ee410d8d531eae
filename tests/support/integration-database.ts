import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { disconnectDatabase } from "#lib/db/client.ts";
import { databaseUrl, runSql } from "./test-postgres.ts";

// Before each test file: a database of its own, cloned from the template, in DATABASE_URL.
// Revisions refuse TRUNCATE as they refuse DELETE, so a database is not emptied between files but dropped.
const serverUrl = inject("serverUrl");
const template = inject("template");
const database = `${template}_${randomBytes(4).toString("hex")}`;

await runSql(serverUrl, `CREATE DATABASE ${database} TEMPLATE ${template}`);
process.env.DATABASE_URL = databaseUrl(serverUrl, database);

afterAll(async () => {
  await disconnectDatabase();
  await runSql(serverUrl, `DROP DATABASE ${database} WITH (FORCE)`);
});
