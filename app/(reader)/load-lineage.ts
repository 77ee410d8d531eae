import { lineageOf } from "#lib/claims/lineage.ts";
import type { Lineage } from "#lib/claims/lineage-types.ts";
import { readLineage } from "#lib/claims/queries.ts";
import { listMeasureTerms } from "#lib/measures/queries.ts";
import type { MeasureLink } from "#lib/measures/relations.ts";

/** Claims that one drawing shows: more could not be read. */
const drawnAtMost = 60;

/** How the published claims of these ids travelled, with what of the register the derived changes need. */
export async function loadLineage(input: {
  claimIds: readonly string[];
  retellings: boolean;
  measureRelations: readonly MeasureLink[];
}): Promise<{ lineage: Lineage; cut: boolean }> {
  const { claimIds, retellings, measureRelations } = input;
  const { claims, links, cut } = await readLineage({
    claimIds,
    retellings,
    visibility: "published",
    limit: drawnAtMost,
  });
  const measures = claims.flatMap(({ figures }) => figures.flatMap(({ measure }) => measure?.id ?? []));
  const terms = await listMeasureTerms({ measureIds: [...new Set(measures)], visibility: "published" });
  return { lineage: lineageOf(claims, links, { terms, relations: measureRelations }, claimIds), cut };
}
