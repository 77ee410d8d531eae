import { connection } from "next/server";
import { cache } from "react";
import { loadLineage } from "#app/(reader)/load-lineage.ts";
import type { ClaimSummary } from "#lib/claims/dto.ts";
import { listClaimDetails, listClaimSummaries } from "#lib/claims/queries.ts";
import { readChoice } from "#lib/comparisons/choice.ts";
import { listVerdictsAmong } from "#lib/comparisons/queries.ts";
import { equationsAmong } from "#lib/equations/among.ts";
import { listEquationsOfClaims } from "#lib/equations/queries.ts";
import { InvalidInputError } from "#lib/errors.ts";
import { listMeasureRelations } from "#lib/measures/queries.ts";
import { searchClaims } from "#lib/search/queries/search-claims.ts";
import { readSearch, typedParameters } from "#lib/search/schema.ts";

export type RawQuery = Record<string, string | string[] | undefined>;

const offeredAtOnce = 20;

async function offer(raw: RawQuery): Promise<{ offered: ClaimSummary[]; problems: string[] }> {
  const latest = () => listClaimSummaries({ where: {}, visibility: "published", limit: offeredAtOnce });
  try {
    const query = readSearch({ q: raw.q });
    if (!query.q) return { offered: await latest(), problems: [] };
    const page = await searchClaims({ query, visibility: "published" });
    return { offered: page.items.map((hit) => hit.claim), problems: [] };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return {
      offered: await latest(),
      problems: error.problems.map(({ message }) => `What you look for ${message}.`),
    };
  }
}

/** Everything the compare page shows, read once for the page and its metadata. */
export const loadComparePage = cache(async (raw: RawQuery) => {
  await connection();
  const { slugs, problems } = readChoice(raw.claim);
  const claims = await listClaimDetails({ by: "slug", keys: slugs, visibility: "published" });
  const ids = claims.map((claim) => claim.id);
  const [found, verdicts, equations, measureRelations] = await Promise.all([
    offer(raw),
    listVerdictsAmong({ claimIds: ids, visibility: "published" }),
    listEquationsOfClaims({ where: { id: { in: ids } }, visibility: "published", limit: 100 }),
    listMeasureRelations({ visibility: "published" }),
  ]);
  const descent = await loadLineage({ claimIds: ids, retellings: false, measureRelations });
  const shown = new Set(claims.map((claim) => claim.slug));
  return {
    claims,
    missing: slugs.filter((slug) => !shown.has(slug)),
    problems: [...problems, ...found.problems],
    query: typedParameters(raw).q ?? "",
    offered: found.offered,
    verdicts,
    equations: equationsAmong(equations, ids),
    measureRelations,
    descent,
  };
});
