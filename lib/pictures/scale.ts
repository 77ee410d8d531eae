import type { Extent, PictureLayout, Row, RowGroup } from "./rows.ts";
import { layOutRows, plotOf } from "./rows.ts";
import { drawnKind, kindFor, numberOf, type ScaleKind, type ValueAxis, valueAxis } from "./value-axis.ts";
import { toPlace } from "./writing.ts";

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

export type ScaleLayout = PictureLayout & { scale: ScaleKind };

/** Room beyond the ends of the scale: an open end runs into it, and a closed one at the last mark is not cut. */
const beyond = 10;

/** Every number of the figures: printed ones and ends of ranges. */
export function numbersOf(items: readonly Pick<ScaleItem, "value" | "low" | "high">[]): number[] {
  return items.flatMap(({ value, low, high }) => [value, low, high].map(numberOf).filter((part) => part !== null));
}

/** The kind of scale on which figures are drawn unless another is asked for. */
export function scaleKindFor(items: readonly ScaleItem[]): ScaleKind {
  return kindFor(numbersOf(items));
}

/** A zero end on a log scale runs out of the picture, as an open one does. */
function extentOf({ value, low, high }: ScaleItem, axis: ValueAxis, width: number): Extent | null {
  const plot = plotOf(width);
  const [point = null, from = null, to = null] = [value, low, high].map(numberOf);
  if (point === null && from === null && to === null) return null;
  const place = (number: number) => toPlace(Math.min(Math.max(axis.toPosition(number), plot.left), plot.right));
  const openLow = from === null || from <= axis.least;
  const isInside = point !== null && point > axis.least && (openLow || point >= from) && (to === null || point <= to);
  return {
    x1: openLow ? plot.left : place(from),
    x2: to === null ? plot.right : place(to),
    openLow,
    openHigh: to === null,
    point: isInside ? place(point) : null,
    dashed: false,
  };
}

function groupsOf(items: readonly ScaleItem[], toRow: (item: ScaleItem) => Row): RowGroup[] {
  const headings = [...new Set(items.map(({ group }) => group))];
  return headings.map((heading) => ({
    heading: heading ?? (headings.length > 1 ? "Not linked to a measure" : null),
    rows: items.filter(({ group }) => group === heading).map(toRow),
  }));
}

/** The axis of a picture of a width: figures may begin at zero, and what is open runs on beyond its ends. */
function axisFor(items: readonly ScaleItem[], width: number, wanted?: ScaleKind): ValueAxis {
  const { left, right } = plotOf(width);
  const numbers = numbersOf(items);
  const kind = drawnKind(numbers, wanted);
  const runsOut = kind === "log" || numbers.some((number) => number < 0) || items.some(({ low }) => low === null);
  const from = left + (runsOut ? beyond : 0);
  const room = kind === "log" ? 70 : 90;
  return valueAxis(numbers, [from, right - beyond], Math.max(2, Math.floor((right - left) / room)), kind);
}

/**
 * Figures on one scale: ranges as ranges, single numbers as points, grouped by measure in the order given, those without
 * a number last and in words. The linear scale starts at zero; a log scale says that it is one. Takes figures of one
 * unit. `scale` overrides the choice, but nothing at or below zero is ever put on a log scale.
 */
export function layOutScale(items: readonly ScaleItem[], width: number, scale?: ScaleKind): ScaleLayout {
  const isPlaced = (item: ScaleItem) => numbersOf([item]).length > 0;
  const placed = items.filter(isPlaced);
  const axis = axisFor(placed, width, scale);
  const toRow = (item: ScaleItem): Row => ({
    id: item.id,
    label: item.label,
    value: item.verbatim,
    href: item.href,
    extent: extentOf(item, axis, width),
    isAbsent: false,
  });
  const wordless = items.filter((item) => !isPlaced(item));
  const groups = [...groupsOf(placed, toRow), { heading: "No number is stated", rows: wordless.map(toRow) }];
  const ticks = placed.length === 0 ? [] : axis.ticks.map(({ at, text }) => ({ x: toPlace(at), text }));
  return { ...layOutRows(width, groups, { ticks, note: placed.length === 0 ? "" : axis.note }), scale: axis.kind };
}
