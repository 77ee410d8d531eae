import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { migrate } from "#lib/db/migrate.ts";
import { databaseUrl, runSql, startTestPostgres } from "./test-postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    serverUrl: string;
    /** A migrated, empty database that every test file clones. */
    template: string;
  }
}

/** Once per run: a server, and a template database migrated with the real migrations folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestPostgres();
  const template = `countersource_test_${randomBytes(6).toString("hex")}`;
  await runSql(server.url, `CREATE DATABASE ${template}`);
  await migrate(databaseUrl(server.url, template));
  // Postgres clones only a database that nobody is connected to; the engine's idle connection lingers.
  await runSql(server.url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${template}'`);
  project.provide("serverUrl", server.url);
  project.provide("template", template);
  return async () => {
    await runSql(server.url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await server.stop();
  };
}
