import type { Anchor, TextRole } from "./drawing.ts";
import { lineHeight, textWidth } from "./text.ts";

export type PictureText = {
  text: string;
  role: Exclude<TextRole, "title" | "subtitle" | "source">;
  /** The box that the text may fill; it stands on `baseline`, at the side of the box that `anchor` says. */
  box: { x: number; y: number; width: number; height: number };
  baseline: number;
  anchor: Anchor;
  itemId: string | null;
  href: string | null;
};
export type Tick = { x: number; text: string };

/** A picture in the making: what is written on it so far. */
export type Sheet = { width: number; texts: PictureText[] };

const baselineDrop = 13.5;

/** A place to a 64th of a unit, which sums of heights keep exactly: finer is noise, and longer on the page. */
export function toPlace(x: number): number {
  return Math.round(x * 64) / 64;
}

/** Writes lines beneath each other from a place on; gives where the next line would stand. */
export function write(
  { texts }: Sheet,
  lines: readonly string[],
  at: { x: number; y: number; role: PictureText["role"]; anchor?: Anchor; itemId?: string; href?: string | null },
): number {
  lines.forEach((text, index) => {
    const y = at.y + index * lineHeight;
    texts.push({
      text,
      role: at.role,
      box: { x: at.x, y, width: textWidth(text), height: lineHeight },
      baseline: y + baselineDrop,
      anchor: at.anchor ?? "start",
      itemId: at.itemId ?? null,
      href: at.href ?? null,
    });
  });
  return at.y + lines.length * lineHeight;
}

/**
 * Tick labels beneath an axis at `y` that leave each other room, from the left; a label near an edge is moved inwards.
 * Gives where the next line would stand.
 */
export function writeTicks(sheet: Sheet, ticks: readonly Tick[], y: number): number {
  let end = Number.NEGATIVE_INFINITY;
  for (const { x, text } of ticks) {
    const needed = textWidth(text);
    const start = toPlace(Math.min(Math.max(0, x - needed / 2), sheet.width - needed));
    if (start < end + 8 || needed > sheet.width) continue;
    write(sheet, [text], { x: start, y: y + 6, role: "tick", anchor: "middle" });
    end = start + needed;
  }
  return y + 6 + lineHeight;
}
