import { lineHeight, textWidth, wrapText } from "./text.ts";
import { type PictureText, type Sheet, type Tick, toPlace, write, writeTicks } from "./writing.ts";

/**
 * Where a mark runs on an axis that goes from left to right. An open end goes on beyond the picture; `point` is the one
 * number, or the one day.
 */
export type Stretch = { x1: number; x2: number; openLow: boolean; openHigh: boolean; point: number | null };
/** Where a row's mark runs; a broken line where nobody states it. */
export type Extent = Stretch & { dashed: boolean };

/** One row: what it is, what stands beside its mark, and the mark; none where there is nothing to place. */
export type Row = {
  id: string;
  label: string;
  value: string;
  href: string | null;
  extent: Extent | null;
  /** The value says that something is not stated. */
  isAbsent: boolean;
};
export type RowGroup = { heading: string | null; rows: readonly Row[] };

export type PictureMark = Extent & { itemId: string; y: number };

/** A picture as positions, in the units of a view box of `width` by `height`. */
export type PictureLayout = {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  texts: PictureText[];
  marks: PictureMark[];
  ticks: Tick[];
};

/** Widths for which pictures are laid out: a phone of 320 px less its margins, a tablet, a desk. */
export const pictureWidths = [288, 480, 720] as const;

const columnsFrom = 600;
const markBand = 22;
const markGap = 11;

/** Where the marks of a picture run: beside the labels where there is room, else beneath them. */
export function plotOf(width: number): { left: number; right: number } {
  return { left: width >= columnsFrom ? Math.round(width * 0.36) : 14, right: width - 14 };
}

type RowSheet = Sheet & { y: number; marks: PictureMark[] };

/** Where a value stands beside its mark, and at which side it begins; null where neither side has room. */
function besideMark(
  { x1, x2 }: Extent,
  value: string,
  plot: { left: number; right: number },
  width: number,
): { x: number; anchor: "start" | "end" } | null {
  const needed = textWidth(value);
  if (x2 + markGap + needed <= width) return { x: toPlace(x2 + markGap), anchor: "start" };
  return x1 - markGap - needed >= plot.left ? { x: toPlace(x1 - markGap - needed), anchor: "end" } : null;
}

function placeRow(sheet: RowSheet, row: Row): void {
  const { width } = sheet;
  const plot = plotOf(width);
  const hasColumns = width >= columnsFrom;
  const top = sheet.y;
  const own = { itemId: row.id, href: row.href };
  const labelLines = wrapText(row.label, hasColumns ? plot.left - 24 : width);
  const labelEnd = write(sheet, labelLines, { x: 0, y: top, role: "label", ...own });
  let y = hasColumns ? top : labelEnd;
  const inPlot = hasColumns ? plot.left : 0;
  const valueAt = { role: row.isAbsent ? ("absent" as const) : ("value" as const), itemId: row.id };
  if (row.extent === null) {
    y = write(sheet, wrapText(row.value, width - inPlot), { x: inPlot, y, ...valueAt });
  } else {
    const beside = besideMark(row.extent, row.value, plot, width);
    if (beside === null) {
      const lines = wrapText(row.value, width - inPlot);
      const longest = Math.max(0, ...lines.map(textWidth));
      const x = Math.max(inPlot, Math.min(row.extent.x1, width - longest));
      y = write(sheet, lines, { x: hasColumns ? x : inPlot, y, ...valueAt });
    } else write(sheet, [row.value], { ...beside, y: y + (markBand - lineHeight) / 2, ...valueAt });
    sheet.marks.push({ ...row.extent, itemId: row.id, y: y + markBand / 2 });
    y += markBand;
  }
  sheet.y = Math.max(y, labelEnd) + (hasColumns ? 8 : 12);
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
  const sheet: RowSheet = { width, y: 0, texts: [], marks: [] };
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
  if (hasAxis) sheet.y = writeTicks(sheet, axis.ticks, sheet.y);
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
