import { describe, expect, test } from "vitest";
import { retractClaim, updateClaim } from "#lib/claims/mutations.ts";
import { getClaim } from "#lib/claims/queries.ts";
import { getComparison } from "#lib/comparisons/queries.ts";
import { database } from "#lib/db/client.ts";
import { createEquation } from "#lib/equations/mutations.ts";
import { listEquationsOfClaims } from "#lib/equations/queries.ts";
import type { EquationInput } from "#lib/equations/schema.ts";
import { toClaimCsv, toClaimRecord } from "#lib/export/claim-record.ts";
import { toEquationRecord } from "#lib/export/equation-record.ts";
import { comparatorSchema, type FigureInput } from "#lib/figures/schema.ts";
import { newId } from "#lib/ids.ts";
import { retractMeasure, updateMeasure } from "#lib/measures/mutations.ts";
import { toClaimJsonLd } from "#lib/reviews/json-ld.ts";
import {
  asPublisher,
  figureInput,
  makeClaim,
  makeComparison,
  makeEquation,
  makeMeasure,
} from "#tests/support/factories.ts";

const origin = "https://example.org";
const published = "published" as const;
const exactly = (value: string, more: Partial<FigureInput> = {}) =>
  figureInput({ comparator: "exactly", value, verbatim: value, ...more });

/** A claim with these figures. */
async function stating(...figures: FigureInput[]) {
  const claim = await makeClaim({ figures });
  return { ...claim, figureIds: figures.map((figure) => figure.id) };
}

const operandsOf = (ids: readonly (string | undefined)[]) =>
  ids.map((figureId, n) => ({ figureId, label: `part ${n + 1}` }));

/** The equations on a claim's figures as data. */
async function equationsOn(...claims: { id: string }[]) {
  const equations = await listEquationsOfClaims({
    where: { id: { in: claims.map((claim) => claim.id) } },
    visibility: published,
    limit: 100,
  });
  return equations.map((equation) => toEquationRecord(equation, origin));
}

async function only(...claims: { id: string }[]) {
  const [equation, ...others] = await equationsOn(...claims);
  if (!equation || others.length > 0) throw new Error(`${others.length + 1} equations`);
  return equation;
}

/** The one equation of these figures and this result. */
async function worked(operation: EquationInput["operation"], values: string[], more: Partial<EquationInput> = {}) {
  const claim = await stating(...values.map((value) => exactly(value)));
  await makeEquation({ operation, operands: operandsOf(claim.figureIds), ...more });
  return only(claim);
}

/** Everything that is served of a claim, as text. */
async function served(slug: string): Promise<string> {
  const found = await getClaim({ slug, visibility: published });
  if (found.kind !== "record") throw new Error(`${slug} leads to a ${found.kind}`);
  const claim = found.record;
  const equations = await listEquationsOfClaims({ where: { id: claim.id }, visibility: published, limit: 100 });
  const input = { claim, equations, review: null, origin };
  return JSON.stringify([toClaimRecord(input), toClaimJsonLd(input), toClaimCsv(input)]);
}

