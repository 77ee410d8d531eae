import type { Interval } from "#lib/figures/rules.ts";
import { formatInterval, formatStated } from "#lib/format/decimals.ts";
import { formatUnit } from "#lib/format/units.ts";
import { solve } from "./operations.ts";
import type { Quantity } from "./quantities.ts";
import { inUnit } from "./quantities.ts";
import type { EquationParts, EquationTerm, Solution } from "./types.ts";
import { parseUnit } from "./units.ts";
import { showComputed, showInterval } from "./working.ts";

function isBelowZero(decimal: string | null): boolean {
  return decimal?.startsWith("-") ?? false;
}

/** What a person would say of the numbers that fit: nothing below zero for a number that is never below it. */
function describeNeed(term: EquationTerm, point: string | null, interval: Interval): string | null {
  const isCount = term.low !== null && !isBelowZero(term.low);
  if (isCount && isBelowZero(interval.high)) return null;
  const allowed = isCount && isBelowZero(interval.low) ? { low: "0", high: interval.high } : interval;
  const range = showInterval({ interval: allowed, unit: term.unit });
  if (point === null || (isCount && isBelowZero(point))) return `${range} ${formatUnit(term.unit, range)}`;
  const number = showComputed(point, term.unit, 4);
  return `${number} ${formatUnit(term.unit, number)}${range === number ? "" : ` (${range})`}`;
}

function sentenceOf(term: EquationTerm, point: string | null, interval: Interval, isLeast: boolean): string {
  const printed = term.value === null ? formatInterval(term, formatStated) : formatStated(term.value);
  const need = describeNeed(term, point, interval);
  if (isLeast && need === null) return `${capital(term.label)}: any number would do; it is given as ${printed}.`;
  if (need === null)
    return `${capital(term.label)}: no number from zero upwards would make it hold; it is given as ${printed}.`;
  return `${capital(term.label)} would have to be ${isLeast ? "at least " : ""}${need}; it is given as ${printed}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What each operand would have to be for the stated result, the others as they are: 787 a day in 18 days is 14,166
 * arrests, and 11,000 arrests at 787 a day are 13.98 days. The interval holds every number that fits, and only those.
 */
export function solveFor(parts: EquationParts, operands: readonly Quantity[], result: Quantity): Solution[] {
  return parts.operands.map((term, index): Solution => {
    const found = solve(parts.operation, operands, index, result);
    const dimension = parseUnit(term.unit);
    const subject = { operand: index, label: term.label, figureId: term.figureId };
    const isOpen = found?.bounds.low.isFinite() === false && found.bounds.high.isFinite() === false;
    if (!found || !dimension || isOpen) {
      return {
        ...subject,
        solved: false,
        sentence: `No single number can be given for ${term.label}: a divisor may be zero.`,
      };
    }
    const { point, interval } = inUnit(found, dimension);
    const atLeast = parts.operation === "at_least";
    return {
      ...subject,
      solved: true,
      point,
      interval,
      unit: term.unit,
      sentence: sentenceOf(term, point, interval, atLeast),
    };
  });
}
