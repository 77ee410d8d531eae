import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { databaseUrl, onServer, startTestPostgres } from "./test-postgres.ts";

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
  await onServer(server.url, `CREATE DATABASE ${template}`);
  await migrateTemplate(databaseUrl(server.url, template));
  project.provide("serverUrl", server.url);
  project.provide("template", template);
  return async () => {
    await onServer(server.url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await server.stop();
  };
}

async function migrateTemplate(url: string): Promise<void> {
  const entries = await readdir("prisma/migrations", { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  for (const folder of folders.sort()) {
    await onServer(url, await readFile(`prisma/migrations/${folder}/migration.sql`, "utf8"));
  }
}
