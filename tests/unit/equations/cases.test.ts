import { describe, expect, test } from "vitest";
import { shareOfBases } from "#lib/equations/denominators.ts";
import { evaluateEquation, findEquationCircles } from "#lib/equations/rules.ts";
import type { EquationTerm } from "#lib/equations/types.ts";
import { constant, equation, figure, wordsOf } from "./terms.ts";

const notVerified = figure("291,000", "bare", "291000", "child");
const failedToAppear = figure("more than 32,000", "more_than", "32000", "child");
const unaccounted = figure("323,000", "bare", "323000", "child");
const overMissing = figure("over 300,000", "over", "300000", "child");
const located = figure("just under 25,000", "just_under", "25000", "child");
const arrests = figure("roughly 11,000", "about", "11000", "arrest", { label: "arrests" });
const days = constant("days", "18", "day");
const daily = figure("787 per day", "bare", "787", "arrest/day", { label: "daily average" });
const year2023 = figure("over 14,500", "over", "14500", "child", {
  window: { edtf: "2023", basis: "stated", earliest: "2023-01-01", latest: "2023-12-31" },
});
const year2024 = figure("9,600", "bare", "9600", "child", {
  window: { edtf: "2024", basis: "stated", earliest: "2024-01-01", latest: "2024-12-31" },
});
const thousands = figure("thousands", "magnitude", "1000", "child");

describe("the sums of the record", () => {
  test("291,000 and more than 32,000 make 323,000, and nobody states that they may be added", () => {
    const found = evaluateEquation(equation("sum", [notVerified, failedToAppear], unaccounted, "child"));
    expect(found.status).toBe("holds");
    expect(found.computed).toEqual({ point: "323000", interval: { low: "322500", high: "324500" }, unit: "child" });
    expect(found.scope.combination).toEqual({
      basis: "not_stated",
      sentence: "Whether these numbers may be put together is not stated.",
      note: "No document says.",
    });
    expect(found.scope.windows.alignment).toBe("not_stated");
  });

  test("11,000 arrests in 18 days are 611 a day and not 787", () => {
    const found = evaluateEquation(equation("quotient", [arrests, days], daily, "arrest/day"));
    expect(found.status).toBe("does_not_hold");
    expect(found.working?.text).toBe(
      "11,000 ÷ 18 = 611.1 arrests a day (10,000 to 12,000 ÷ 18: 556 to 667); stated: 787",
    );
    expect(found.sentence).toBe(
      "The numbers come to 611.1 arrests a day (556 to 667); 787 (786.5 to 787.5) is stated. No number is in both.",
    );
    expect(found.solutions.map(({ sentence }) => sentence)).toEqual([
      "Arrests would have to be 14,166 arrests (14,157 to 14,175); it is given as 11,000.",
      "Days would have to be 13.98 days (12.7 to 15.3); it is given as 18.",
    ]);
    expect(found.scope.units).toEqual({
      alignment: "aligned",
      sentence: "Arrests divided by days gives arrests a day.",
    });
  });

  test("787 a day for 18 days are 14,166 arrests", () => {
    const found = evaluateEquation(equation("product", [daily, days], arrests, "arrest"));
    expect(found.computed?.point).toBe("14166");
    expect(found.status).toBe("does_not_hold");
  });

  test("14,500 and 9,600 are 24,100: more than “thousands” is read as, and at least thousands", () => {
    const sum = evaluateEquation(equation("sum", [year2023, year2024], thousands, "child"));
    expect([sum.status, sum.computed?.point]).toEqual(["does_not_hold", "24100"]);
    expect(sum.scope.windows).toEqual({
      alignment: "not_aligned",
      sentence: "They are about different times that do not overlap (over 14,500: 2023; 9,600: 2024).",
    });
    expect(evaluateEquation(equation("at_least", [year2023, year2024], thousands, "child")).status).toBe("holds");
  });

  test("“thousands” is a size and no number to add with: only its interval is", () => {
    const found = evaluateEquation(equation("sum", [thousands, year2024], null, "child"));
    expect(found.computed).toEqual({ point: null, interval: { low: "11550", high: "19650" }, unit: "child" });
    expect(found.working?.text).toBe("2,000 to 10,000 + 9,600 = 11,550 to 19,650 children");
  });

  test("323,000 rounds to 300,000, and not to 400,000", () => {
    expect(evaluateEquation(equation("rounds_to", [unaccounted], overMissing, "child")).status).toBe("holds");
    const higher = figure("400,000", "bare", "400000", "child");
    expect(evaluateEquation(equation("rounds_to", [unaccounted], higher, "child")).status).toBe("does_not_hold");
  });

  test("6,177 apprehensions in the 31 days of July are 199 a day; with no stated average it is only worked out", () => {
    const july = figure("just 6,177", "bare", "6177", "apprehension");
    const found = evaluateEquation(
      equation("quotient", [july, constant("days", "31", "day")], null, "apprehension/day"),
    );
    expect(found.refusal?.code).toBe("no_stated_result");
    expect(found.working?.text).toBe("6,177 ÷ 31 = 199.3 apprehensions a day");
  });

  test("a number that agrees only after rounding says so", () => {
    const share = figure("8.3 percent", "bare", "8.3", "percent");
    const found = evaluateEquation(equation("share_of", [located, overMissing], share, "percent"));
    expect(found.status).toBe("holds_when_rounded");
  });

  test("a number over another and the same number under it touch, and do not simply agree", () => {
    const over = figure("over 40", "over", "40", "child");
    const under = figure("under 40", "under", "40", "child");
    expect(evaluateEquation(equation("equals", [over], under, "child")).status).toBe("holds_when_rounded");
  });

  test("a change in percent starts from the first number", () => {
    const parts = [constant("before", "100", "encounter"), constant("after", "7", "encounter")];
    const found = evaluateEquation(
      equation("percent_change", parts, figure("-93", "bare", "-93", "percent"), "percent"),
    );
    expect(found.status).toBe("holds");
    expect(found.working?.text).toBe("(7 − 100) ÷ 100 = −93 percent; stated: −93");
  });
});

