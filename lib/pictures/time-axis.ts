import { scaleLinear } from "d3-scale";
import type { Stretch } from "./rows.ts";
import { type Tick, toPlace } from "./writing.ts";

const dayLength = 86_400_000;

/** Something with a first and a last day (ISO); null ends are open, both null is no date. */
export type Dated = { earliest: string | null; latest: string | null };

/** The moment at which a day begins, in milliseconds; null for none. */
export function start(day: string | null): number | null {
  const at = day === null ? Number.NaN : Date.parse(day);
  return Number.isFinite(at) ? at : null;
}

/** The moment at which a day is over. */
export function end(day: string | null): number | null {
  const at = start(day);
  return at === null ? null : at + dayLength;
}

/** Whether anything of its date is known. */
export const isDated = ({ earliest, latest }: Dated) => start(earliest) !== null || end(latest) !== null;

/** Every known beginning and end. */
export const momentsOf = (items: readonly Dated[]) =>
  items.flatMap(({ earliest, latest }) => [start(earliest), end(latest)]).filter((at) => at !== null);

const yearOf = (at: number) => new Date(at).getUTCFullYear();

function startOfYear(year: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime();
}

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export type TimeAxis = { toX: (at: number) => number; left: number; right: number; ticks: Tick[] };

function stepFor(years: number, room: number): number {
  const wanted = years / Math.max(1, room);
  return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((step) => step >= wanted) ?? 10_000;
}

/** Whole years around some moments; the ticks are years, or months within two of them. */
export function timeAxis(moments: readonly number[], { left, right }: { left: number; right: number }): TimeAxis {
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const [from, to] = [yearOf(first), yearOf(last - 1) + 1];
  const scale = scaleLinear([startOfYear(from), startOfYear(to)], [left, right]);
  const toX = (at: number) => toPlace(scale(at));
  const room = Math.floor((right - left) / 60);
  if (to - from <= 2 && room >= (to - from) * 2) {
    const every = [1, 2, 3, 6].find((step) => ((to - from) * 12) / step <= Math.floor((right - left) / 90)) ?? 6;
    const months = Array.from({ length: ((to - from) * 12) / every + 1 }, (_, at) => Date.UTC(from, at * every, 1));
    const ticks = months.map((at) => ({
      x: toX(at),
      text: `${monthNames[new Date(at).getUTCMonth()]} ${yearOf(at)}`,
    }));
    return { toX, left, right, ticks };
  }
  const step = stepFor(to - from, room);
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((year) => year % step === 0);
  return { toX, left, right, ticks: years.map((year) => ({ x: toX(startOfYear(year)), text: String(year) })) };
}

/** A single day is a point; anything longer a range, in which the moment lies or which is meant as a whole. */
export function timeExtent({ earliest, latest }: Dated, { toX, left, right }: TimeAxis): Stretch | null {
  const [from, to] = [start(earliest), end(latest)];
  if (from === null && to === null) return null;
  const isDay = from !== null && to !== null && to - from <= dayLength;
  const middle = isDay ? toX(from + dayLength / 2) : null;
  return {
    x1: middle ?? (from === null ? left : toX(from)),
    x2: middle ?? (to === null ? right : toX(to)),
    openLow: from === null,
    openHigh: to === null,
    point: middle,
  };
}
