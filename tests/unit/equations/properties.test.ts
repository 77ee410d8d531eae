import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateEquation } from "#lib/equations/rules.ts";
import type { Operation } from "#lib/equations/schema.ts";
import type { EquationTerm } from "#lib/equations/types.ts";
import { constant, decimals, equation, holds, positives, wordsOf } from "./terms.ts";

const Exact = Decimal.clone({ precision: 300 });

type Shape = { operation: Operation; units: string[]; resultUnit: string };
const shapes: Shape[] = [
  { operation: "sum", units: ["child", "child", "child"], resultUnit: "child" },
  { operation: "difference", units: ["child", "child", "child"], resultUnit: "child" },
  { operation: "product", units: ["arrest/day", "day"], resultUnit: "arrest" },
  { operation: "product", units: ["child", "percent"], resultUnit: "child" },
  { operation: "quotient", units: ["arrest", "day"], resultUnit: "arrest/day" },
  { operation: "share_of", units: ["child", "child"], resultUnit: "percent" },
  { operation: "percent_change", units: ["child", "child"], resultUnit: "percent" },
  { operation: "rounds_to", units: ["child"], resultUnit: "child" },
  { operation: "at_least", units: ["child", "child"], resultUnit: "child" },
  { operation: "equals", units: ["child"], resultUnit: "child" },
];

/** What a calculator gives for exact numbers, in the result's unit. */
function pointwise({ operation, units }: Shape, values: readonly string[]): Decimal {
  const [first = new Exact(0), ...others] = values.map((value, at) =>
    new Exact(value).times(units[at] === "percent" ? "0.01" : 1),
  );
  const [second = new Exact(1)] = others;
  switch (operation) {
    case "sum":
    case "at_least":
      return others.reduce((a, b) => a.plus(b), first);
    case "difference":
      return others.reduce((a, b) => a.minus(b), first);
    case "product":
      return others.reduce((a, b) => a.times(b), first);
    case "quotient":
      return first.div(second);
    case "share_of":
      return first.div(second).times(100);
    case "percent_change":
      return second.minus(first).div(first).times(100);
    case "rounds_to":
    case "equals":
      return first;
  }
}

type Ranged = { low: string; value: string; high: string };

function sorted(list: readonly string[]): string[] {
  return [...list].sort((a, b) => new Exact(a).cmp(b));
}

/** Numbers with an end or none on either side; the value lies within. */
function rangedOf(numbers: fc.Arbitrary<string>): fc.Arbitrary<Ranged> {
  return fc.tuple(numbers, numbers, numbers).map((three) => {
    const [low = "0", value = "0", high = "0"] = sorted(three);
    return { low, value, high };
  });
}

const cases = (numbers: fc.Arbitrary<string>) =>
  fc.constantFrom(...shapes).chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      operands: fc.tuple(...shape.units.map(() => rangedOf(numbers))),
      result: rangedOf(numbers),
    }),
  );

function term(label: string, unit: string, { low, value, high }: Ranged, isPoint = true): EquationTerm {
  return {
    ...constant(label, value, unit),
    figureId: `fig_${label}`,
    verbatim: label,
    value: isPoint ? value : null,
    low,
    high,
  };
}

const letters = ["a", "b", "c"];
const termsOf = (shape: Shape, operands: readonly Ranged[], isPoint = true) =>
  operands.map((operand, at) => term(letters[at] ?? "z", shape.units[at] ?? "child", operand, isPoint));

