import type { Picture } from "#lib/pictures/picture.ts";
import type { Provenance } from "#lib/pictures/sheet.ts";
import { toCsv } from "./csv.ts";

/** The data of a picture as CSV: a row for each thing in it, each with the page it comes from and its revision. */
export function toPictureCsv({ data }: Picture, { origin, path, state }: Provenance): string {
  const after = [`${origin}${path}`, state, "CC BY 4.0"];
  return toCsv(
    [...data.header, "page", "state", "licence"],
    data.rows.map((row) => [...row, ...after]),
  );
}
