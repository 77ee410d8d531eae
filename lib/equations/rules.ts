import { roundingStep } from "#lib/figures/rules.ts";
import type { Bounds } from "./intervals.ts";
import { boundsContain, boundsMeet, exact, sameNumber } from "./intervals.ts";
import { combine, operandCounts } from "./operations.ts";
import type { Quantity } from "./quantities.ts";
import { inUnit, isRefusal, nameOf, toQuantity } from "./quantities.ts";
import type { Operation } from "./schema.ts";
import { scopeOf } from "./scope.ts";
import { solveFor } from "./solutions.ts";
import type { ComputedResult, EquationParts, EquationStatus, EquationTerm, Evaluation, Refusal } from "./types.ts";
import type { Dimension } from "./units.ts";
import { describeDimension, parseUnit, sameDimension } from "./units.ts";
import { describeComputed, describeStated, workingOf } from "./working.ts";

function wrongCount({ operation, operands }: EquationParts): Refusal | null {
  const { least, most } = operandCounts[operation];
  if (operands.length >= least && (most === undefined || operands.length <= most)) return null;
  const wanted = most === undefined ? `at least ${least}` : String(least);
  return {
    code: "operand_count",
    sentence: `This operation takes ${wanted} numbers, and ${operands.length} are given.`,
  };
}

function circle({ operands, result }: EquationParts): Refusal | null {
  const own = operands.find((term) => term.figureId !== null && term.figureId === result?.figureId);
  return own ? { code: "circular", sentence: `${nameOf(own)} is both a part and the stated result.` } : null;
}

/** Reads every operand; the first that cannot take part is the refusal. */
function readOperands(parts: EquationParts): Quantity[] | Refusal {
  const refusal = wrongCount(parts) ?? circle(parts);
  if (refusal) return refusal;
  const quantities: Quantity[] = [];
  for (const term of parts.operands) {
    const quantity = toQuantity(term, "operand");
    if (isRefusal(quantity)) return quantity;
    quantities.push(quantity);
  }
  return quantities;
}

function wrongUnit(found: Dimension, wanted: Dimension, subject: string): Refusal | null {
  if (sameDimension(found, wanted)) return null;
  return {
    code: "dimension_mismatch",
    sentence: `${subject} ${describeDimension(found)}, and cannot be ${describeDimension(wanted)}.`,
  };
}

/** The stated result as the operation reads it: "rounds to" allows what rounds to the printed number, no more. */
function readResult(parts: EquationParts, term: EquationTerm): Quantity | Refusal {
  const quantity = toQuantity(term, "result");
  if (isRefusal(quantity) || parts.operation !== "rounds_to" || term.value === null) return quantity;
  const half = roundingStep(term.value).div(2);
  const value = exact(term.value);
  const reading = toQuantity({ ...term, low: value.minus(half).toFixed(), high: value.plus(half).toFixed() }, "result");
  return isRefusal(reading) ? quantity : reading;
}

function touchesOnly(a: Bounds, b: Bounds): boolean {
  const isPoint = a.low.eq(a.high) || b.low.eq(b.high);
  return !isPoint && (a.low.eq(b.high) || b.low.eq(a.high));
}

/**
 * The status by the published rule (DESIGN, rules: an equation holds when the stated and the computed interval meet).
 * - holds: the printed numbers give the printed result, or, where words give no one number, every number they allow fits;
 * - holds when rounded: only what the words and the rounding leave open makes it fit;
 * - does not hold: no number that the words allow fits.
 * "At least" asks whether the computed number reaches the stated one; "rounds to" whether it lies in its rounding step.
 */
function compare(operation: Operation, computed: Quantity, stated: Quantity): EquationStatus {
  const [a, b] = [computed.bounds, stated.bounds];
  if (operation === "at_least") {
    if (a.high.lt(b.low)) return "does_not_hold";
    const reaches = computed.point && stated.point ? computed.point.gte(stated.point) : a.low.gte(b.high);
    return reaches ? "holds" : "holds_when_rounded";
  }
  if (!boundsMeet(a, b)) return "does_not_hold";
  if (touchesOnly(a, b)) return "holds_when_rounded";
  if (operation === "rounds_to") {
    const rounds = computed.point
      ? boundsContain(b, { low: computed.point, high: computed.point })
      : boundsContain(b, a);
    return rounds ? "holds" : "holds_when_rounded";
  }
  const agrees = computed.point && stated.point ? sameNumber(computed.point, stated.point) : boundsContain(b, a);
  return agrees ? "holds" : "holds_when_rounded";
}

