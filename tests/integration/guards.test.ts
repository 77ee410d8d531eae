import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#lib/ids.ts";
import {
  figureInput,
  makeClaim,
  makeClaimant,
  makeClaimLink,
  makeComparison,
  makeEquation,
  makeMeasure,
  makeReview,
  makeSource,
} from "#tests/support/factories.ts";

// Whoever writes past the mutations meets these refusals of the database itself, each by its name.
const sql = new Client({ connectionString: process.env.DATABASE_URL });

beforeAll(async () => {
  await sql.connect();
  const since = { edtf: "2025-01-20", basis: "stated" } as const;
  const unknown = { edtf: null, basis: "unknown" } as const;
  await makeClaimant({ roles: [{ title: "A role", from: since, to: unknown }] });
  const capture = {
    id: newId("capture"),
    mediaType: "text/plain",
    visibility: "private",
    visibilityReason: "not ours",
  } as const;
  const source = await makeSource({
    captures: [{ ...capture, bytesSha256: "a".repeat(64), textSha256: "b".repeat(64) }],
    passages: [{ exact: "words" }],
  });
  const citation = {
    sourceId: source.id,
    function: "disputes",
    scope: "label",
    note: "It disputes the word.",
  } as const;
  await makeClaim({ figures: [figureInput()], citations: [citation] });
  const other = await makeMeasure();
  await makeMeasure({
    relations: [{ toId: other.id, kind: "broader", reason: "It counts more." }],
    versions: [{ label: "first", definition: "As it was.", from: since }],
  });
  const [a, b] = [await makeClaim(), await makeClaim()];
  await makeComparison({
    claims: [a, b].map(({ id }) => ({ claimId: id, counts: "What it counts." })),
    verdicts: [{ aId: a.id, bId: b.id, verdict: "overlaps", reason: "Both count some." }],
  });
  await Promise.all([makeClaimLink(), makeEquation(), makeReview()]);
});
afterAll(() => sql.end());

const dated: [table: string, date: string][] = [
  ["Role", "from"],
  ["Role", "to"],
  ["Source", "published"],
  ["MeasureVersion", "from"],
  ["Claim", "said"],
  ["Figure", "window"],
  ["Figure", "asOf"],
];
const facts: [table: string, fact: string][] = [
  ["Figure", "population"],
  ["Figure", "place"],
  ["Figure", "method"],
];
const records = ["Claimant", "Source", "Topic", "Measure", "Claim", "ClaimLink", "Comparison", "Equation", "Review"];