const noNumber = /NaN|Infinity|undefined|\[object/;

describe("numbers beyond any range", () => {
  const huge = `1${"0".repeat(30)}`;
  const tiny = "0.000000000001";

  test.each([huge, tiny, "-5", "-0.5", "0", "9".repeat(40), `-${"9".repeat(40)}.${"9".repeat(40)}`])(
    "%s is kept to the last digit under every comparator, and served as a number",
    async (value) => {
      const ruled = comparatorSchema.options.filter((one) => !["majority", "vague", "range"].includes(one));
      const claim = await stating(...ruled.map((comparator) => exactly(value, { comparator })));
      const found = await getClaim({ slug: claim.input.slug, visibility: published });
      if (found.kind !== "record") throw new Error("no record");
      for (const figure of found.record.figures) expect(figure.value).toBe(value);
      expect(await served(claim.input.slug)).not.toMatch(noNumber);
    },
  );

  test.each([
    ["9".repeat(41), "figures.0.value"],
    [`0.${"1".repeat(41)}`, "figures.0.value"],
    ["1e30", "figures.0.value"],
    ["NaN", "figures.0.value"],
    ["Infinity", "figures.0.value"],
    ["", "figures.0.value"],
  ])("%s is refused at its field", async (value, path) => {
    await expect(stating(exactly(value, { verbatim: "so many" }))).rejects.toMatchObject({ problems: [{ path }] });
  });

  test("are worked with exactly", async () => {
    const sum = await worked("sum", [huge, tiny]);
    expect(sum.computed?.point).toBe(`1${"0".repeat(30)}.000000000001`);
    const ratio = await worked("quotient", [huge, tiny], { resultUnit: "ratio" });
    expect(ratio.computed?.point).toBe(`1${"0".repeat(42)}`);
    for (const record of [sum, ratio]) expect(JSON.stringify(record)).not.toMatch(noNumber);
  });

  test("a zero that divides is said to divide", async () => {
    const over = await worked("quotient", ["5", "0"], { resultUnit: "ratio" });
    expect(over).toMatchObject({ status: "cannot_be_checked", refusal: { code: "division_by_zero" }, computed: null });
    const share = await worked("share_of", ["5", "0"], { resultUnit: "percent" });
    expect(share.refusal?.code).toBe("division_by_zero");
    const change = await worked("percent_change", ["0", "5"], { resultUnit: "percent" });
    expect(change.refusal?.code).toBe("not_positive");
    for (const record of [over, share, change]) {
      expect(record.sentence).not.toBe("");
      expect(JSON.stringify(record)).not.toMatch(noNumber);
    }
  });

  test("the database refuses a constant that is no number, whoever writes it", async () => {
    const { id } = await makeEquation();
    const write = database().$executeRaw`UPDATE "EquationOperand" SET "constant" = 'NaN' WHERE "equationId" = ${id}`;
    await expect(write).rejects.toThrow(/EquationOperand_finite/);
  });
});

describe("times and units", () => {
  test.each(["2024/2023", "2024-13", "2025-02-30", "yesterday", "../.."])("a window %s is refused", async (edtf) => {
    const refused = stating(exactly("5", { window: { edtf, basis: "stated" } }));
    await expect(refused).rejects.toMatchObject({ problems: [{ path: "figures.0.window.edtf" }] });
  });

  test.each(["?!", "5", "a/b/c", "/", "Child", " "])("a figure in the unit “%s” is refused", async (unit) => {
    await expect(stating(exactly("5", { unit }))).rejects.toMatchObject({ problems: [{ path: "figures.0.unit" }] });
  });

  test("a majority is of percent, for it is read as 50 to 100 of them", async () => {
    const majority = exactly("5", { comparator: "majority", value: null, verbatim: "a majority" });
    await expect(stating(majority)).rejects.toMatchObject({ problems: [{ path: "figures.0.unit" }] });
  });

  test("an unknown unit that stands on record all the same is named by the equation", async () => {
    const claim = await stating(exactly("5"), exactly("6"));
    await makeEquation({ operands: operandsOf(claim.figureIds) });
    await database().figure.updateMany({ where: { claimId: claim.id }, data: { unit: "a/b/c" } });
    const { refusal, status } = await only(claim);
    expect(status).toBe("cannot_be_checked");
    expect(refusal?.code).toBe("unknown_unit");
    expect(refusal?.sentence).toContain("“a/b/c”");
  });

  test("units that do not belong together are refused with a sentence", async () => {
    const claim = await stating(exactly("5"), exactly("6", { unit: "percent" }));
    await makeEquation({ operands: operandsOf(claim.figureIds) });
    expect((await only(claim)).refusal).toEqual({
      code: "dimension_mismatch",
      sentence: "Children cannot be added to percent.",
    });
  });
});

describe("what an equation leans on", () => {
  test("two that use each other's results are each worked, and each names the other", async () => {
    const claim = await stating(exactly("6"), exactly("2"), exactly("3"));
    const [six = "", two = "", three = ""] = claim.figureIds;
    const ratio = { operation: "quotient", resultUnit: "ratio" } as const;
    const there = await makeEquation({ ...ratio, label: "a", operands: operandsOf([six, two]), resultId: three });
    const back = await makeEquation({ ...ratio, label: "b", operands: operandsOf([three, two]), resultId: six });
    await makeEquation({ ...ratio, label: "c", operands: operandsOf([two, three]) });
    const [first, second, third] = await equationsOn(claim);
    expect([first?.circle[0]?.id, second?.circle[0]?.id]).toEqual([back.id, there.id]);
    expect(third?.circle).toEqual([]);
    for (const record of [first, second, third]) expect(record?.refusal?.code).not.toBe("circular");

    const claims = [claim, await makeClaim()].map(({ id }) => ({ claimId: id, counts: "Something." }));
    const { input } = await makeComparison({ claims, equationIds: [there.id, back.id] });
    const shown = await getComparison({ slug: input.slug, visibility: published });
    if (shown.kind !== "record") throw new Error("no record");
    expect(shown.record.equations.map(({ circle }) => circle.map(({ label }) => label)).sort()).toEqual([["a"], ["b"]]);
  });

  test("one whose result is one of its own parts cannot be checked", async () => {
    const claim = await stating(exactly("6"), exactly("0"));
    await makeEquation({ operands: operandsOf(claim.figureIds), resultId: claim.figureIds[0] ?? null });
    expect(await only(claim)).toMatchObject({ status: "cannot_be_checked", refusal: { code: "circular" } });
  });

  test("a retracted claim takes its figures out, as operand and as result", async () => {
    const [part, whole] = [await stating(exactly("2")), await stating(exactly("4"))];
    const [two = "", four = ""] = [...part.figureIds, ...whole.figureIds];
    const constant = { constant: "2", unit: "child", label: "two" };
    await makeEquation({ operands: [...operandsOf([two]), constant], resultId: four });
    expect((await only(part)).status).toBe("holds");
    await retractClaim(asPublisher(), { id: whole.id, expectedRevision: whole.revision, reason: "It was never said." });
    const without = await only(part);
    expect(without).toMatchObject({ status: "cannot_be_checked", refusal: { code: "result_retracted" } });
    expect(without.result?.claim?.retracted).toBe(true);
    await retractClaim(asPublisher(), { id: part.id, expectedRevision: part.revision, reason: "It was never said." });
    expect((await only(part)).refusal?.code).toBe("operand_retracted");
  });

  test("a figure that an equation uses is not taken from under it", async () => {
    const claim = await stating(exactly("2"), exactly("3"));
    await makeEquation({ operands: operandsOf(claim.figureIds) });
    const content = { ...claim.input, figures: [] };
    const update = updateClaim(asPublisher(), { id: claim.id, expectedRevision: claim.revision, content, reason: "x" });
    await expect(update).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining("another record uses") }],
    });
  });

  test("a figure that does not exist is a field error", async () => {
    const content = {
      ...(await makeEquation({}, { state: "draft" })).input,
      slug: "of-nothing",
      operands: operandsOf([newId("figure"), newId("figure")]),
    };
    const create = createEquation(asPublisher(), { content, reason: "x" });
    await expect(create).rejects.toMatchObject({ problems: [{ message: expect.stringContaining("does not exist") }] });
  });
});

