import { findRecord } from "#app/(reader)/find-record.ts";
import { loadLineage } from "#app/(reader)/load-lineage.ts";
import { absentResponse, pictureResponse } from "#app/(reader)/picture-response.ts";
import type { ComparisonDetail } from "#lib/comparisons/dto.ts";
import { comparisonPictures } from "#lib/comparisons/pictures.ts";
import { getComparison } from "#lib/comparisons/queries.ts";
import { dayInWords } from "#lib/format/dates.ts";
import { paths } from "#lib/paths.ts";

/** The revision of the comparison, and the day of its claims where one of them changed after it. */
function stateOf({ revision, updatedAt, claims }: ComparisonDetail): string {
  const own = dayInWords(updatedAt);
  const latest = [updatedAt, ...claims.map(({ claim }) => claim.updatedAt)].toSorted().at(-1) ?? updatedAt;
  const later = dayInWords(latest) === own ? "" : `, its claims as of ${dayInWords(latest)}`;
  return `Revision ${revision}, ${own}${later}`;
}

type Context = { params: Promise<{ slug: string; file: string }> };

/** A picture of a comparison as a file: "timeline.svg", "scale-child.csv". */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  const moved = (now: string) => paths.comparisonPicture(now, file);
  const found = await findRecord("comparison", slug, moved, getComparison);
  if (found.kind !== "record") return absentResponse("comparison", found);
  const comparison = found.record;
  const claims = comparison.claims.map(({ claim }) => claim);
  const { lineage } = await loadLineage({ claimIds: claims.map(({ id }) => id), retellings: false });
  return pictureResponse({
    file,
    subject: comparison.slug,
    pictures: comparisonPictures(claims, lineage),
    provenance: {
      path: paths.comparison(comparison.slug),
      state: stateOf(comparison),
      permalink: paths.revision("comparison", comparison.id, comparison.revision),
    },
  });
}
