import { describe, expect, test } from "vitest";
import { retractClaim } from "#lib/claims/mutations.ts";
import { getClaim } from "#lib/claims/queries.ts";
import { database } from "#lib/db/client.ts";
import { listEquationsOfClaims } from "#lib/equations/queries.ts";
import { toClaimCsv, toClaimRecord } from "#lib/export/claim-record.ts";
import { listPublishedPages } from "#lib/export/queries.ts";
import { asPublisher, figureInput, makeClaim, makeEquation, makeMeasure } from "#tests/support/factories.ts";

const origin = "https://example.org";

async function recordOf(slug: string) {
  const found = await getClaim({ slug, visibility: "published" });
  if (found.kind !== "record") throw new Error(`${slug} leads to a ${found.kind}`);
  const claim = found.record;
  const equations = await listEquationsOfClaims({ where: { id: claim.id }, visibility: "published", limit: 100 });
  return { claim, equations, review: null, origin };
}

describe("a claim as data", () => {
  test("is one CSV row per figure, and one row where it states none", async () => {
    const counted = await makeClaim({
      label: "=HYPERLINK(1)",
      figures: [figureInput({ value: "-8.3" }), figureInput()],
    });
    const csv = toClaimCsv(await recordOf(counted.input.slug));
    const lines = csv.trimEnd().split("\r\n");
    expect(lines).toHaveLength(3);
    expect(csv).toContain(",'=HYPERLINK(1),");
    expect(csv).toContain(",-8.3,");
    expect(new Set(lines.map((line) => line.split(",").length)).size, "as many cells in every line").toBe(1);
    const silent = await makeClaim();
    expect(
      toClaimCsv(await recordOf(silent.input.slug))
        .trimEnd()
        .split("\r\n"),
    ).toHaveLength(2);
  });

  test("names its licence and the revision that it is of", async () => {
    const { id, input } = await makeClaim();
    const record = toClaimRecord(await recordOf(input.slug));
    expect(record).toMatchObject({ licence: { name: "CC BY 4.0" }, permalink: `${origin}/history/claim/${id}/2` });
  });

  test("gives each figure with its interval and where that comes from, and its facts with basis and note", async () => {
    const measure = await makeMeasure({ slug: "found", definition: "A child found." });
    const ruled = figureInput({
      comparator: "just_under",
      value: "25000",
      measureId: measure.id,
      place: { value: "Texas", basis: "inferred", note: "The speaker is its governor." },
    });
    const interval = { low: "9", high: "11", reason: "The table gives both." };
    const overridden = figureInput({ comparator: "range", value: null, interval });
    const words = figureInput({ comparator: "vague", value: null });
    const { input } = await makeClaim({ figures: [ruled, overridden, words] });
    expect(toClaimRecord(await recordOf(input.slug)).claim.figures).toMatchObject([
      {
        id: ruled.id,
        value: "25000",
        interval: { low: "24000", high: "25000", basis: "rule", reason: null },
        measure: { definition: "A child found.", url: `${origin}/measures/found` },
        place: { value: "Texas", basis: "inferred", note: "The speaker is its governor." },
        population: { value: null, basis: "unknown", note: null },
      },
      { interval: { low: "9", high: "11", basis: "override", reason: "The table gives both." } },
      { interval: { low: null, high: null, basis: "none", reason: null }, measure: null },
    ]);
  });

  test("has the equations on its figures, worked: status, why, working, what would make it hold, and a labelled guess", async () => {
    const arrests = figureInput({ comparator: "about", value: "11000", verbatim: "roughly 11,000", unit: "arrest" });
    const daily = figureInput({ kind: "rate", value: "787", verbatim: "787 per day", unit: "arrest/day" });
    const { id: claimId, input } = await makeClaim({ figures: [arrests, daily] });
    const { id, input: equation } = await makeEquation({
      operation: "quotient",
      operands: [
        { figureId: arrests.id, label: "arrests" },
        { constant: "18", unit: "day", label: "days" },
      ],
      resultId: daily.id,
      resultUnit: "arrest/day",
      hypothesis: "Some days may be left out.",
    });
    const [record, ...others] = toClaimRecord(await recordOf(input.slug)).equations;
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      id,
      slug: equation.slug,
      permalink: `${origin}/history/equation/${id}/2`,
      status: "does_not_hold",
      statusInWords: "Does not hold",
      refusal: null,
      computed: { unit: "arrest/day" },
      stated: { point: "787", interval: { low: "786.5", high: "787.5" } },
      working: {
        lines: [{ text: "11,000 ÷ 18 = 611.1 arrests a day" }, { role: "intervals" }, { text: "stated: 787" }],
      },
      operands: [
        { figure: { verbatim: "roughly 11,000", claim: { id: claimId, url: `${origin}/claims/${input.slug}` } } },
        { kind: "constant", value: "18", unit: "day" },
      ],
      solutions: [{ point: "14166" }, { label: "days" }],
      scope: { combination: { basis: "assumed" }, windows: { alignment: "not_stated" } },
      hypothesis: { note: "An editor's hypothesis, stated by no document.", text: "Some days may be left out." },
    });
  });
});

describe("the sitemap", () => {
  test("has published pages with the time of their last change, and neither drafts nor retracted ones", async () => {
    const shown = await makeClaim();
    const draft = await makeClaim({}, { state: "draft" });
    const taken = await makeClaim();
    await retractClaim(asPublisher(), { id: taken.id, expectedRevision: taken.revision, reason: "it was never said" });
    const pages = new Map((await listPublishedPages(0)).map((page) => [page.path, page.lastModified]));
    const { updatedAt } = await database().claim.findUniqueOrThrow({ where: { id: shown.id } });
    expect(pages.get(`/claims/${shown.input.slug}`)).toEqual(updatedAt);
    expect(pages.has("/comparisons")).toBe(true);
    for (const { input } of [draft, taken]) expect(pages.has(`/claims/${input.slug}`)).toBe(false);
    expect(await listPublishedPages(1)).toEqual([]);
  });
});
