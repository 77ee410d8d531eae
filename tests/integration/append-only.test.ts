import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

describe("the database keeps revisions as they were written", () => {
  const client = new Client({ connectionString: process.env.DATABASE_URL });

  beforeAll(async () => {
    await client.connect();
    await client.query(`
      INSERT INTO "Revision" ("recordType", "recordId", "number", "kind", "state", "authorId", "authorName", "reason",
        "requestId", "at", "data", "previousHash", "hash")
      VALUES ('claim', 'kept', 1, 'create', 'draft', 'someone', 'Someone', 'first', 'request', now(), '{}',
        repeat('0', 64), repeat('a', 64))`);
  });

  afterAll(() => client.end());

  test.each([
    `UPDATE "Revision" SET "reason" = 'another' WHERE "recordId" = 'kept'`,
    `DELETE FROM "Revision" WHERE "recordId" = 'kept'`,
    `TRUNCATE "Revision" CASCADE`,
  ])("refuses %s", async (statement) => {
    await expect(client.query(statement)).rejects.toThrow("revisions are append-only");
    const { rows } = await client.query(`SELECT "reason" FROM "Revision" WHERE "recordId" = 'kept'`);
    expect(rows).toEqual([{ reason: "first" }]);
  });
});