test("the interval holds the result of every choice of numbers from the operands", () => {
  fc.assert(
    fc.property(cases(decimals), ({ shape, operands, result }) => {
      const found = evaluateEquation(
        equation(shape.operation, termsOf(shape, operands), term("r", shape.resultUnit, result), shape.resultUnit),
      );
      if (!found.computed) return;
      const { low, high } = found.computed.interval;
      for (const pick of ["low", "value", "high"] as const) {
        for (const other of ["low", "value", "high"] as const) {
          const chosen = operands.map((operand, at) => operand[at === 0 ? pick : other]);
          const point = pointwise(shape, chosen);
          if (low !== null) expect(point.gte(new Exact(low).minus("1e-30"))).toBe(true);
          if (high !== null) expect(point.lte(new Exact(high).plus("1e-30"))).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("an endless quotient is cut outwards: the interval of 1 ÷ 3 holds a third", () => {
  const found = evaluateEquation(
    equation("quotient", [constant("a", "1", "child"), constant("b", "3", "day")], null, "child/day"),
  );
  const { low, high } = found.computed?.interval ?? {};
  expect(new Exact(low ?? 1).times(3).lt(1)).toBe(true);
  expect(new Exact(high ?? 0).times(3).gt(1)).toBe(true);
});

test("an open end stays open, and never becomes a number", () => {
  const ends = fc.constantFrom("low", "high", "both");
  fc.assert(
    fc.property(cases(decimals), ends, ({ shape, operands, result }, end) => {
      const open = termsOf(shape, operands).map((operand) => ({
        ...operand,
        low: end === "high" ? operand.low : null,
        high: end === "low" ? operand.high : null,
      }));
      const found = evaluateEquation(
        equation(shape.operation, open, term("r", shape.resultUnit, result), shape.resultUnit),
      );
      expect(wordsOf(found).filter((text) => /NaN|Infinity|undefined|^$/.test(text))).toEqual([]);
      if (found.computed && (shape.operation === "sum" || shape.operation === "equals")) {
        expect(found.computed.interval.low === null).toBe(end !== "high");
        expect(found.computed.interval.high === null).toBe(end !== "low");
      }
    }),
    { numRuns: 500 },
  );
});

test("widening an operand never turns “holds” into “does not hold”", () => {
  fc.assert(
    fc.property(
      cases(positives),
      fc.nat(),
      positives,
      positives,
      fc.boolean(),
      (made, which, below, above, isPoint) => {
        const { shape, operands, result } = made;
        const narrow = termsOf(shape, operands, isPoint);
        // Half of the results are made to hold, so that there is something to lose.
        const own = pointwise(
          shape,
          operands.map(({ value }) => value),
        ).toDecimalPlaces(6);
        const near: Ranged = {
          low: own.minus("0.001").toFixed(),
          value: own.toFixed(),
          high: own.plus("0.001").toFixed(),
        };
        const stated = term("r", shape.resultUnit, which % 2 === 0 ? near : result, isPoint);
        const before = evaluateEquation(equation(shape.operation, narrow, stated, shape.resultUnit));
        const at = which % narrow.length;
        const wide = narrow.map((operand, index) =>
          index === at
            ? {
                ...operand,
                low: new Exact(operand.low ?? 0).minus(below).toFixed(),
                high: new Exact(operand.high ?? 0).plus(above).toFixed(),
              }
            : operand,
        );
        const after = evaluateEquation(equation(shape.operation, wide, stated, shape.resultUnit));
        if (holds(before)) expect(after.status).not.toBe("does_not_hold");
      },
    ),
    { numRuns: 500 },
  );
});

test("what an operand is solved to makes the equation hold when it is put back", () => {
  fc.assert(
    fc.property(cases(positives), fc.nat(), ({ shape, operands, result }, which) => {
      const terms = termsOf(shape, operands);
      const stated = term("r", shape.resultUnit, result);
      const found = evaluateEquation(equation(shape.operation, terms, stated, shape.resultUnit));
      const at = which % terms.length;
      const solution = found.solutions[at];
      if (!solution?.solved) return;
      const { point, interval } = solution;
      const put = (value: string | null, ends: typeof interval) =>
        evaluateEquation(
          equation(
            shape.operation,
            terms.map((operand, index) => (index === at ? { ...operand, value, ...ends } : operand)),
            stated,
            shape.resultUnit,
          ),
        );
      const back = [put(point, interval), ...(point === null ? [] : [put(point, { low: point, high: point })])];
      for (const again of back) {
        // A solved divisor may reach zero or below, where the operation itself refuses.
        if (again.status === "cannot_be_checked") {
          expect(["division_by_zero", "not_positive"]).toContain(again.refusal?.code);
        } else expect(holds(again)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("a sum and a product do not depend on the order of their parts", () => {
  const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
  fc.assert(
    fc.property(fc.tuple(rangedOf(decimals), rangedOf(decimals), rangedOf(decimals)), order, (three, shuffled) => {
      for (const operation of ["sum", "product"] as const) {
        const units = operation === "sum" ? ["child", "child", "child"] : ["child", "share", "share"];
        const terms = termsOf({ operation, units, resultUnit: "child" }, three);
        const moved = shuffled.map((at) => terms[at]).filter((operand) => operand !== undefined);
        const [one, other] = [terms, moved].map((list) => evaluateEquation(equation(operation, list, null, "child")));
        expect(other?.computed).toEqual(one?.computed);
      }
    }),
  );
});
