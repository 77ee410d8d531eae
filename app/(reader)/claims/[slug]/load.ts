import { cache } from "react";
import { findRecord } from "#app/(reader)/find-record.ts";
import { loadLineage } from "#app/(reader)/load-lineage.ts";
import { getClaim } from "#lib/claims/queries.ts";
import { listComparisons } from "#lib/comparisons/queries.ts";
import { listEquationsOfClaims } from "#lib/equations/queries.ts";
import { listCorrectionsOf } from "#lib/history/corrections.ts";
import { listMeasureRelations } from "#lib/measures/queries.ts";
import { paths } from "#lib/paths.ts";
import { findReviewOf } from "#lib/reviews/queries.ts";

/** Everything the page of a claim shows, read once for the page and its metadata. */
export const loadClaimPage = cache(async (param: string) => {
  const found = await findRecord("claim", param, paths.claim, getClaim);
  if (found.kind !== "record") return found;
  const claim = found.record;
  const [review, comparisons, equations, corrections, measureRelations] = await Promise.all([
    findReviewOf({ claimId: claim.id, visibility: "published" }),
    listComparisons({ where: { claims: { some: { claimId: claim.id } } }, visibility: "published", limit: 20 }),
    listEquationsOfClaims({ where: { id: claim.id }, visibility: "published", limit: 100 }),
    listCorrectionsOf([claim.id]),
    listMeasureRelations({ visibility: "published" }),
  ]);
  const travel = await loadLineage({ claimIds: [claim.id], retellings: true, measureRelations });
  return { kind: "claim" as const, claim, review, comparisons, equations, corrections, travel };
});
