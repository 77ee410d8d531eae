import { cache } from "react";
import { findRecord } from "#app/(reader)/find-record.ts";
import { loadLineage } from "#app/(reader)/load-lineage.ts";
import { getComparison } from "#lib/comparisons/queries.ts";
import { listCorrectionsOf } from "#lib/history/corrections.ts";
import { listMeasureRelations } from "#lib/measures/queries.ts";
import { paths } from "#lib/paths.ts";

/** Everything the page of a comparison shows, read once for the page and its metadata. */
export const loadComparisonPage = cache(async (param: string) => {
  const found = await findRecord("comparison", param, paths.comparison, getComparison);
  if (found.kind !== "record") return found;
  const comparison = found.record;
  const [corrections, measureRelations] = await Promise.all([
    listCorrectionsOf([comparison.id, ...comparison.claims.map(({ claim }) => claim.id)]),
    listMeasureRelations({ visibility: "published" }),
  ]);
  const claimIds = comparison.claims.map(({ claim }) => claim.id);
  const descent = await loadLineage({ claimIds, retellings: false, measureRelations });
  return { kind: "comparison" as const, comparison, corrections, measureRelations, descent };
});
