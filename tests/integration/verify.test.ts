import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { retractClaim, updateClaim } from "#lib/claims/mutations.ts";
import { database } from "#lib/db/client.ts";
import { verifyChain } from "#lib/history/verify.ts";
import { hashRevision } from "#lib/revisions/rules.ts";
import {
  asPublisher,
  figureInput,
  makeClaim,
  makeClaimLink,
  makeComparison,
  makeEquation,
  makeReview,
  makeSource,
} from "#tests/support/factories.ts";

// A superuser for whom no trigger fires and no foreign key holds: the worst that can happen to the database.
const intruder = new Client({ connectionString: process.env.DATABASE_URL });
let claim: { id: string; revision: number };
let retracted: { id: string; revision: number };
let draft: { id: string; revision: number };

beforeAll(async () => {
  await intruder.connect();
  await intruder.query("SET session_replication_role = replica");
  claim = await makeClaim({ figures: [figureInput()] });
  const { data } = await database().revision.findFirstOrThrow({
    where: { recordId: claim.id },
    orderBy: { seq: "desc" },
  });
  const content = { ...(data as object), label: "Another label" };
  claim = await updateClaim(asPublisher(), {
    id: claim.id,
    expectedRevision: claim.revision,
    content,
    reason: "again",
  });
  draft = await makeClaim({}, { state: "draft" });
  await Promise.all([makeClaimLink(), makeComparison(), makeEquation(), makeReview()]);
  retracted = await makeClaim();
  await retractClaim(asPublisher(), {
    id: retracted.id,
    expectedRevision: retracted.revision,
    reason: "it was never said",
  });
});
afterAll(() => intruder.end());

const tables = ["Correction", "Revision", "Claim", "Figure", "Source"] as const;

