import { describe, expect, test } from "vitest";
import { unknownFact } from "#lib/dates/schema.ts";
import { baseTables } from "#lib/equations/base-tables.ts";
import type { EquationDto, StatedFigureDto } from "#lib/equations/dto.ts";
import { mostTelling } from "#lib/equations/telling.ts";
import { intervalOf } from "#lib/figures/rules.ts";
import type { Comparator } from "#lib/figures/schema.ts";

const undated = { edtf: null, earliest: null, latest: null, basis: "unknown", note: null } as const;

function stated(verbatim: string, comparator: Comparator, value: string | null, unit = "child"): StatedFigureDto {
  const kind = unit.includes("/") ? "rate" : "count";
  return {
    id: `fig_${verbatim.replace(/\W/g, "")}`,
    ...{
      verbatim,
      kind,
      comparator,
      value,
      ...intervalOf(comparator, value, kind),
      intervalReason: null,
      replacedBy: null,
    },
    ...{ unit, term: null, measure: null, countedBy: null, window: undated, asOf: undated, claim: null },
    ...{ population: unknownFact, place: unknownFact, method: unknownFact },
  };
}

function equation(
  id: string,
  operation: EquationDto["operation"],
  figures: readonly StatedFigureDto[],
  more: Partial<EquationDto> = {},
): EquationDto {
  const operands = figures.map((figure) => ({ label: figure.verbatim, kind: "figure" as const, figure }));
  const notes = { combination: "not_stated", combinationNote: "", hypothesis: null, revision: 1 } as const;
  return {
    id,
    slug: id,
    label: id,
    operation,
    operands,
    result: null,
    resultUnit: "child",
    circle: [],
    ...notes,
    ...more,
  };
}

const located = stated("just under 25,000", "just_under", "25000");
const missing = stated("over 300,000", "over", "300000");
const unaccounted = stated("323,000", "bare", "323000");
const unverified = stated("291,000", "bare", "291000");
const absent = stated("more than 32,000", "more_than", "32000");
const arrests = stated("roughly 11,000", "about", "11000", "arrest");
const days = stated("18 days", "exactly", "18", "day");
const daily = stated("787 per day", "bare", "787", "arrest/day");

const percent = { resultUnit: "percent" };
const ofMissing = equation("of-missing", "share_of", [located, missing], { ...percent, combination: "stated" });
const ofUnaccounted = equation("of-unaccounted", "share_of", [located, unaccounted], percent);
const sum = equation("sum", "sum", [unverified, absent], { result: unaccounted });
const rate = equation("rate", "quotient", [arrests, days], {
  result: daily,
  resultUnit: "arrest/day",
  combination: "stated",
});
const apart = equation("apart", "difference", [unaccounted, located]);

describe("25,000 of what, from the equations on record", () => {
  test("the shares of one figure stand in one table, with the base that the speaker names", () => {
    const { tables, rest } = baseTables([sum, ofMissing, ofUnaccounted]);
    expect(rest).toEqual([sum]);
    expect(tables.map(({ part }) => part.verbatim)).toEqual(["just under 25,000"]);
    expect(tables[0]?.bases.map(({ figure, share }) => [figure.verbatim, share.named, share.share?.interval])).toEqual([
      ["over 300,000", true, { low: expect.stringMatching(/^6/), high: expect.stringMatching(/^8\.3/) }],
      ["323,000", false, { low: expect.stringMatching(/^7\.4/), high: expect.stringMatching(/^7\.7/) }],
    ]);
  });

  test("a single share needs no table", () => {
    expect(baseTables([ofMissing])).toEqual({ tables: [], rest: [ofMissing] });
  });
});

describe("the sum that a front page shows of a comparison", () => {
  const told = (...equations: EquationDto[]) => mostTelling(equations)?.equation.slug ?? null;

  test("is one that does not hold, before all others", () => {
    expect(told(ofMissing, sum, rate)).toBe("rate");
  });

  test("else one that agrees although nobody says that its parts belong together", () => {
    expect(told(ofMissing, sum)).toBe("sum");
  });

  test("else a ratio that nobody states, and no mere difference", () => {
    expect(told(apart, ofMissing)).toBe("of-missing");
    expect(told(apart)).toBeNull();
  });

  test("is none where no number can be worked", () => {
    expect(told(equation("many", "sum", [stated("many", "vague", null), absent], { result: unaccounted }))).toBeNull();
  });
});
