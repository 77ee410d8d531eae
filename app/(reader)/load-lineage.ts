import { lineageOf } from "#lib/claims/lineage.ts";
import type { Lineage } from "#lib/claims/lineage-types.ts";
import { readLineage } from "#lib/claims/queries.ts";
import { listMeasureRelations, listMeasureTerms } from "#lib/measures/queries.ts";
import type { MeasureLink } from "#lib/measures/relations.ts";

/** Claims that one drawing shows: more could not be read. */
const drawnAtMost = 60;

/** How the published claims of these ids travelled, with what of the register the derived changes need. */
export async function loadLineage(input: {
  claimIds: readonly string[];
  retellings: boolean;
  /** Left out, they are read. */
  measureRelations?: readonly MeasureLink[];
}): Promise<{ lineage: Lineage; cut: boolean }> {
  const { claimIds, retellings } = input;
  const { claims, links, cut } = await readLineage({
    claimIds,
    retellings,
    visibility: "published",
    limit: drawnAtMost,
  });
  const measures = claims.flatMap(({ figures }) => figures.flatMap(({ measure }) => measure?.id ?? []));
  const [terms, relations] = await Promise.all([
    listMeasureTerms({ measureIds: [...new Set(measures)], visibility: "published" }),
    input.measureRelations ?? listMeasureRelations({ visibility: "published" }),
  ]);
  return { lineage: lineageOf(claims, links, { terms, relations }, claimIds), cut };
}
