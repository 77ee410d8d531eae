import type { Decimal } from "decimal.js";
import { addBounds, divideBounds, dividePoints, exact, multiplyBounds, subtractBounds } from "./intervals.ts";
import type { Quantity } from "./quantities.ts";
import type { Operation } from "./schema.ts";
import type { Refusal } from "./types.ts";
import type { Dimension } from "./units.ts";
import { describeDimension, multiplyDimensions, sameDimension } from "./units.ts";

/** How many operands an operation takes; no `most` means as many as there are. */
export const operandCounts: Record<Operation, { least: number; most?: number }> = {
  sum: { least: 2 },
  difference: { least: 2 },
  product: { least: 2 },
  quotient: { least: 2, most: 2 },
  share_of: { least: 2, most: 2 },
  percent_change: { least: 2, most: 2 },
  rounds_to: { least: 1, most: 1 },
  at_least: { least: 1 },
  equals: { least: 1, most: 1 },
};

const bare: Dimension = { powers: new Map(), scale: "one" };
const one: Quantity = { point: exact("1"), bounds: { low: exact("1"), high: exact("1") }, dimension: bare };

const refusedVerb: Partial<Record<Operation, string>> = {
  sum: "cannot be added to",
  at_least: "cannot be added to",
  difference: "cannot be subtracted from",
  share_of: "cannot be a share of",
  percent_change: "cannot be the change of",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Refuses quantities that count different things, where the operation needs the same: children and percent. */
function unlike(operation: Operation, operands: readonly Quantity[]): Refusal | null {
  const verb = refusedVerb[operation];
  const [first, ...others] = operands;
  const stranger = first && others.find((other) => !sameDimension(other.dimension, first.dimension));
  if (!verb || !first || !stranger) return null;
  const [a, b] = operation === "difference" || operation === "percent_change" ? [stranger, first] : [first, stranger];
  return {
    code: "dimension_mismatch",
    sentence: `${capital(describeDimension(a.dimension))} ${verb} ${describeDimension(b.dimension)}.`,
  };
}

function points(a: Quantity, b: Quantity, join: (a: Decimal, b: Decimal) => Decimal | null): Decimal | null {
  return a.point && b.point ? join(a.point, b.point) : null;
}

export function plus(a: Quantity, b: Quantity): Quantity {
  return {
    point: points(a, b, (x, y) => exact("0").plus(x).plus(y)),
    bounds: addBounds(a.bounds, b.bounds),
    dimension: a.dimension,
  };
}

export function minus(a: Quantity, b: Quantity): Quantity {
  return {
    point: points(a, b, (x, y) => exact("0").plus(x).minus(y)),
    bounds: subtractBounds(a.bounds, b.bounds),
    dimension: a.dimension,
  };
}

export function times(a: Quantity, b: Quantity): Quantity {
  return {
    point: points(a, b, (x, y) => exact("1").times(x).times(y)),
    bounds: multiplyBounds(a.bounds, b.bounds),
    dimension: multiplyDimensions(a.dimension, b.dimension),
  };
}

/** The quotient, or null where the divisor may be zero. */
export function over(a: Quantity, b: Quantity): Quantity | null {
  const bounds = divideBounds(a.bounds, b.bounds);
  if (!bounds) return null;
  return { point: points(a, b, dividePoints), bounds, dimension: multiplyDimensions(a.dimension, b.dimension, -1) };
}

/** `a` as a part of one: b ÷ a − 1, the change from a to b. */
function changeFrom(a: Quantity, b: Quantity): Quantity | null {
  const ratio = over(b, a);
  return ratio && minus(ratio, one);
}

const byZero: Refusal = {
  code: "division_by_zero",
  sentence: "The divisor may be zero by its own words, and nothing can be divided by zero.",
};

/** What the operands come to, or why they come to nothing. Numbers of operands are checked before. */
export function combine(operation: Operation, operands: readonly Quantity[]): Quantity | Refusal {
  const [first, second] = operands;
  if (!first) return { code: "operand_count", sentence: "There is nothing to calculate with." };
  const refusal = unlike(operation, operands);
  if (refusal) return refusal;
  const others = operands.slice(1);
  switch (operation) {
    case "sum":
    case "at_least":
      return others.reduce(plus, first);
    case "difference":
      return others.reduce(minus, first);
    case "product":
      return others.reduce(times, first);
    case "quotient":
    case "share_of":
      return (second && over(first, second)) ?? byZero;
    case "percent_change":
      if (first.bounds.low.lte(0)) {
        return { code: "not_positive", sentence: "A change in percent needs a starting number above zero." };
      }
      return (second && changeFrom(first, second)) ?? byZero;
    case "rounds_to":
    case "equals":
      return first;
  }
}

/**
 * What one operand would have to be for the stated result, the others as they are; null where no single number is asked
 * for (a divisor may be zero). Each operand stands once in its equation, so the interval is exactly the numbers that fit.
 */
export function solve(
  operation: Operation,
  operands: readonly Quantity[],
  at: number,
  result: Quantity,
): Quantity | null {
  const others = operands.filter((_, index) => index !== at);
  const [other] = others;
  switch (operation) {
    case "rounds_to":
    case "equals":
      return result;
    case "sum":
    case "at_least":
      return others.reduce(minus, result);
    case "difference":
      return at === 0
        ? others.reduce(plus, result)
        : others.slice(1).reduce(minus, other ? minus(other, result) : result);
    case "product":
      return others.reduce<Quantity | null>((left, factor) => left && over(left, factor), result);
    case "quotient":
    case "share_of":
      if (!other) return null;
      return at === 0 ? times(result, other) : over(other, result);
    case "percent_change": {
      const growth = plus(result, one);
      if (!other || growth.bounds.low.lte(0)) return null;
      return at === 0 ? over(other, growth) : times(other, growth);
    }
  }
}