const refusals: [constraint: string, table: string, change: string][] = [
  ...dated.flatMap(([table, date]): [string, string, string][] => {
    const known = `"${date}Edtf" = '2025', "${date}Basis" = 'stated'`;
    return [
      [`${table}_${date}_order`, table, `${known}, "${date}Earliest" = '2025-02-01', "${date}Latest" = '2025-01-01'`],
      [`${table}_${date}_known`, table, `"${date}Edtf" = '2025', "${date}Basis" = 'unknown'`],
      [
        `${table}_${date}_bounds`,
        table,
        `"${date}Edtf" = NULL, "${date}Basis" = 'unknown', "${date}Earliest" = '2025-01-01', "${date}Latest" = '2025-01-01'`,
      ],
      [`${table}_${date}_inferred`, table, `"${date}Edtf" = '2025', "${date}Basis" = 'inferred', "${date}Note" = ' '`],
    ];
  }),
  ...facts.flatMap(([table, fact]): [string, string, string][] => [
    [`${table}_${fact}_known`, table, `"${fact}" = 'children', "${fact}Basis" = 'unknown'`],
    [`${table}_${fact}_inferred`, table, `"${fact}" = 'children', "${fact}Basis" = 'inferred', "${fact}Note" = NULL`],
  ]),
  ...records
    .filter((table) => table !== "Topic")
    .flatMap((table): [string, string, string][] => [
      [`${table}_revision_positive`, table, `"revision" = 0`],
      [`${table}_published`, table, `"state" = 'published', "publishedAt" = NULL`],
      [`${table}_retracted`, table, `"state" = 'retracted', "retractedAt" = now(), "retractionReason" = ' '`],
    ]),
  ...["Claimant", "Source", "Measure", "Claim", "Comparison", "Equation"].map((table): [string, string, string] => [
    `${table}_slug_shape`,
    table,
    `"slug" = 'Not a Slug'`,
  ]),
  ["Claim_words", "Claim", `"label" = ' '`],
  ["Claim_words", "Claim", `"quote" = ''`],
  ["Passage_exact", "Passage", `"exact" = ' '`],
  ["Passage_capture", "Passage", `"state" = 'verified', "captureId" = NULL`],
  ["Figure_verbatim", "Figure", `"verbatim" = ''`],
  ["Comparison_words", "Comparison", `"bothTrue" = ''`],
  ["PairVerdict_reason", "PairVerdict", `"reason" = ' '`],
  ["Review_rating", "Review", `"rating" = 'Unproven', "ratingExplanation" = NULL`],
  ["Figure_interval", "Figure", `"low" = 2, "high" = 1`],
  ["Figure_owner", "Figure", `"claimId" = NULL`],
  ["Figure_finite", "Figure", `"value" = 'NaN'`],
  ["EquationOperand_one", "EquationOperand", `"constant" = NULL`],
  ["EquationOperand_one", "EquationOperand", `"unit" = NULL`],
  ["Citation_scope", "Citation", `"scope" = NULL`],
  ["Citation_scope", "Citation", `"function" = 'supports'`],
  ["Capture_hashes", "Capture", `"bytesSha256" = repeat('A', 64)`],
  ["Capture_private", "Capture", `"visibilityReason" = NULL`],
  ["Capture_public", "Capture", `"visibility" = 'public', "text" = NULL`],
  ["ClaimLink_two", "ClaimLink", `"toId" = "fromId"`],
  ["MeasureRelation_two", "MeasureRelation", `"toId" = "fromId"`],
  ["PairVerdict_two", "PairVerdict", `"claimBId" = "claimAId"`],
];

describe("the database refuses", () => {
  test.each(refusals)("%s: %s set to %s", async (constraint, table, change) => {
    const { rows } = await sql.query(`SELECT count(*)::int AS "rows" FROM "${table}"`);
    expect(rows[0].rows, "there is a row to change").toBeGreaterThan(0);
    const [key] = (await sql.query(`SELECT ctid::text AS "row" FROM "${table}" LIMIT 1`)).rows;
    await expect(sql.query(`UPDATE "${table}" SET ${change} WHERE ctid = $1::tid`, [key.row])).rejects.toMatchObject({
      constraint,
    });
  });

  test.each([
    ["a published claim that was made nowhere", "Claim", `DELETE FROM "Appearance"`],
    [
      "a published comparison of one claim",
      "Comparison",
      `DELETE FROM "PairVerdict"; DELETE FROM "ComparisonClaim" WHERE "position" > (SELECT min("position") FROM "ComparisonClaim")`,
    ],
    ["a published equation of nothing", "Equation", `DELETE FROM "EquationOperand"`],
  ])("%s, when the transaction ends", async (_, table, taking) => {
    await sql.query("BEGIN");
    await sql.query(taking);
    await sql.query(`UPDATE "${table}" SET "updatedAt" = now()`);
    await expect(sql.query("COMMIT")).rejects.toThrow(/lacks what publication needs/);
  });

  test("two first appearances of one claim", async () => {
    const [first] = (await sql.query(`SELECT "claimId", "sourceId" FROM "Appearance" LIMIT 1`)).rows;
    const insert = `INSERT INTO "Appearance" ("id", "claimId", "sourceId", "position", "isFirst") VALUES ($1, $2, $3, 9, true)`;
    await expect(sql.query(insert, [newId("appearance"), first.claimId, first.sourceId])).rejects.toMatchObject({
      constraint: "Appearance_first",
    });
  });

  // 23503 up to Postgres 17, 23001 from 18 on.
  test.each(["Claimant", "Source", "Claim", "Measure"])(
    "to delete a row of %s that another row needs",
    async (table) => {
      await expect(sql.query(`DELETE FROM "${table}"`)).rejects.toMatchObject({
        code: expect.stringMatching(/^23(001|503)$/),
      });
    },
  );
});
