import { type Box, findPlace, sizeOf } from "./label-places.ts";
import type { Stretch } from "./rows.ts";
import { numbersOf, type ScaleItem } from "./scale.ts";
import { lineHeight, textWidth, wrapText } from "./text.ts";
import { type Dated, isDated, momentsOf, type TimeAxis, timeAxis, timeExtent } from "./time-axis.ts";
import { drawnKind, numberOf, type ValueAxis, valueAxis } from "./value-axis.ts";
import { type PictureText, type Sheet, type Tick, toPlace, write, writeTicks } from "./writing.ts";

/** A figure at the date on which it was said; `when` is that date in words. */
export type DatedValue = Omit<ScaleItem, "group"> & Dated & { when: string };

/** A figure's range upright at `x`, and the time within which it was said lying across it at the height of `y`. */
export type ValueMark = {
  itemId: string;
  x: number;
  y: number;
  /** The lower end of the range; an open one lies at the edge of the plot. */
  yLow: number;
  yHigh: number;
  openLow: boolean;
  openHigh: boolean;
  hasPoint: boolean;
  /** Null for a single day and for no date. */
  time: Stretch | null;
};

export type ValuesLayout = {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  /** Where those without a date stand; null where there are none. */
  lane: { left: number; right: number } | null;
  texts: PictureText[];
  marks: ValueMark[];
  ticks: Tick[];
  valueTicks: { y: number; text: string }[];
};

type Frame = {
  plot: ValuesLayout["plot"];
  /** The part of the plot in which dates stand; null where nothing is dated. */
  dated: { left: number; right: number } | null;
  lane: ValuesLayout["lane"];
};

const plotHeight = 260;
const beyond = 10;
/** Between the last date and the lane beside it. */
export const laneGap = 10;
const laneHeading = "No date is stated";
const longestLabel = 150;
const sideBySide = 16;

/** The plot beside the words of its axis, and in it the part for dates and the lane for those without one. */
function frameFor(width: number, gutter: number, counts: { dated: number; undated: number }): Frame {
  const [left, right] = [gutter, width - 6];
  const laneWidth = Math.round((right - left) * Math.min(0.5, Math.max(0.3, counts.undated / 20)));
  const hasBoth = counts.dated > 0 && counts.undated > 0;
  const lane = counts.undated === 0 ? null : { left: hasBoth ? right - laneWidth : left, right };
  const dated = counts.dated === 0 ? null : { left, right: lane ? lane.left - laneGap : right };
  const top = 6 + (lane ? wrapText(laneHeading, lane.right - lane.left).length * lineHeight : 3);
  return { plot: { left, right, top, bottom: top + plotHeight }, dated, lane };
}

function toMark(item: DatedValue, x: number, time: Stretch | null, values: ValueAxis, plot: Frame["plot"]): ValueMark {
  const place = (number: number) => toPlace(Math.min(Math.max(values.toPosition(number), plot.top), plot.bottom));
  const [value = null, low = null, high = null] = [item.value, item.low, item.high].map(numberOf);
  const openLow = low === null || low <= values.least;
  const isInside =
    value !== null && value > values.least && (openLow || value >= low) && (high === null || value <= high);
  const yLow = openLow ? plot.bottom : place(low);
  const yHigh = high === null ? plot.top : place(high);
  return {
    itemId: item.id,
    x,
    y: isInside ? place(value) : toPlace((yLow + yHigh) / 2),
    yLow,
    yHigh,
    openLow,
    openHigh: high === null,
    hasPoint: isInside,
    time: time?.point === null ? time : null,
  };
}

/** What a mark covers: its upright range, and the time that lies across it. */
function boxesOf({ x, y, yLow, yHigh, time }: ValueMark): Box[] {
  const upright = { x: x - 6, y: yHigh - 6, width: 12, height: yLow - yHigh + 12 };
  return time ? [upright, { x: time.x1 - 6, y: y - 6, width: time.x2 - time.x1 + 12, height: 12 }] : [upright];
}

/** Those of one date stand side by side around it, as far as there is room; gives how far one is moved. */
function asideOf(item: DatedValue, dated: readonly DatedValue[], room: number): number {
  const together = dated.filter(({ earliest, latest }) => earliest === item.earliest && latest === item.latest);
  const step = Math.min(sideBySide, room / 4 / together.length);
  return (together.indexOf(item) - (together.length - 1) / 2) * step;
}

function markAll(items: readonly DatedValue[], values: ValueAxis, time: TimeAxis | null, frame: Frame): ValueMark[] {
  const dated = items.filter(isDated);
  const undated = items.filter((item) => !isDated(item));
  return items.map((item) => {
    const extent = time && timeExtent(item, time);
    if (extent) {
      const { left, right } = time;
      const x = extent.openLow ? extent.x2 : extent.openHigh ? extent.x1 : (extent.x1 + extent.x2) / 2;
      const aside = x + asideOf(item, dated, right - left);
      return toMark(item, toPlace(Math.min(Math.max(aside, left), right)), extent, values, frame.plot);
    }
    const lane = frame.lane ?? frame.plot;
    const share = (undated.indexOf(item) + 0.5) / undated.length;
    return toMark(item, toPlace(lane.left + (lane.right - lane.left) * share), null, values, frame.plot);
  });
}

