import { scaleLinear } from "d3-scale";
import type { Extent, PictureLayout, Row, Tick } from "./rows.ts";
import { layOutRows, plotOf, toPlace } from "./rows.ts";

/** A statement, a measure's window or a term of office. Days are ISO; null ends are open, both null is no date. */
export type TimelineItem = {
  id: string;
  label: string;
  /** The date in words, with its uncertainty. */
  when: string;
  earliest: string | null;
  latest: string | null;
  href: string | null;
};

/** Spans of one kind beneath a heading: "Times that the numbers cover", "Terms of office". */
export type TimelineSpans = { heading: string; spans: readonly TimelineItem[] };

const dayLength = 86_400_000;

function start(day: string | null): number | null {
  const at = day === null ? Number.NaN : Date.parse(day);
  return Number.isFinite(at) ? at : null;
}

/** A last day is over at midnight. */
function end(day: string | null): number | null {
  const at = start(day);
  return at === null ? null : at + dayLength;
}

const isDated = ({ earliest, latest }: TimelineItem) => start(earliest) !== null || end(latest) !== null;

const yearOf = (at: number) => new Date(at).getUTCFullYear();

function startOfYear(year: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime();
}

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

type Place = { toX: (at: number) => number; ticks: Tick[] };

function stepFor(years: number, room: number): number {
  const wanted = years / Math.max(1, room);
  return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((step) => step >= wanted) ?? 10_000;
}

/** Whole years around everything that is dated; the ticks are years, or months within two of them. */
function placeTime(moments: readonly number[], width: number): Place {
  const { left, right } = plotOf(width);
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const [from, to] = [yearOf(first), yearOf(last - 1) + 1];
  const scale = scaleLinear([startOfYear(from), startOfYear(to)], [left, right]);
  const toX = (at: number) => toPlace(scale(at));
  const room = Math.floor((right - left) / 60);
  if (to - from <= 2 && room >= (to - from) * 2) {
    const every = [1, 2, 3, 6].find((step) => ((to - from) * 12) / step <= Math.floor((right - left) / 90)) ?? 6;
    const months = Array.from({ length: ((to - from) * 12) / every + 1 }, (_, at) => Date.UTC(from, at * every, 1));
    return {
      toX,
      ticks: months.map((at) => ({ x: toX(at), text: `${monthNames[new Date(at).getUTCMonth()]} ${yearOf(at)}` })),
    };
  }
  const step = stepFor(to - from, room);
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((year) => year % step === 0);
  return { toX, ticks: years.map((year) => ({ x: toX(startOfYear(year)), text: String(year) })) };
}

/** A single day is a point; anything longer a range, in which the moment lies or which is meant as a whole. */
function extentOf({ earliest, latest }: TimelineItem, { toX }: Place, width: number): Extent | null {
  const plot = plotOf(width);
  const [from, to] = [start(earliest), end(latest)];
  if (from === null && to === null) return null;
  const isDay = from !== null && to !== null && to - from <= dayLength;
  const middle = isDay ? toX(from + dayLength / 2) : null;
  return {
    x1: middle ?? (from === null ? plot.left : toX(from)),
    x2: middle ?? (to === null ? plot.right : toX(to)),
    openLow: from === null,
    openHigh: to === null,
    point: middle,
  };
}

function byDate(a: TimelineItem, b: TimelineItem): number {
  const [one, other] = [a, b].map(({ earliest, latest }) => start(earliest) ?? start(latest) ?? 0);
  return (one ?? 0) - (other ?? 0);
}

/**
 * Statements by date with their uncertainty, spans of time above them, and those without a date in a lane of their own.
 * Statements stand in the order of their earliest day; equal ones as given. An open end runs out of the picture.
 */
export function layOutTimeline(
  statements: readonly TimelineItem[],
  spans: readonly TimelineSpans[],
  width: number,
): PictureLayout {
  const all = [...statements, ...spans.flatMap((group) => group.spans)];
  const moments = all.flatMap(({ earliest, latest }) => [start(earliest), end(latest)]).filter((at) => at !== null);
  const place = moments.length > 0 ? placeTime(moments, width) : null;
  const toRow = (item: TimelineItem): Row => ({
    id: item.id,
    label: item.label,
    value: item.when,
    href: item.href,
    extent: place && extentOf(item, place, width),
  });
  const groups = [
    ...spans.map((group) => ({ heading: group.heading, rows: group.spans.map(toRow) })),
    { heading: "Said", rows: statements.filter(isDated).sort(byDate).map(toRow) },
    { heading: "No date is stated", rows: statements.filter((item) => !isDated(item)).map(toRow) },
  ];
  return layOutRows(width, groups, { ticks: place?.ticks ?? [], note: "" });
}
