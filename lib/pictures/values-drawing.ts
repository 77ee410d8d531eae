import { arrow, type Drawing, line, type Shape } from "./drawing.ts";
import { drawText } from "./rows-drawing.ts";
import { laneGap, type ValueMark, type ValuesLayout } from "./values.ts";

const half = 6;

/** The time within which it was said: thin, with short ends, or an arrow where it is open. */
function drawTime({ time, y }: ValueMark): Shape[] {
  if (time === null) return [];
  const { x1, x2, openLow, openHigh } = time;
  const endAt = (x: number) => line("doubt", [x, y - 3], [x, y + 3]);
  return [
    line("doubt", [x1, y], [x2, y]),
    openLow ? arrow(x1, y, "left") : endAt(x1),
    openHigh ? arrow(x2, y, "right") : endAt(x2),
  ];
}

function drawMark(mark: ValueMark): Shape[] {
  const { x, y, yLow, yHigh, openLow, openHigh, hasPoint } = mark;
  const endAt = (at: number) => line("end", [x - half, at], [x + half, at]);
  const isSeen = (at: number) => (hasPoint ? Math.abs(at - y) > half : yLow - yHigh > 2 * half);
  const ends = [...(openLow || !isSeen(yLow) ? [] : [yLow]), ...(openHigh || !isSeen(yHigh) ? [] : [yHigh])];
  const isSpeck = !hasPoint && yLow - yHigh < 5 && !openLow && !openHigh;
  return [
    ...drawTime(mark),
    ...(yLow > yHigh ? [line("range", [x, yLow], [x, yHigh])] : []),
    ...(isSpeck ? [endAt(y)] : ends.map(endAt)),
    ...(openLow ? [arrow(x, yLow, "down")] : []),
    ...(openHigh ? [arrow(x, yHigh, "up")] : []),
    ...(hasPoint ? [{ kind: "circle", role: "point", x, y, radius: 4.5 } as const] : []),
  ];
}

/** Stated figures over time as shapes: grid, axes, the edge of the lane, marks, words. */
export function drawValues({ width, height, plot, lane, texts, marks, ticks, valueTicks }: ValuesLayout): Drawing {
  const shapes = [
    ...valueTicks.map(({ y }) => line("grid", [plot.left, y], [plot.right, y])),
    ...ticks.map(({ x }) => line("grid", [x, plot.top], [x, plot.bottom])),
    line("axis", [plot.left, plot.bottom], [plot.right, plot.bottom]),
    ...(lane && lane.left > plot.left
      ? [line("axis", [lane.left - laneGap, plot.top], [lane.left - laneGap, plot.bottom])]
      : []),
    ...marks.flatMap(drawMark),
    ...texts.map(drawText),
  ];
  return { width, height, shapes };
}
