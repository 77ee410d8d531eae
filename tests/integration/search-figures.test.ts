import { beforeAll, describe, expect, test } from "vitest";
import { retractClaim } from "#lib/claims/mutations.ts";
import { retractEquation } from "#lib/equations/mutations.ts";
import type { FigureInput } from "#lib/figures/schema.ts";
import { searchClaims } from "#lib/search/queries/search-claims.ts";
import { type RawParameters, readSearch } from "#lib/search/schema.ts";
import {
  asPublisher,
  figureInput,
  makeClaim,
  makeClaimant,
  makeEquation,
  makeMeasure,
  makeSource,
} from "#tests/support/factories.ts";

const search = (raw: RawParameters) => searchClaims({ query: readSearch(raw), visibility: "published" });
const labels = async (raw: RawParameters) => (await search(raw)).items.map((hit) => hit.claim.label).sort();

async function claimOf(label: string, ...figures: Partial<FigureInput>[]) {
  const made = figures.map(figureInput);
  const claim = await makeClaim({ label, figures: made });
  return { ...claim, figureIds: made.map((figure) => figure.id) };
}

describe("a range", () => {
  const unit = "gnu";

  beforeAll(async () => {
    await claimOf("bare", { unit, comparator: "bare", value: "323000", verbatim: "323,000" });
    await claimOf("at least", { unit, comparator: "at_least", value: "50000", verbatim: "at least 50,000" });
    await claimOf("at most", { unit, comparator: "at_most", value: "40", verbatim: "at most 40" });
    await claimOf("many", { unit, comparator: "vague", value: null, verbatim: "many" });
    await claimOf("below", { unit, comparator: "exactly", value: "-12.5", verbatim: "minus 12.5" });
    await claimOf("huge", { unit, comparator: "exactly", value: `1${"0".repeat(30)}`, verbatim: "a nonillion" });
    await claimOf("tiny", { unit, comparator: "exactly", value: "0.000000000001", verbatim: "a trillionth" });
    const interval = { low: null, high: "7", reason: "The page says so." };
    await claimOf("open below", { unit, comparator: "range", value: null, interval, verbatim: "up to 7 or so" });
  });

  test.each<[RawParameters, string[]]>([
    [{ min: "323,500", max: "323600" }, ["at least", "bare"]],
    [{ min: "323500.0001", max: "1m" }, ["at least"]],
    [{ max: "322,499" }, ["at least", "at most", "below", "open below", "tiny"]],
    [{ max: "-13" }, ["open below"]],
    [{ min: "-13", max: "-12" }, ["below", "open below"]],
    [{ min: "1000000000000000000000000000000" }, ["at least", "huge"]],
    [{ min: "0.000000000001", max: "0.000000000001" }, ["at most", "open below", "tiny"]],
    [{ min: "0.0000000000011", max: "0.0000000000019" }, ["at most", "open below"]],
    [{ min: "8", max: "39" }, ["at most"]],
  ])("%o finds what the words allow", async (range, expected) => {
    expect(await labels(range)).toEqual(expected);
  });

  test("words that give no number are in no range, however wide", async () => {
    const page = await search({ min: "-9999999999999999999999999999999999999999" });
    expect(page.items.map((hit) => hit.claim.label)).not.toContain("many");
    expect(page.total).toEqual({ count: page.items.length, atLeast: false });
  });

  test("says which figure meets it, with its unit, its interval and what it counts", async () => {
    const measure = await makeMeasure({ slug: "okapis", name: "Okapis counted" });
    const unit = "okapi";
    await claimOf(
      "two figures",
      { unit, measureId: measure.id, comparator: "over", value: "777000", verbatim: "over 777,000" },
      { unit, comparator: "exactly", value: "3", verbatim: "exactly three" },
    );
    const found = (await search({ min: "777,001", max: "777.5k" })).items.find(
      (hit) => hit.claim.label === "two figures",
    );
    expect(found?.numbers?.figures).toMatchObject([
      { verbatim: "over 777,000", unit, low: "777000", high: "778000", measure: { slug: "okapis" } },
    ]);
    const other = (await search({ min: "3", max: "3" })).items.find((hit) => hit.claim.label === "two figures");
    expect(other?.numbers?.figures).toMatchObject([{ verbatim: "exactly three", measure: null }]);
  });

  test("and a measure are asked of one figure, not of two of the same claim", async () => {
    const measure = await makeMeasure({ slug: "tapirs" });
    await claimOf("apart", { measureId: measure.id, value: "100" }, { value: "9000000", comparator: "exactly" });
    expect(await labels({ measure: "tapirs", max: "100" })).toEqual(["apart"]);
    expect(await labels({ measure: "tapirs", min: "9m", max: "9m" })).toEqual([]);
  });
});