describe("npm run verify", () => {
  beforeEach(async () => {
    for (const table of tables) await intruder.query(`CREATE TEMP TABLE "kept_${table}" AS TABLE "${table}"`);
    return async () => {
      for (const table of tables) {
        await intruder.query(`DELETE FROM "${table}"`);
        await intruder.query(`INSERT INTO "${table}" SELECT * FROM "kept_${table}"`);
        await intruder.query(`DROP TABLE "kept_${table}"`);
      }
      expect(await verifyChain(), "the test has put everything back").toMatchObject({ whole: true });
    };
  });

  test("finds a record whole that only mutations have written, and names its head", async () => {
    const last = await database().revision.findFirstOrThrow({ orderBy: { seq: "desc" } });
    expect(await verifyChain()).toEqual({
      whole: true,
      revisions: await database().revision.count(),
      records: (await database().revision.groupBy({ by: ["recordType", "recordId"] })).length,
      head: last.hash,
    });
  });

  test.each([
    ["what it said", `"data" = jsonb_set("data", '{label}', '"Something else"')`],
    ["its author", `"authorName" = 'Somebody else'`],
    ["its reason", `"reason" = 'a better one'`],
    ["its time", `"at" = "at" - interval '1 day'`],
    ["its state", `"state" = 'draft'`],
    ["its request", `"requestId" = 'another'`],
  ])("names the revision of which somebody changed %s", async (_, change) => {
    await intruder.query(`UPDATE "Revision" SET ${change} WHERE "recordId" = $1 AND "number" = 2`, [claim.id]);
    expect(await verifyChain()).toMatchObject({
      whole: false,
      record: `claim ${claim.id}`,
      problem: "Revision 2 does not have the hash of its content.",
    });
  });

  test("names the revision whose hash was changed, and the next where it was made to fit", async () => {
    await intruder.query(`UPDATE "Revision" SET "hash" = repeat('a', 64) WHERE "recordId" = $1 AND "number" = 2`, [
      claim.id,
    ]);
    expect(await verifyChain()).toMatchObject({
      record: `claim ${claim.id}`,
      problem: "Revision 2 does not have the hash of its content.",
    });
  });

  test.each([
    ["changed", `UPDATE "Correction" SET "why" = 'a better reason' WHERE "recordId" = $1`],
    ["taken out", `DELETE FROM "Correction" WHERE "recordId" = $1`],
  ])("names the revision whose public correction was %s", async (_, statement) => {
    await intruder.query(statement, [retracted.id]);
    expect(await verifyChain()).toMatchObject({
      whole: false,
      record: `claim ${retracted.id}`,
      problem: expect.stringContaining("public correction"),
    });
  });

  test("names the link after a revision that was taken out", async () => {
    const { rows } = await intruder.query<{ seq: string }>(
      `DELETE FROM "Revision" WHERE "recordId" = $1 AND "number" = 2 RETURNING "seq"`,
      [claim.id],
    );
    const seq = BigInt(rows[0]?.seq ?? 0);
    const next = await database().revision.findFirstOrThrow({ where: { seq: { gt: seq } }, orderBy: { seq: "asc" } });
    expect(await verifyChain()).toMatchObject({
      seq: next.seq,
      record: `${next.recordType} ${next.recordId}`,
      problem: expect.stringContaining("does not name the hash of the revision before it"),
    });
  });

  test("names the record whose latest revisions were cut off the end of the chain", async () => {
    const last = await database().revision.findFirstOrThrow({ orderBy: { seq: "desc" } });
    await intruder.query(`DELETE FROM "Revision" WHERE "seq" = $1`, [last.seq.toString()]);
    expect(await verifyChain()).toMatchObject({ record: `${last.recordType} ${last.recordId}` });
  });

  test.each([
    ["its words", () => claim.id, `UPDATE "Claim" SET "summary" = 'Other words.' WHERE "id" = $1`, "content"],
    ["a figure", () => claim.id, `UPDATE "Figure" SET "value" = "value" + 1 WHERE "claimId" = $1`, "content"],
    [
      "what a figure's words are read as",
      () => claim.id,
      `UPDATE "Figure" SET "high" = "high" + 1 WHERE "claimId" = $1`,
      "interval",
    ],
    ["a draft's words", () => draft.id, `UPDATE "Claim" SET "summary" = 'Other words.' WHERE "id" = $1`, "content"],
    [
      "a draft's state",
      () => draft.id,
      `UPDATE "Claim" SET "state" = 'published', "publishedAt" = now() WHERE "id" = $1`,
      "published",
    ],
    ["its revision", () => claim.id, `UPDATE "Claim" SET "revision" = 9 WHERE "id" = $1`, "revision 9"],
    [
      "the day it was published",
      () => claim.id,
      `UPDATE "Claim" SET "publishedAt" = "publishedAt" - interval '1 day' WHERE "id" = $1`,
      "publishedAt",
    ],
    ["everything: the row is deleted", () => draft.id, `DELETE FROM "Claim" WHERE "id" = $1`, "gone"],
  ])("names the claim of which somebody changed %s behind the mutations", async (_, id, statement, problem) => {
    await intruder.query(statement, [id()]);
    expect(await verifyChain()).toMatchObject({
      whole: false,
      record: `claim ${id()}`,
      problem: expect.stringContaining(problem),
    });
  });

  test("takes a record whose revision was written before a field was known as whole", async () => {
    const source = await makeSource();
    const last = await database().revision.findFirstOrThrow({ orderBy: { seq: "desc" } });
    expect(last.recordId).toBe(source.id);
    const data = JSON.parse(JSON.stringify(last.data).replaceAll(/,?"figures":\[\]/g, ""));
    const { seq, hash: _, at, ...hashed } = last;
    const hash = hashRevision({ ...hashed, at: at.toISOString(), data });
    await intruder.query(`UPDATE "Revision" SET "data" = $2, "hash" = $3 WHERE "seq" = $1`, [seq, data, hash]);
    expect(JSON.stringify(data)).not.toContain("figures");
    expect(await verifyChain()).toMatchObject({ whole: true });
  });

  test("names a claim that was put in without a revision", async () => {
    await intruder.query(`CREATE TEMP TABLE "copy" AS SELECT * FROM "Claim" WHERE "id" = '${claim.id}'`);
    await intruder.query(`UPDATE "copy" SET "id" = 'clm_smuggled', "slug" = 'smuggled'`);
    await intruder.query(`INSERT INTO "Claim" SELECT * FROM "copy"`);
    await intruder.query(`DROP TABLE "copy"`);
    expect(await verifyChain()).toEqual({
      whole: false,
      seq: null,
      record: "claim clm_smuggled",
      problem: "It has no revision.",
    });
  });
});