describe("25,000 of what?", () => {
  const counted = (term: EquationTerm, named = false) => ({ ...term, named, measureId: null, population: null });

  test("gives the share of every base and marks the one that the speaker named", () => {
    const rows = shareOfBases(counted(located), [
      counted(overMissing, true),
      counted(unaccounted),
      counted(failedToAppear),
    ]);
    expect(rows.map(({ sentence }) => sentence)).toEqual([
      "just under 25,000 of over 300,000: 8.3 percent (6 to 8.3).",
      "just under 25,000 of 323,000: 7.7 percent (7.4 to 7.8).",
      "just under 25,000 of more than 32,000: 78.1 percent (72.7 to 78.1).",
    ]);
    expect(rows.map(({ named }) => named)).toEqual([true, false, false]);
    expect(rows.map(({ population }) => population.match)).toEqual(["known", "not_known", "not_known"]);
  });

  test("knows populations that are stated alike, and says which differ", () => {
    const part = { ...counted(located), population: "children released to sponsors" };
    const [same, other] = shareOfBases(part, [
      { ...counted(unaccounted), population: "Children released to sponsors" },
      { ...counted(overMissing), population: "all who crossed" },
    ]);
    expect([same?.population.match, other?.population.match]).toEqual(["known", "differs"]);
  });

  test("a base that may be zero is refused with a sentence", () => {
    const [row] = shareOfBases(counted(located), [counted(figure("up to 10", "up_to", "10", "child"))]);
    expect(row?.share).toBeNull();
    expect(row?.refusal?.code).toBe("division_by_zero");
  });
});