describe("a measure that no longer stands", () => {
  async function counting(measure: { id: string }, more: Partial<FigureInput> = {}) {
    const claim = await stating(exactly("2", { measureId: measure.id, ...more }), exactly("3"));
    await makeEquation({ operands: operandsOf(claim.figureIds) });
    return claim;
  }

  const retract = ({ id, revision }: { id: string; revision: number }) =>
    retractMeasure(asPublisher(), { id, expectedRevision: revision, reason: "It counted two things." });

  test("is said to be retracted by the figure and by the equation, which is worked all the same", async () => {
    const measure = await makeMeasure();
    const claim = await counting(measure);
    expect((await only(claim)).scope.replaced).toEqual([]);
    await retract(measure);
    const equation = await only(claim);
    expect(equation.computed?.point).toBe("5");
    expect(equation.scope.replaced).toEqual([
      "What part 1 counts was retracted from the register of measures, and nothing has taken its place.",
    ]);
    const found = await getClaim({ slug: claim.input.slug, visibility: published });
    if (found.kind !== "record") throw new Error("no record");
    expect(found.record.figures.map((figure) => figure.measure?.retracted)).toEqual([true, undefined]);
  });

  test("names the equal measure that has taken its place, whichever of the two states it", async () => {
    const old = await makeMeasure();
    const relations = [{ toId: old.id, kind: "exact" as const, reason: "The same children." }];
    await makeMeasure({ name: "Children found anew", relations });
    const claim = await counting(old);
    await retract(old);
    expect((await only(claim)).scope.replaced).toEqual([
      "What part 1 counts has been replaced by “Children found anew”.",
    ]);
  });

  test("names the definition that has come after the time of the figure, and not the one of its time", async () => {
    const measure = await makeMeasure({ name: "Children found" });
    const version = (label: string, edtf: string) => ({
      label,
      definition: `A child, by the rule of ${label}.`,
      from: { edtf, basis: "stated" as const },
    });
    const content = {
      ...measure.input,
      versions: [version("rule of 2024", "2024-06"), version("rule of 2019", "2019")],
    };
    await updateMeasure(asPublisher(), {
      id: measure.id,
      expectedRevision: measure.revision,
      content,
      reason: "dated",
    });
    const before = await counting(measure, { window: { edtf: "2019/2023", basis: "stated" } });
    const after = await counting(measure, { asOf: { edtf: "2024-07", basis: "stated" } });
    const undated = await counting(measure);
    expect((await only(before)).scope.replaced).toEqual([
      "What part 1 counts has been replaced by “Children found: rule of 2024”.",
    ]);
    for (const claim of [after, undated]) expect((await only(claim)).scope.replaced).toEqual([]);
  });
});
