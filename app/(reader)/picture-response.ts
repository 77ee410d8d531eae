import type { FoundRecord } from "#app/(reader)/find-record.ts";
import { problem } from "#app/(reader)/problem.ts";
import { env } from "#lib/env.ts";
import { toPictureCsv } from "#lib/export/picture-csv.ts";
import { toPng } from "#lib/export/picture-png.ts";
import { countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import { type Picture, type PictureFileType, pictureFileTypes, readPictureFile } from "#lib/pictures/picture.ts";
import type { Provenance } from "#lib/pictures/sheet.ts";
import { toSvg } from "#lib/pictures/svg.ts";

const contentTypes: Record<PictureFileType, string> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8; header=present",
};

type PictureRequest = {
  /** The file name in the address: "timeline.svg". */
  file: string;
  /** Every picture of the page. */
  pictures: readonly Picture[];
  provenance: Omit<Provenance, "origin">;
  /** What the page is about, for the name of the saved file: letters, digits and hyphens. */
  subject: string;
};

/** Answers with a picture of a page as SVG, PNG or CSV; 404, in words, where the page has no such picture. */
export async function pictureResponse({ file, pictures, provenance, subject }: PictureRequest): Promise<Response> {
  const asked = readPictureFile(file);
  const picture = pictures.find(({ name }) => name === asked?.name);
  if (asked === null || picture === undefined) {
    const files = pictures.flatMap(({ name }) => pictureFileTypes.map((type) => `${name}.${type}`));
    const detail = `The page has ${countOf(pictures.length, "picture")}${files.length > 0 ? `: ${files.join(", ")}` : ""}.`;
    return problem(404, "There is no such picture", { detail, page: `${env.origin}${provenance.path}` });
  }
  const from = { ...provenance, origin: env.origin };
  const body = {
    svg: () => toSvg(picture, from),
    png: () => toPng(toSvg(picture, from)),
    csv: () => toPictureCsv(picture, from),
  }[asked.type];
  return new Response(await body(), {
    headers: {
      "Content-Type": contentTypes[asked.type],
      "Content-Disposition": `attachment; filename="countersource-${subject}-${file}"`,
    },
  });
}

/** Answers for a record that is not there: 404 where there is none, 410 for a retracted one. */
export function absentResponse(
  type: "claim" | "comparison" | "measure",
  found: Exclude<FoundRecord<never>, { kind: "record" }>,
): Response {
  if (found.kind === "missing") {
    return problem(404, `There is no such ${type}`, { detail: `No published ${type} has this address.` });
  }
  const { id, retractedAt, reason } = found.tombstone;
  const history = `${env.origin}${paths.history(type, id)}`;
  return problem(410, `The ${type} was retracted`, { detail: reason, id, retractedAt, history });
}
