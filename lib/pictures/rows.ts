import { lineHeight, textWidth, wrapText } from "./text.ts";

/** Where a row's mark runs. An open end goes on beyond the picture; `point` is the one number of a range. */
export type Extent = { x1: number; x2: number; openLow: boolean; openHigh: boolean; point: number | null };

/** One row: what it is, what stands beside its mark, and the mark; none where there is nothing to place. */
export type Row = { id: string; label: string; value: string; href: string | null; extent: Extent | null };
export type RowGroup = { heading: string | null; rows: readonly Row[] };
export type Tick = { x: number; text: string };

export type PictureText = {
  text: string;
  role: "heading" | "label" | "value" | "tick" | "note";
  /** The box that the text may fill; it starts at `x` and stands on `baseline`. */
  box: { x: number; y: number; width: number; height: number };
  baseline: number;
  itemId: string | null;
  href: string | null;
};
export type PictureMark = Extent & { itemId: string; y: number };

/** A line from corner to corner, from where something comes to where it goes. */
export type PictureWay = { id: string; points: [x: number, y: number][]; isDashed: boolean; hasHead: boolean };
export type PictureNode = {
  itemId: string;
  x: number;
  y: number;
  shape: "document" | "speaker" | "claim" | "dead_end";
};

/** A picture as positions, in the units of a view box of `width` by `height`. */
export type PictureLayout = {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  texts: PictureText[];
  marks: PictureMark[];
  ticks: Tick[];
  /** Of a lineage only. */
  ways?: PictureWay[];
  nodes?: PictureNode[];
};

/** Widths for which pictures are laid out: a phone of 320 px less its margins, a tablet, a desk. */
export const pictureWidths = [288, 480, 720] as const;

const columnsFrom = 600;
const markBand = 22;
const markGap = 11;
const baselineDrop = 13.5;

/** Where the marks of a picture run: beside the labels where there is room, else beneath them. */
export function plotOf(width: number): { left: number; right: number } {
  return { left: width >= columnsFrom ? Math.round(width * 0.36) : 14, right: width - 14 };
}

/** A place to a hundredth of a unit: finer is noise of the division, and longer on the page. */
export function toPlace(x: number): number {
  return Math.round(x * 100) / 100;
}

export type Sheet = { width: number; y: number; texts: PictureText[]; marks: PictureMark[] };

/** Writes lines from a place down; gives the y beneath them. */
export function write(
  sheet: Pick<Sheet, "texts">,
  lines: readonly string[],
  at: { x: number; y: number; role: PictureText["role"]; itemId?: string; href?: string | null },
): number {
  lines.forEach((text, index) => {
    const y = at.y + index * lineHeight;
    sheet.texts.push({
      text,
      role: at.role,
      box: { x: at.x, y, width: textWidth(text), height: lineHeight },
      baseline: y + baselineDrop,
      itemId: at.itemId ?? null,
      href: at.href ?? null,
    });
  });
  return at.y + lines.length * lineHeight;
}

/** Where a value stands beside its mark: to the right, else to the left; null where neither has room. */
function besideMark(
  { x1, x2 }: Extent,
  value: string,
  plot: { left: number; right: number },
  width: number,
): number | null {
  const needed = textWidth(value);
  if (x2 + markGap + needed <= width) return toPlace(x2 + markGap);
  return x1 - markGap - needed >= plot.left ? toPlace(x1 - markGap - needed) : null;
}

function placeRow(sheet: Sheet, row: Row): void {
  const { width } = sheet;
  const plot = plotOf(width);
  const hasColumns = width >= columnsFrom;
  const top = sheet.y;
  const own = { itemId: row.id, href: row.href };
  const labelLines = wrapText(row.label, hasColumns ? plot.left - 24 : width);
  const labelEnd = write(sheet, labelLines, { x: 0, y: top, role: "label", ...own });
  let y = hasColumns ? top : labelEnd;
  const inPlot = hasColumns ? plot.left : 0;
  const valueAt = { role: "value" as const, itemId: row.id };
  if (row.extent === null) {
    y = write(sheet, wrapText(row.value, width - inPlot), { x: inPlot, y, ...valueAt });
  } else {
    const beside = besideMark(row.extent, row.value, plot, width);
    if (beside === null) {
      const lines = wrapText(row.value, width - inPlot);
      const longest = Math.max(0, ...lines.map(textWidth));
      const x = Math.max(inPlot, Math.min(row.extent.x1, width - longest));
      y = write(sheet, lines, { x: hasColumns ? x : inPlot, y, ...valueAt });
    } else write(sheet, [row.value], { x: beside, y: y + (markBand - lineHeight) / 2, ...valueAt });
    sheet.marks.push({ ...row.extent, itemId: row.id, y: y + markBand / 2 });
    y += markBand;
  }
  sheet.y = Math.max(y, labelEnd) + (hasColumns ? 8 : 12);
}

/** Tick labels that leave each other room, from the left; a label near an edge is moved inwards. */
function placeTicks(sheet: Sheet, ticks: readonly Tick[]): number {
  let end = Number.NEGATIVE_INFINITY;
  for (const { x, text } of ticks) {
    const needed = textWidth(text);
    const start = toPlace(Math.min(Math.max(0, x - needed / 2), sheet.width - needed));
    if (start < end + 8 || needed > sheet.width) continue;
    write(sheet, [text], { x: start, y: sheet.y + 6, role: "tick" });
    end = start + needed;
  }
  return sheet.y + 6 + lineHeight;
}

/**
 * Lays rows out beneath one another over a common axis, each with its label, its mark and its value: no text meets
 * another, a value stands beside its own mark or on lines of its own, and all stays within the width. Pure positions.
 */
export function layOutRows(
  width: number,
  groups: readonly RowGroup[],
  axis: { ticks: readonly Tick[]; note: string },
): PictureLayout {
  const sheet: Sheet = { width, y: 0, texts: [], marks: [] };
  for (const { heading, rows } of groups) {
    if (rows.length === 0) continue;
    if (heading !== null) {
      const top = sheet.y === 0 ? 0 : sheet.y + 10;
      sheet.y = write(sheet, wrapText(heading, width), { x: 0, y: top, role: "heading" }) + 4;
    }
    for (const row of rows) placeRow(sheet, row);
  }
  const bottom = sheet.y;
  const hasAxis = axis.ticks.length > 0;
  if (hasAxis) sheet.y = placeTicks(sheet, axis.ticks);
  if (axis.note !== "") sheet.y = write(sheet, wrapText(axis.note, width), { x: 0, y: sheet.y + 4, role: "note" });
  return {
    width,
    height: Math.ceil(sheet.y + 4),
    plot: { ...plotOf(width), top: 0, bottom },
    texts: sheet.texts,
    marks: sheet.marks,
    ticks: [...axis.ticks],
  };
}
