import { connection } from "next/server";
import { cache } from "react";
import { type FieldProblem, InvalidInputError } from "#lib/errors.ts";
import type { FilterOptions, SearchPage } from "#lib/search/dto.ts";
import { findNearNames, type NearName } from "#lib/search/near.ts";
import { listFilterOptions } from "#lib/search/queries/filter-options.ts";
import { searchClaims } from "#lib/search/queries/search-claims.ts";
import { type RawParameters, readSearch, type SearchQuery } from "#lib/search/schema.ts";

export type Found = { kind: "found"; query: SearchQuery; page: SearchPage; options: FilterOptions; near: NearName[] };
export type Refused = { kind: "refused"; problems: readonly FieldProblem[]; options: FilterOptions };

/** Everything that a page of claims shows, or what is wrong with its address; read once for the page and its metadata. */
export const loadSearch = (raw: RawParameters) => load(JSON.stringify(raw));

// Keyed by text: the page and its metadata are given two objects with the same parameters.
const load = cache(async (parameters: string): Promise<Found | Refused> => {
  await connection();
  try {
    const query = readSearch(JSON.parse(parameters));
    const [page, options] = await Promise.all([
      searchClaims({ query, visibility: "published" }),
      listFilterOptions("published"),
    ]);
    const near = page.total.count === 0 && query.q ? await findNearNames(query.q) : [];
    return { kind: "found", query, page, options, near };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return { kind: "refused", problems: error.problems, options: await listFilterOptions("published") };
  }
});
