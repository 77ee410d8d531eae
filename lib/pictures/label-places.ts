import { lineHeight, textWidth } from "./text.ts";
import { toPlace } from "./writing.ts";

export type Box = { x: number; y: number; width: number; height: number };

const meets = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isWithin = (a: Box, b: Box) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** The room that lines of text take. */
export function sizeOf(lines: readonly string[]): { width: number; height: number } {
  return { width: Math.max(0, ...lines.map(textWidth)), height: lines.length * lineHeight };
}

const gap = 9;

/** Places beside a mark, the best first: to the right or left of its point, above, below, and a little up and down. */
function placesBeside(mark: { x: number; top: number; bottom: number; y: number }, size: Omit<Box, "x" | "y">): Box[] {
  const right = mark.x + gap;
  const left = mark.x - gap - size.width;
  const middle = mark.x - size.width / 2;
  const shifts = [0, -lineHeight, lineHeight, -2 * lineHeight, 2 * lineHeight];
  const beside = shifts.flatMap((shift) => [right, left].map((x) => ({ x, y: mark.y - size.height / 2 + shift })));
  const ends = [mark.top - gap - size.height, mark.bottom + gap];
  return [...beside.slice(0, 2), ...ends.map((y) => ({ x: middle, y })), ...beside.slice(2)].map(({ x, y }) => ({
    x: toPlace(x),
    y: toPlace(y),
    ...size,
  }));
}

/** The first place beside a mark that lies within a region and meets nothing that is taken; null where none does. */
export function findPlace(
  mark: { x: number; top: number; bottom: number; y: number },
  size: Omit<Box, "x" | "y">,
  region: Box,
  taken: readonly Box[],
): Box | null {
  const free = (box: Box) => isWithin(box, region) && !taken.some((other) => meets(box, other));
  return placesBeside(mark, size).find(free) ?? null;
}
