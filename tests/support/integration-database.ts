import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { databaseUrl, onServer } from "./test-postgres.ts";

// Before each test file, and before it imports anything: a database of its own, cloned from the template.
// Revisions refuse TRUNCATE as they refuse DELETE, so a database is not emptied between files but dropped.
const serverUrl = inject("serverUrl");
const template = inject("template");
const database = `${template}_${randomBytes(4).toString("hex")}`;

await onServer(serverUrl, `CREATE DATABASE ${database} TEMPLATE ${template}`);
process.env.DATABASE_URL = databaseUrl(serverUrl, database);

afterAll(async () => {
  await onServer(serverUrl, `DROP DATABASE ${database} WITH (FORCE)`);
});