describe("what cannot be checked says why", () => {
  const refusalOf = (...given: Parameters<typeof equation>) => evaluateEquation(equation(...given)).refusal;
  const share = figure("up to 30 percent", "up_to", "30", "percent");
  const many = figure("many", "vague", null, "child");

  test.each([
    [
      "children and percent",
      refusalOf("sum", [failedToAppear, share], unaccounted, "child"),
      "dimension_mismatch",
      "Children cannot be added to percent.",
    ],
    [
      "a word without a number",
      refusalOf("sum", [failedToAppear, many], unaccounted, "child"),
      "operand_without_number",
      "“many” gives no number.",
    ],
    [
      "a result without a number",
      refusalOf("sum", [failedToAppear, notVerified], many, "child"),
      "result_without_number",
      "The stated result, “many”, gives no number.",
    ],
    [
      "a retracted operand",
      refusalOf("sum", [{ ...failedToAppear, retracted: true }, notVerified], unaccounted, "child"),
      "operand_retracted",
      "“more than 32,000” was retracted.",
    ],
    [
      "a retracted result",
      refusalOf("sum", [failedToAppear, notVerified], { ...unaccounted, retracted: true }, "child"),
      "result_retracted",
      "The stated result, “323,000”, was retracted.",
    ],
    [
      "a divisor of zero",
      refusalOf("quotient", [arrests, constant("days", "0", "day")], daily, "arrest/day"),
      "division_by_zero",
      "The divisor may be zero by its own words, and nothing can be divided by zero.",
    ],
    [
      "a unit nobody knows",
      refusalOf("sum", [{ ...failedToAppear, unit: "Kinder//Tag" }, notVerified], unaccounted, "child"),
      "unknown_unit",
      "“more than 32,000” is in a unit that the register cannot read: “Kinder//Tag”.",
    ],
    [
      "a result in another unit",
      refusalOf("quotient", [arrests, days], unaccounted, "child"),
      "dimension_mismatch",
      "The numbers come to arrests a day, and cannot be children.",
    ],
    [
      "too few numbers",
      refusalOf("sum", [arrests], arrests, "arrest"),
      "operand_count",
      "This operation takes at least 2 numbers, and 1 are given.",
    ],
    [
      "a value that is no number",
      refusalOf("sum", [{ ...notVerified, value: "NaN" }, failedToAppear], unaccounted, "child"),
      "operand_unreadable",
      "“291,000” has a value that is not a decimal number.",
    ],
    [
      "an interval upside down",
      refusalOf("sum", [{ ...notVerified, low: "2", high: "1" }, failedToAppear], unaccounted, "child"),
      "operand_upside_down",
      "“291,000” has an interval whose low end lies above its high end.",
    ],
    [
      "its own result as a part",
      refusalOf("sum", [unaccounted, failedToAppear], unaccounted, "child"),
      "circular",
      "“323,000” is both a part and the stated result.",
    ],
    [
      "a change from nothing",
      refusalOf("percent_change", [constant("before", "0", "child"), notVerified], share, "percent"),
      "not_positive",
      "A change in percent needs a starting number above zero.",
    ],
  ])("%s", (_name, refusal, code, sentence) => {
    expect(refusal).toEqual({ code, sentence });
  });

  test("numbers beyond any range come out as numbers", () => {
    const huge = constant("huge", `1${"0".repeat(30)}`, "child");
    const tiny = constant("tiny", "0.000000000001", "child");
    const found = evaluateEquation(equation("sum", [huge, tiny], huge, "child"));
    expect(found.status).toBe("does_not_hold");
    expect(found.computed?.point).toBe(`1${"0".repeat(30)}.000000000001`);
    expect(found.sentence).toContain("They differ in digits that are not shown.");
    expect(wordsOf(found).filter((text) => /NaN|Infinity|undefined|null/.test(text))).toEqual([]);
  });

  test("a measure that has been replaced is said beside the status", () => {
    const parts = equation(
      "sum",
      [{ ...notVerified, replacedBy: "Status unknown" }, failedToAppear],
      unaccounted,
      "child",
    );
    expect(evaluateEquation(parts).scope.replaced).toEqual([
      "What 291,000 counts has been replaced by “Status unknown”.",
    ]);
  });

  test("equations that lean on one another in a circle are found once", () => {
    expect(
      findEquationCircles([
        { id: "a", operandIds: ["1"], resultId: "2" },
        { id: "b", operandIds: ["2"], resultId: "3" },
        { id: "c", operandIds: ["3"], resultId: "1" },
        { id: "d", operandIds: ["3"], resultId: "4" },
      ]),
    ).toEqual([["a", "b", "c"]]);
  });
});

describe("the working", () => {
  test("links each stated number to its figure, and the constant to none", () => {
    const found = evaluateEquation(equation("quotient", [arrests, days], daily, "arrest/day"));
    const linked = found.working?.lines.flatMap(({ parts }) => parts.filter((part) => "figureId" in part));
    expect(linked?.map((part) => ("figureId" in part ? part.figureId : ""))).toEqual([
      "fig_roughly11000",
      null,
      "fig_roughly11000",
      null,
      "fig_787perday",
    ]);
  });
});