test("narrower measures come in at any distance, broader, overlapping and unpublished ones do not", async () => {
  const [least, draft, apart] = await Promise.all([
    makeMeasure({ slug: "calves" }),
    makeMeasure({ slug: "unborn" }, { state: "draft" }),
    makeMeasure({ slug: "herds" }),
  ]);
  const reason = "The register says so.";
  const middle = await makeMeasure({ slug: "cows", relations: [{ toId: least.id, kind: "broader", reason }] });
  const widest = await makeMeasure({
    slug: "cattle",
    relations: [
      { toId: middle.id, kind: "broader", reason },
      { toId: draft.id, kind: "broader", reason },
      { toId: apart.id, kind: "overlapping", reason },
    ],
  });
  await makeMeasure({ slug: "kine", relations: [{ toId: middle.id, kind: "exact", reason }] });
  for (const [label, { id: measureId }] of Object.entries({ least, middle, widest, apart })) {
    await claimOf(`${label} in the herd`, { measureId });
  }
  const found = (raw: RawParameters) => labels({ q: "herd", ...raw });
  expect(await found({ measure: "cattle" })).toEqual(["widest in the herd"]);
  expect(await found({ measure: "cattle", narrower: "yes" })).toEqual(
    ["least", "middle", "widest"].map((label) => `${label} in the herd`),
  );
  expect(await found({ measure: "cows", narrower: "yes" })).toEqual(["least in the herd", "middle in the herd"]);
  expect(await found({ measure: "kine", narrower: "yes" })).toEqual(["least in the herd", "middle in the herd"]);
});

describe("sums that do not hold", () => {
  const exactly = (value: string) => ({ comparator: "exactly" as const, value, verbatim: value });
  const failing = () => labels({ holds: "no" });

  async function sum(
    label: string,
    [a, b, result]: [string, string, string],
    wish: Parameters<typeof makeEquation>[1] = {},
  ) {
    const parts = await claimOf(`${label}: parts`, exactly(a), exactly(b));
    const whole = await claimOf(`${label}: result`, exactly(result));
    const operands = parts.figureIds.map((figureId, n) => ({ figureId, label: `part ${n + 1}` }));
    const [resultId = null] = whole.figureIds;
    return { parts, equation: await makeEquation({ label, operands, resultId }, wish) };
  }

  test("are found by operand and result, with the equation and why; those that hold or are drafts are not", async () => {
    const wrong = await sum("wrong", ["2", "2", "5"]);
    await sum("right", ["2", "2", "4"]);
    await sum("draft", ["2", "2", "6"], { state: "draft" });
    await makeEquation({
      label: "asks only",
      operands: wrong.parts.figureIds.map((figureId) => ({ figureId, label: "x" })),
    });
    expect(await failing()).toEqual(["wrong: parts", "wrong: result"]);

    const page = await search({ holds: "no" });
    expect(page.total).toEqual({ count: 2, atLeast: false });
    const parts = page.items.find((hit) => hit.claim.label === "wrong: parts");
    expect(parts?.numbers?.figures.map((figure) => figure.verbatim)).toEqual(["2", "2"]);
    expect(parts?.numbers?.failed).toEqual([
      { slug: wrong.equation.input.slug, label: "wrong", sentence: expect.stringContaining("come to 4") },
    ]);
    expect(await labels({ holds: "no", min: "5" })).toEqual(["wrong: result"]);

    const { id, revision } = wrong.equation;
    await retractEquation(asPublisher(), { id, expectedRevision: revision, reason: "It adds what nobody adds." });
    expect(await failing()).toEqual([]);
  });

  test("one with a retracted operand cannot be checked, and is not among them", async () => {
    const { parts } = await sum("later retracted", ["7", "7", "15"]);
    expect(await failing()).toEqual(["later retracted: parts", "later retracted: result"]);
    await retractClaim(asPublisher(), { id: parts.id, expectedRevision: parts.revision, reason: "It was never said." });
    expect(await failing()).toEqual([]);
  });

  test("are read through page by page, each claim once, while others are added", async () => {
    const by = {
      claimantId: (await makeClaimant()).id,
      appearances: [{ sourceId: (await makeSource()).id, isFirst: true }],
    };
    const parts = Array.from({ length: 24 }, (_, n) => ({ ...figureInput(exactly("1")), label: `part ${n}` }));
    for (const { label, ...figure } of parts) await makeClaim({ ...by, label, figures: [figure] });
    for (const some of [parts.slice(0, 12), parts.slice(12)]) {
      const operands = some.slice(1).map(({ id: figureId, label }) => ({ figureId, label }));
      await makeEquation({ operands, resultId: some[0]?.id ?? null });
    }
    const first = await search({ holds: "no" });
    expect(first.total.count).toBe(24);
    await sum("added meanwhile", ["1", "1", "9"]);
    const second = await search({ holds: "no", cursor: first.next ?? "" });
    const ids = [...first.items, ...second.items].map((hit) => hit.claim.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(24);
    expect(second.next).toBeNull();
  });
});
