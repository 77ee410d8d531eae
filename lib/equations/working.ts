import { formatComputed, formatInterval, formatPercent, formatStated } from "#lib/format/decimals.ts";
import { formatUnit } from "#lib/format/units.ts";
import type {
  ComputedResult,
  EquationParts,
  EquationTerm,
  Working,
  WorkingLine,
  WorkingPart,
  WorkingSign,
} from "./types.ts";

const signs: Record<EquationParts["operation"], WorkingSign> = {
  sum: "+",
  at_least: "+",
  difference: "−",
  product: "×",
  quotient: "÷",
  share_of: "÷",
  percent_change: "÷",
  rounds_to: "+",
  equals: "+",
};

/** A computed number for the eye; percent by its own rule. `digits` four for a result, three for an end of an interval. */
export function showComputed(decimal: string, unit: string, digits: 3 | 4): string {
  return unit === "percent" ? formatPercent(decimal) : formatComputed(decimal, digits);
}

/** A computed number with its interval and unit: "611.1 arrests a day (556 to 667)". */
export function describeComputed(computed: ComputedResult): string {
  const range = showInterval(computed);
  if (computed.point === null) return inUnits(range, computed.unit);
  const point = showComputed(computed.point, computed.unit, 4);
  return `${inUnits(point, computed.unit)}${range === point ? "" : ` (${range})`}`;
}

/** A stated number with the interval its words allow, every digit kept: "787 (786.5 to 787.5)". */
export function describeStated({ point, interval }: ComputedResult): string {
  const range = formatInterval(interval, formatStated);
  const number = point === null ? range : formatStated(point);
  return range === number ? number : `${number} (${range})`;
}

/** Both ends of a computed interval for the eye. */
export function showInterval({ interval, unit }: Pick<ComputedResult, "interval" | "unit">): string {
  return formatInterval(interval, (end) => showComputed(end, unit, 3));
}

/** The number of a term as printed in digits; its interval where the words give no single number. */
function numberOf(term: EquationTerm, hasPoint: boolean): string {
  return hasPoint && term.value !== null ? formatStated(term.value) : formatInterval(term, formatStated);
}

function inUnits(text: string, unit: string): string {
  return `${text} ${formatUnit(unit, text)}`;
}

const spaceless: ReadonlySet<string> = new Set(["(", ")"]);

function lineText(parts: readonly WorkingPart[]): string {
  let text = "";
  let glued = true;
  for (const { text: piece } of parts) {
    const sticks = piece === ")" || piece === ":" || piece === ";";
    text += glued || sticks ? piece : ` ${piece}`;
    glued = spaceless.has(piece) && piece === "(";
  }
  return text;
}

function toLine(role: WorkingLine["role"], parts: WorkingPart[]): WorkingLine {
  return { role, parts, text: lineText(parts) };
}

const sign = (text: WorkingSign): WorkingPart => ({ kind: "sign", text });

/** The operands with the signs between them; `write` gives the text of each. */
function calculation(
  { operation, operands }: EquationParts,
  write: (term: EquationTerm, index: number) => string,
): WorkingPart[] {
  const written = operands.map(
    (term, index): WorkingPart => ({
      kind: "operand",
      text: write(term, index),
      label: term.label,
      figureId: term.figureId,
    }),
  );
  const [from, to] = written;
  if (operation === "percent_change" && from && to) {
    return [sign("("), to, sign("−"), from, sign(")"), sign("÷"), from];
  }
  return written.flatMap((part, index) => (index === 0 ? [part] : [sign(signs[operation]), part]));
}

function isExact(term: EquationTerm): boolean {
  return term.low !== null && term.low === term.high;
}

function numbersLine(parts: EquationParts, computed: ComputedResult, hasPoint: readonly boolean[]): WorkingLine {
  const left = calculation(parts, (term, index) => numberOf(term, hasPoint[index] ?? false));
  const shown = computed.point === null ? showInterval(computed) : showComputed(computed.point, computed.unit, 4);
  const right: WorkingPart[] =
    parts.operation === "equals" || parts.operation === "rounds_to" || parts.operands.length === 1
      ? [{ kind: "words", text: formatUnit(computed.unit, shown) }]
      : [sign("="), { kind: "computed", text: inUnits(shown, computed.unit) }];
  return toLine("numbers", [...left, ...right]);
}

function intervalsLine(parts: EquationParts, computed: ComputedResult): WorkingLine | null {
  if (parts.operands.every(isExact)) return null;
  const left = calculation(parts, (term) => formatInterval(term, formatStated));
  if (parts.operands.length === 1) return toLine("intervals", left);
  return toLine("intervals", [...left, sign(":"), { kind: "computed", text: showInterval(computed) }]);
}

const statedWords: Partial<Record<EquationParts["operation"], string>> = {
  rounds_to: "stated, rounded",
  at_least: "stated, as at least",
};

function statedLine({ operation, result }: EquationParts): WorkingLine | null {
  if (!result) return null;
  const text = result.value === null ? (result.verbatim ?? "no number") : formatStated(result.value);
  const named = result.verbatim !== null && !/\d/.test(result.verbatim) ? `“${result.verbatim}”` : text;
  return toLine("stated", [
    { kind: "words", text: statedWords[operation] ?? "stated" },
    sign(":"),
    { kind: "stated", text: named, label: result.label, figureId: result.figureId },
  ]);
}

/**
 * The equation as a person would write it on paper: "11,000 ÷ 18 = 611.1 arrests a day (10,000 to 12,000 ÷ 18: 556 to
 * 667); stated: 787". `hasPoint` says for each operand whether its words give one number.
 * Only for equations that come to something.
 */
export function workingOf(parts: EquationParts, computed: ComputedResult, hasPoint: readonly boolean[]): Working {
  const numbers = numbersLine(parts, computed, hasPoint);
  const intervals = hasPoint.every(Boolean) ? intervalsLine(parts, computed) : null;
  const stated = statedLine(parts);
  const text = `${numbers.text}${intervals ? ` (${intervals.text})` : ""}${stated ? `; ${stated.text}` : ""}`;
  return { lines: [numbers, ...[intervals, stated].filter((line) => line !== null)], text };
}