function sentenceOf(
  status: EquationStatus,
  computed: ComputedResult,
  stated: ComputedResult,
  operation: Operation,
): string {
  const [own, theirs] = [describeComputed(computed), describeStated(stated)];
  const both = `The numbers come to ${own}; ${operation === "at_least" ? "at least " : ""}${theirs} is stated.`;
  switch (status) {
    case "holds":
      return `${both} They agree.`;
    case "holds_when_rounded":
      return `${both} They agree only within what rounding and wording leave open.`;
    default:
      if (operation === "at_least") return `${both} No number that the words allow reaches it.`;
      return own.startsWith(`${theirs} `)
        ? `${both} They differ in digits that are not shown.`
        : `${both} No number is in both.`;
  }
}

type Ground = Pick<Evaluation, "scope" | "computed" | "stated" | "working">;

function refuse(refusal: Refusal, ground: Ground): Evaluation {
  return { ...ground, status: "cannot_be_checked", sentence: refusal.sentence, refusal, solutions: [] };
}

const noResult: Refusal = {
  code: "no_stated_result",
  sentence: "No document states a result; this is only what the numbers come to.",
};

/** What the operands come to, and in which unit it is asked for. */
type Reached = { operands: Quantity[]; computed: Quantity; unit: Dimension };

function reach(parts: EquationParts): Reached | Refusal {
  const operands = readOperands(parts);
  if (isRefusal(operands)) return operands;
  const unit = parseUnit(parts.resultUnit);
  if (!unit) {
    return {
      code: "unknown_unit",
      sentence: `The result is asked for in a unit that the register cannot read: “${parts.resultUnit}”.`,
    };
  }
  const computed = combine(parts.operation, operands);
  if (isRefusal(computed)) return computed;
  return wrongUnit(computed.dimension, unit, "The numbers come to") ?? { operands, computed, unit };
}

/** The stated result, ready to be held against what was reached. */
function statedFor(parts: EquationParts, { computed: { bounds }, unit }: Reached): Quantity | Refusal {
  if (!parts.result) return noResult;
  const result = readResult(parts, parts.result);
  if (isRefusal(result)) return result;
  const strange = wrongUnit(result.dimension, unit, "The stated result is");
  if (strange) return strange;
  return bounds.low.isFinite() || bounds.high.isFinite()
    ? result
    : { code: "operand_without_number", sentence: "The words leave every number open." };
}

/** The status alone, as `evaluateEquation` finds it: for going through many equations. */
export function statusOf(parts: EquationParts): EquationStatus {
  const reached = reach(parts);
  if (isRefusal(reached)) return "cannot_be_checked";
  const result = statedFor(parts, reached);
  return isRefusal(result) ? "cannot_be_checked" : compare(parts.operation, reached.computed, result);
}

/**
 * Works an equation: status, computed and stated numbers, scope, what would make it hold, and the working.
 * Takes exact decimals as strings with their units; every number it gives is a finite decimal string or null, an open end.
 * Never throws for content: what cannot be checked says why. Interval arithmetic as published in the methodology.
 */
export function evaluateEquation(parts: EquationParts): Evaluation {
  const nothing: Ground = { scope: scopeOf(parts), computed: null, stated: null, working: null };
  const reached = reach(parts);
  if (isRefusal(reached)) return refuse(reached, nothing);
  const { operands, computed, unit } = reached;

  const shown: ComputedResult = { ...inUnit(computed, unit), unit: parts.resultUnit };
  const working = workingOf(
    parts,
    shown,
    operands.map(({ point }) => point !== null),
  );
  const ground: Ground = { ...nothing, computed: shown, working };
  const result = statedFor(parts, reached);
  if (isRefusal(result)) return refuse(result, ground);

  const stated: ComputedResult = { ...inUnit(result, unit), unit: parts.resultUnit };
  const status = compare(parts.operation, computed, result);
  return {
    ...ground,
    stated,
    status,
    sentence: sentenceOf(status, shown, stated, parts.operation),
    refusal: null,
    solutions: solveFor(parts, operands, result),
  };
}

type Linked = { id: string; resultId: string | null; operandIds: readonly string[] };

function reachableFrom(start: Linked, equations: readonly Linked[]): Set<string> {
  const found = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at; at = open.pop()) {
    const { resultId } = at;
    if (resultId === null) continue;
    for (const next of equations) {
      if (!next.operandIds.includes(resultId) || found.has(next.id)) continue;
      found.add(next.id);
      open.push(next);
    }
  }
  return found;
}

/**
 * Equations that lean on one another in a circle: the stated result of each is an operand of the next.
 * Gives each circle once, its ids in the order given; one that leans on itself is a circle of one.
 */
export function findEquationCircles(equations: readonly Linked[]): string[][] {
  const reach = new Map(equations.map((equation) => [equation.id, reachableFrom(equation, equations)]));
  const circles = new Map<string, string[]>();
  for (const { id } of equations) {
    const members = equations
      .map((other) => other.id)
      .filter((other) => reach.get(id)?.has(other) && reach.get(other)?.has(id));
    if (members.length > 0) circles.set(members.join(" "), members);
  }
  return [...circles.values()];
}
