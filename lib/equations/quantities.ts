import { Decimal } from "decimal.js";
import type { Interval } from "#lib/figures/rules.ts";
import type { Bounds } from "./intervals.ts";
import { exact, toBounds, toInterval, toPlain } from "./intervals.ts";
import type { EquationTerm, Refusal } from "./types.ts";
import type { Dimension } from "./units.ts";
import { parseUnit } from "./units.ts";

/** A number ready to be worked with: in plain numbers (a percent is a hundredth), with what it counts. */
export type Quantity = { point: Decimal | null; bounds: Bounds; dimension: Dimension };

const decimal = /^-?\d+(?:\.\d+)?$/;
const hundred = exact("100");
const hundredth = exact("0.01");

function scaleBounds({ low, high }: Bounds, by: Decimal): Bounds {
  return { low: by.times(low), high: by.times(high) };
}

/** How a refusal names a term: by its words where it has any. */
export function nameOf(term: EquationTerm): string {
  return term.verbatim === null || term.verbatim === term.label
    ? `“${term.label}”`
    : `“${term.verbatim}” (${term.label})`;
}

/** Reads a term; a refusal says why it cannot take part. `role` says how the codes and sentences call it. */
export function toQuantity(term: EquationTerm, role: "operand" | "result"): Quantity | Refusal {
  const subject = role === "operand" ? nameOf(term) : `The stated result, ${nameOf(term)},`;
  if (term.retracted) return { code: `${role}_retracted`, sentence: `${subject} was retracted.` };
  const given = [term.value, term.low, term.high].filter((part) => part !== null);
  if (given.length === 0) return { code: `${role}_without_number`, sentence: `${subject} gives no number.` };
  if (!given.every((part) => decimal.test(part))) {
    return { code: `${role}_unreadable`, sentence: `${subject} has a value that is not a decimal number.` };
  }
  const bounds = toBounds(term);
  if (bounds.low.gt(bounds.high)) {
    return {
      code: role === "operand" ? "operand_upside_down" : "result_unreadable",
      sentence: `${subject} has an interval whose low end lies above its high end.`,
    };
  }
  const dimension = parseUnit(term.unit);
  if (!dimension) {
    return { code: "unknown_unit", sentence: `${subject} is in a unit that the register cannot read: “${term.unit}”.` };
  }
  const scale = dimension.scale === "hundredth" ? hundredth : exact("1");
  return { point: pointOf(term, bounds)?.times(scale) ?? null, bounds: scaleBounds(bounds, scale), dimension };
}

/**
 * The one number of a term. A value outside its own interval names a size ("thousands" has 1,000, and is read as 2,000
 * to 10,000) and is no number to calculate with.
 */
function pointOf({ value }: EquationTerm, { low, high }: Bounds): Decimal | null {
  if (value === null) return null;
  const point = exact(value);
  return point.gte(low) && point.lte(high) ? point : null;
}

/** The numbers of a quantity in a unit, as plain decimals: percent times a hundred, anything else as it is. */
export function inUnit(
  { point, bounds }: Pick<Quantity, "point" | "bounds">,
  dimension: Dimension,
): { point: string | null; interval: Interval } {
  const scale = dimension.scale === "hundredth" ? hundred : exact("1");
  return {
    point: point ? toPlain(scale.times(point), Decimal.ROUND_HALF_EVEN) : null,
    interval: toInterval(scaleBounds(bounds, scale)),
  };
}

export function isRefusal(value: object): value is Refusal {
  return "code" in value;
}
