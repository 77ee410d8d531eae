import { notFound, permanentRedirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { getComparison } from "#lib/comparisons/queries.ts";
import { NotFoundError } from "#lib/errors.ts";
import { listCorrectionsOf } from "#lib/history/corrections.ts";
import { slug as slugSchema } from "#lib/input/text.ts";
import { listMeasureRelations } from "#lib/measures/queries.ts";
import { paths } from "#lib/paths.ts";

/** Everything the page of a comparison shows, read once for the page and its metadata. */
export const loadComparisonPage = cache(async (param: string) => {
  await connection();
  const slug = slugSchema.safeParse(param);
  if (!slug.success) notFound();
  const found = await getComparison({ slug: slug.data, visibility: "published" }).catch((error: unknown) => {
    if (error instanceof NotFoundError) notFound();
    throw error;
  });
  if (found.kind === "moved") permanentRedirect(paths.comparison(found.slug));
  if (found.kind === "tombstone") return found;
  const comparison = found.record;
  const [corrections, measureRelations] = await Promise.all([
    listCorrectionsOf([comparison.id, ...comparison.claims.map(({ claim }) => claim.id)]),
    listMeasureRelations({ visibility: "published" }),
  ]);
  return { kind: "comparison" as const, comparison, corrections, measureRelations };
});