/**
 * Words beside each mark: what was said and by whom, else a number, else nothing; gives the lines of those that stand
 * beneath the picture instead.
 */
function label(sheet: Sheet, items: readonly DatedValue[], marks: readonly ValueMark[], frame: Frame): string[] {
  const taken = marks.flatMap(boxesOf);
  const beneath: string[] = [];
  items.forEach((item, index) => {
    const mark = marks[index];
    if (mark === undefined) return;
    const { left, right } = (isDated(item) ? frame.dated : frame.lane) ?? frame.plot;
    const { top, bottom } = frame.plot;
    const region = { x: left + 2, y: top, width: right - left - 2, height: bottom - top };
    const at = { x: mark.x, y: mark.y, top: mark.yHigh, bottom: mark.yLow };
    const own = { itemId: item.id, href: item.href };
    const said = wrapText(item.verbatim, longestLabel);
    const by = wrapText(item.label, longestLabel);
    const place = findPlace(at, sizeOf([...said, ...by]), region, taken);
    if (place) {
      const y = write(sheet, said, { x: place.x, y: place.y, role: "value", itemId: item.id });
      write(sheet, by, { x: place.x, y, role: "label", ...own });
      taken.push(place);
      return;
    }
    const key = String(beneath.length + 1);
    const keyPlace = findPlace(at, sizeOf([key]), region, taken);
    if (keyPlace) {
      write(sheet, [key], { x: keyPlace.x, y: keyPlace.y, role: "value", itemId: item.id });
      taken.push(keyPlace);
    }
    beneath.push(`${key}: ${item.verbatim}, ${item.label}, ${item.when}`);
  });
  return beneath;
}

/** Labels of the upright axis, each beside its line; one that would meet the last is left out. */
function writeValueTicks(sheet: Sheet, ticks: ValuesLayout["valueTicks"], gutter: number): void {
  let lowest = Number.POSITIVE_INFINITY;
  for (const { y, text } of ticks.toSorted((a, b) => b.y - a.y)) {
    const top = toPlace(y - lineHeight / 2);
    if (top + lineHeight > lowest || top < 0) continue;
    write(sheet, [text], { x: Math.max(0, gutter - 8 - textWidth(text)), y: top, role: "tick", anchor: "end" });
    lowest = top;
  }
}

/**
 * Stated figures over time: each at the date it was said, its range upright, an uncertain date lying across it; those
 * without a date in a lane beside. No label meets another or covers a mark: what finds no room beside its mark stands
 * beneath with a number, those without a number in words last. Takes figures of one unit; gives pure positions.
 */
export function layOutValues(items: readonly DatedValue[], width: number): ValuesLayout {
  const placed = items.filter((item) => numbersOf([item]).length > 0);
  const sheet: Sheet = { width, texts: [] };
  const numbers = numbersOf(placed);
  const kind = drawnKind(numbers);
  const axisOf = (from: number, to: number) => valueAxis(numbers, [from, to], Math.floor(plotHeight / 45), kind);
  const widest = Math.max(0, ...axisOf(0, 1).ticks.map(({ text }) => textWidth(text)));
  const dated = placed.filter(isDated);
  const gutter = widest + 8;
  const frame = frameFor(width, gutter, { dated: dated.length, undated: placed.length - dated.length });
  const { plot, lane } = frame;
  const runsOut = kind === "log" || placed.some(({ low }) => low === null);
  const values = axisOf(plot.bottom - (runsOut ? beyond : 0), plot.top + beyond);
  const time = frame.dated ? timeAxis(momentsOf(dated), frame.dated) : null;
  const marks = markAll(placed, values, time, frame);
  const valueTicks = values.ticks.map(({ at, text }) => ({ y: toPlace(at), text }));
  if (lane) write(sheet, wrapText(laneHeading, lane.right - lane.left), { x: lane.left, y: 0, role: "heading" });
  writeValueTicks(sheet, valueTicks, gutter);
  const beneath = label(sheet, placed, marks, frame);
  let y = writeTicks({ width: frame.dated?.right ?? width, texts: sheet.texts }, time?.ticks ?? [], plot.bottom + 6);
  if (values.note !== "") y = write(sheet, wrapText(values.note, width), { x: 0, y: y + 4, role: "note" });
  const wordless = items.filter((item) => !placed.includes(item));
  const words = wordless.map((item) => `No number is stated: ${item.verbatim}, ${item.label}, ${item.when}`);
  for (const text of [...beneath, ...words]) y = write(sheet, wrapText(text, width), { x: 0, y: y + 4, role: "note" });
  const height = Math.ceil(y + 4);
  return { width, height, plot, lane, texts: sheet.texts, marks, ticks: time?.ticks ?? [], valueTicks };
}
