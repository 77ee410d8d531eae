import type { Drawing } from "./drawing.ts";

/** A piece of a cell: words, how a date in them is known, where they lead. */
export type CellText = {
  text: string;
  href?: string;
  /** A machine's form of a date, where it is one. */
  dateTime?: string;
  /** How it is known: "inferred", "year uncertain". */
  basis?: string | undefined;
  note?: string | null;
  /** The words say that something is missing. */
  isAbsent?: true;
  lang?: string;
};

/** Nothing in a cell is printed as not stated. */
export type PictureCell = readonly CellText[];

/** The data of a picture as readers get them. The first column names the rows. */
export type PictureTable = {
  name: string;
  caption: string;
  columns: readonly [string, ...string[]];
  rows: readonly { id: string; header: CellText; cells: readonly PictureCell[] }[];
};

/** A picture with all that belongs to it: the page and every file are made from this one value. */
export type Picture = {
  /** Lower-case letters, digits and hyphens; no two on a page are the same. */
  name: string;
  /** The finding, as a sentence without its full stop. */
  title: string;
  /** Measure, unit and period. */
  subtitle: string;
  /** What a reader who cannot see it should know: how many there are, and each of them. */
  description: string;
  source: string;
  /** The drawing for a width, in the units of its view box. */
  draw: (width: number) => Drawing;
  tables: readonly PictureTable[];
  /** The same data for programs: decimals and ISO days as text, null for what is not stated. */
  data: { header: readonly string[]; rows: readonly (readonly (string | number | null)[])[] };
};

/** The kinds of file as which a picture can be had. */
export const pictureFileTypes = ["svg", "png", "csv"] as const;
export type PictureFileType = (typeof pictureFileTypes)[number];

/** The picture and the type that a file name such as "timeline.svg" asks for; null where it is no such name. */
export function readPictureFile(file: string): { name: string; type: PictureFileType } | null {
  const at = file.lastIndexOf(".");
  const type = pictureFileTypes.find((known) => known === file.slice(at + 1));
  return at > 0 && type ? { name: file.slice(0, at), type } : null;
}
