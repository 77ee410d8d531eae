import { scaleLinear, scaleLog } from "d3-scale";
import { formatStated } from "#lib/format/decimals.ts";

export type ScaleKind = "linear" | "log";

/** Where values stand. Nothing at or below `least` has a place. */
export type ValueAxis = {
  kind: ScaleKind;
  toPosition: (value: number) => number;
  least: number;
  ticks: { at: number; text: string }[];
  /** What has to be said of the axis; empty where it is an ordinary one. */
  note: string;
};

/** A decimal as a place on an axis: precise enough to draw. Null where there is none, or none that a double can hold. */
export function numberOf(decimal: string | null): number | null {
  const number = decimal === null ? null : Number(decimal);
  return number === null || !Number.isFinite(number) ? null : number;
}

/** A log scale where the values are above zero and span over two orders of magnitude (a zero end aside); else linear. */
export function kindFor(numbers: readonly number[]): ScaleKind {
  const positive = numbers.filter((number) => number > 0);
  if (positive.length === 0 || numbers.some((number) => number < 0)) return "linear";
  return Math.max(...positive) / Math.min(...positive) > 100 ? "log" : "linear";
}

/** The kind that is drawn when one is asked for: nothing at or below zero is ever put on a log scale. */
export function drawnKind(numbers: readonly number[], wanted?: ScaleKind): ScaleKind {
  const canBeLog = numbers.some((number) => number > 0) && numbers.every((number) => number >= 0);
  return wanted === "log" && !canBeLog ? "linear" : (wanted ?? kindFor(numbers));
}

const tickText = (value: number) => formatStated(String(Number(value.toPrecision(12))));

/** What a log scale says of itself, for a line that stands at every `powers`-th power of ten. */
function logNote(powers: number): string {
  const times = powers === 1 ? "ten" : formatStated(String(10 ** powers));
  return `Logarithmic scale: each step from mark to mark is ${times} times as much.`;
}

/**
 * The axis of some values between two positions, with about `most` ticks. A linear one starts at zero, or at the lowest
 * value below it; a log one begins and ends at powers of ten.
 */
export function valueAxis(
  numbers: readonly number[],
  [from, to]: readonly [number, number],
  most: number,
  kind: ScaleKind,
): ValueAxis {
  if (kind === "linear") {
    const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
    const scale = scaleLinear([low, high > low ? high : low + 1], [from, to]).nice(most);
    const ticks = scale.ticks(most).map((value) => ({ at: scale(value), text: tickText(value) }));
    return { kind, toPosition: scale, least: Number.NEGATIVE_INFINITY, ticks, note: "" };
  }
  const positive = numbers.filter((number) => number > 0);
  const first = Math.floor(Math.log10(Math.min(...positive)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...positive))));
  const scale = scaleLog([10 ** first, 10 ** last], [from, to]).clamp(true);
  const every = Math.ceil((last - first + 1) / most);
  const powers = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((_, at) => at % every === 0);
  const ticks = powers.map((power) => ({ at: scale(10 ** power), text: formatStated(`1e${power}`) }));
  return { kind, toPosition: scale, least: 0, ticks, note: logNote(every) };
}
