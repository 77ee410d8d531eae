import { connection } from "next/server";
import { cache } from "react";
import { z } from "zod";
import { listClaimDetails, listClaimSummaries } from "#lib/claims/queries.ts";
import { readChoice } from "#lib/comparisons/choice.ts";
import { listVerdictsAmong } from "#lib/comparisons/queries.ts";
import { equationsAmong } from "#lib/equations/among.ts";
import { listEquationsOfClaims } from "#lib/equations/queries.ts";
import { line } from "#lib/input/text.ts";
import { listMeasureRelations } from "#lib/measures/queries.ts";
import { searchClaims } from "#lib/search/queries.ts";

export type RawQuery = Record<string, string | string[] | undefined>;

const offeredAtOnce = 20;
const querySchema = line(200);

async function offer(query: string) {
  if (query === "") return listClaimSummaries({ where: {}, visibility: "published", limit: offeredAtOnce });
  const page = await searchClaims({ query: { q: query }, visibility: "published" });
  return page.items.map((hit) => hit.claim);
}

/** Everything the compare page shows, read once for the page and its metadata. */
export const loadComparePage = cache(async (raw: RawQuery) => {
  await connection();
  const { slugs, problems } = readChoice(raw.claim);
  const typed = z.union([z.undefined(), z.literal(""), querySchema]).safeParse(raw.q);
  if (!typed.success) problems.push("The words to look for are not one line of up to 200 characters.");
  const query = typed.data ?? "";
  const claims = await listClaimDetails({ by: "slug", keys: slugs, visibility: "published" });
  const ids = claims.map((claim) => claim.id);
  const [offered, verdicts, equations, measureRelations] = await Promise.all([
    offer(query),
    listVerdictsAmong({ claimIds: ids, visibility: "published" }),
    listEquationsOfClaims({ claimIds: ids, visibility: "published" }),
    listMeasureRelations({ visibility: "published" }),
  ]);
  const found = new Set(claims.map((claim) => claim.slug));
  return {
    claims,
    missing: slugs.filter((slug) => !found.has(slug)),
    problems,
    query,
    offered,
    verdicts,
    equations: equationsAmong(equations, ids),
    measureRelations,
  };
});
