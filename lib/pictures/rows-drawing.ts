import { arrow, type Drawing, line, type Shape } from "./drawing.ts";
import type { PictureLayout, PictureMark } from "./rows.ts";
import { textSize } from "./text.ts";
import type { PictureText } from "./writing.ts";

const half = 6;
const dotRadius = 4.5;

function drawMark({ y, x1, x2, openLow, openHigh, point, dashed }: PictureMark): Shape[] {
  const endAt = (x: number) => line("end", [x, y - half], [x, y + half]);
  // An end beneath the dot would only fray it, and two close ends would look like a letter.
  const isSeen = (x: number) => (point === null ? x2 - x1 > 2 * half : Math.abs(x - point) > half);
  const ends = [...(openLow || !isSeen(x1) ? [] : [x1]), ...(openHigh || !isSeen(x2) ? [] : [x2])];
  // A range too narrow for the scale and without a number of its own is still to be seen.
  const isSpeck = point === null && x2 - x1 < dotRadius && !openLow && !openHigh;
  return [
    ...(x2 > x1 ? [line("range", [x1, y], [x2, y], dashed)] : []),
    ...(isSpeck ? [endAt((x1 + x2) / 2)] : ends.map(endAt)),
    ...(openLow ? [arrow(x1, y, "left")] : []),
    ...(openHigh ? [arrow(x2, y, "right")] : []),
    ...(point === null ? [] : [{ kind: "circle", role: "point", x: point, y, radius: dotRadius } as const]),
  ];
}

const shares = { start: 0, middle: 0.5, end: 1 };

/** Words of a layout as they are drawn. */
export function drawText({ text, role, box, baseline, anchor, href }: PictureText): Shape {
  const x = box.x + box.width * shares[anchor];
  return { kind: "text", role, x, y: baseline, anchor, size: textSize, text, href };
}

/** Rows over a common axis as shapes: grid, axis, marks, words. */
export function drawRows({ width, height, plot, texts, marks, ticks }: PictureLayout): Drawing {
  const shapes = [
    ...ticks.map(({ x }) => line("grid", [x, plot.top], [x, plot.bottom])),
    ...(ticks.length > 0 ? [line("axis", [plot.left, plot.bottom], [plot.right, plot.bottom])] : []),
    ...marks.flatMap(drawMark),
    ...texts.map(drawText),
  ];
  return { width, height, shapes };
}
