import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

describe("the database keeps revisions and corrections as they were written", () => {
  const client = new Client({ connectionString: process.env.DATABASE_URL });

  beforeAll(async () => {
    await client.connect();
    await client.query(`
      INSERT INTO "Revision" ("recordType", "recordId", "number", "kind", "state", "authorId", "authorName", "reason",
        "requestId", "at", "data", "previousHash", "hash")
      VALUES ('claim', 'kept', 1, 'create', 'draft', 'someone', 'Someone', 'first', 'request', now(), '{}',
        repeat('0', 64), repeat('a', 64))`);
    await client.query(`
      INSERT INTO "Correction" ("id", "recordType", "recordId", "revisionSeq", "kind", "severity", "what", "why", "at")
      SELECT 'kept', 'claim', 'kept', "seq", 'typo', 'minor', 'A letter.', 'first', now()
      FROM "Revision" WHERE "recordId" = 'kept'`);
  });

  afterAll(() => client.end());

  test.each([
    `UPDATE "Revision" SET "reason" = 'another' WHERE "recordId" = 'kept'`,
    `DELETE FROM "Revision" WHERE "recordId" = 'kept'`,
    `TRUNCATE "Revision" CASCADE`,
    `UPDATE "Correction" SET "why" = 'another' WHERE "id" = 'kept'`,
    `DELETE FROM "Correction" WHERE "id" = 'kept'`,
    `TRUNCATE "Correction"`,
  ])("refuses %s", async (statement) => {
    await expect(client.query(statement)).rejects.toThrow("revisions are append-only");
    const { rows } = await client.query(`
      SELECT r."reason", c."why" FROM "Revision" r JOIN "Correction" c ON c."revisionSeq" = r."seq"
      WHERE r."recordId" = 'kept'`);
    expect(rows).toEqual([{ reason: "first", why: "first" }]);
  });
});
