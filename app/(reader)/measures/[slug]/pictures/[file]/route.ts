import { findRecord } from "#app/(reader)/find-record.ts";
import { recordsOnPage } from "#app/(reader)/list-page.tsx";
import { absentResponse, pictureResponse } from "#app/(reader)/picture-response.ts";
import { problem } from "#app/(reader)/problem.ts";
import { measurePictures } from "#lib/claims/measure-pictures.ts";
import { listFiguresOfMeasure } from "#lib/claims/queries.ts";
import { InvalidInputError } from "#lib/errors.ts";
import { dayInWords } from "#lib/format/dates.ts";
import { getMeasure } from "#lib/measures/queries.ts";
import { paths } from "#lib/paths.ts";

type Context = { params: Promise<{ slug: string; file: string }> };

/** A picture of the figures of a measure as a file: "over-time.svg". With `cursor`, of that page of them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  const cursor = new URL(request.url).searchParams.get("cursor");
  const moved = (now: string) => paths.measurePicture(now, file, cursor);
  const found = await findRecord("measure", slug, moved, getMeasure);
  if (found.kind !== "record") return absentResponse("measure", found);
  const measure = found.record;
  try {
    const figures = await listFiguresOfMeasure({
      measureId: measure.id,
      visibility: "published",
      cursor,
      limit: recordsOnPage,
    });
    return await pictureResponse({
      file,
      subject: measure.slug,
      pictures: measurePictures(figures.items, measure.unit),
      provenance: {
        path: paths.measure(measure.slug),
        state: `Revision ${measure.revision}, ${dayInWords(measure.updatedAt)}`,
        permalink: paths.revision("measure", measure.id, measure.revision),
      },
    });
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return problem(400, "The address names no page of figures", {
      detail: "The part after “cursor=” was not made by this site.",
    });
  }
}
