import { scaleLinear, scaleLog } from "d3-scale";
import { formatStated } from "#lib/format/decimals.ts";
import type { Extent, PictureLayout, Row, RowGroup, Tick } from "./rows.ts";
import { layOutRows, plotOf, toPlace } from "./rows.ts";

/** A figure to be placed. Decimals are strings; null ends are open, all null is no number. */
export type ScaleItem = {
  id: string;
  /** Who says it of what, in a few words. */
  label: string;
  /** The number as printed. */
  verbatim: string;
  /** Figures of one measure stand together beneath its name; null for none. */
  group: string | null;
  value: string | null;
  low: string | null;
  high: string | null;
  href: string | null;
};

export type ScaleKind = "linear" | "log";
export type ScaleLayout = PictureLayout & { scale: ScaleKind };

type Place = { toX: (value: number) => number; least: number; ticks: Tick[]; kind: ScaleKind };

const numberOf = (text: string | null) => (text === null ? null : Number(text));

function numbersOf(items: readonly ScaleItem[]): number[] {
  return items.flatMap(({ value, low, high }) => [value, low, high].map(numberOf).filter((part) => part !== null));
}

/** A log scale where the values are above zero and span over two orders of magnitude (a zero end aside); else linear. */
export function scaleKindFor(items: readonly ScaleItem[]): ScaleKind {
  const numbers = numbersOf(items);
  const positive = numbers.filter((number) => number > 0);
  if (positive.length === 0 || numbers.some((number) => number < 0)) return "linear";
  return Math.max(...positive) / Math.min(...positive) > 100 ? "log" : "linear";
}

const tickText = (value: number) => formatStated(String(Number(value.toPrecision(12))));

function linearPlace(numbers: readonly number[], width: number): Place {
  const { left, right } = plotOf(width);
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const count = Math.max(2, Math.round((right - left) / 90));
  const scale = scaleLinear([low, high > low ? high : low + 1], [left, right]).nice(count);
  const ticks = scale.ticks(count).map((value) => ({ x: toPlace(scale(value)), text: tickText(value) }));
  return { toX: scale, least: Number.NEGATIVE_INFINITY, ticks, kind: "linear" };
}

function logPlace(numbers: readonly number[], width: number): Place {
  const { left, right } = plotOf(width);
  const positive = numbers.filter((number) => number > 0);
  const [first, last] = [Math.floor(Math.log10(Math.min(...positive))), Math.ceil(Math.log10(Math.max(...positive)))];
  const powers = Array.from({ length: Math.max(last, first + 1) - first + 1 }, (_, at) => first + at);
  const every = Math.ceil(powers.length / Math.max(2, Math.floor((right - left) / 90)));
  const scale = scaleLog([10 ** first, 10 ** Math.max(last, first + 1)], [left, right]).clamp(true);
  const ticks = powers
    .filter((_, at) => at % every === 0)
    .map((power) => ({ x: toPlace(scale(10 ** power)), text: formatStated(`1e${power}`) }));
  return { toX: scale, least: 0, ticks, kind: "log" };
}

/** A zero end on a log scale runs out of the picture, as an open one does. */
function extentOf({ value, low, high }: ScaleItem, place: Place, width: number): Extent | null {
  const plot = plotOf(width);
  const [point, from, to] = [value, low, high].map(numberOf);
  const known = [point, from, to].filter((part) => part !== null && part !== undefined);
  if (known.length === 0) return null;
  const within = (x: number) => toPlace(Math.min(Math.max(x, plot.left), plot.right));
  const openLow = from === null || from === undefined || from <= place.least;
  const openHigh = to === null || to === undefined;
  const isInside =
    point !== null &&
    point !== undefined &&
    point > place.least &&
    (openLow || point >= (from ?? point)) &&
    (openHigh || point <= (to ?? point));
  return {
    x1: openLow ? plot.left : within(place.toX(from ?? 0)),
    x2: openHigh ? plot.right : within(place.toX(to ?? 0)),
    openLow,
    openHigh,
    point: isInside ? within(place.toX(point)) : null,
  };
}

function groupsOf(items: readonly ScaleItem[], toRow: (item: ScaleItem) => Row): RowGroup[] {
  const headings = [...new Set(items.map(({ group }) => group))];
  return headings.map((heading) => ({
    heading: heading ?? (headings.length > 1 ? "Not linked to a measure" : null),
    rows: items.filter(({ group }) => group === heading).map(toRow),
  }));
}

const notes: Record<ScaleKind, string> = {
  linear: "",
  log: "Logarithmic scale: each step to the right is ten times as much.",
};

/**
 * Figures on one scale: ranges as ranges, single numbers as points, grouped by measure in the order given, those without
 * a number last and in words. The linear scale starts at zero; a log scale says that it is one. Takes figures of one
 * unit. `scale` overrides the choice, but nothing at or below zero is ever put on a log scale.
 */
export function layOutScale(items: readonly ScaleItem[], width: number, scale?: ScaleKind): ScaleLayout {
  const numbers = numbersOf(items).filter(Number.isFinite);
  const canBeLog = numbers.some((number) => number > 0) && numbers.every((number) => number >= 0);
  const kind = scale === "log" && !canBeLog ? "linear" : (scale ?? scaleKindFor(items));
  const place = kind === "log" ? logPlace(numbers, width) : linearPlace(numbers, width);
  const toRow = (item: ScaleItem): Row => ({
    id: item.id,
    label: item.label,
    value: item.verbatim,
    href: item.href,
    extent: extentOf(item, place, width),
  });
  const isPlaced = (item: ScaleItem) => numbersOf([item]).length > 0;
  const wordless = items.filter((item) => !isPlaced(item));
  const groups = [
    ...groupsOf(items.filter(isPlaced), toRow),
    { heading: "No number is stated", rows: wordless.map(toRow) },
  ];
  const axis = { ticks: numbers.length > 0 ? place.ticks : [], note: numbers.length > 0 ? notes[kind] : "" };
  return { ...layOutRows(width, groups, axis), scale: kind };
}
