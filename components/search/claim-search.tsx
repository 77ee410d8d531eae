import { HttpStatus } from "#components/ui/http-status.tsx";
import type { FieldProblem } from "#lib/errors.ts";
import type { FilterOptions, NearMatch, SearchPage } from "#lib/search/dto.ts";
import { type SearchParameter, type SearchQuery, searchAddress } from "#lib/search/schema.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { ClaimSearchForm } from "./claim-search-form.tsx";
import { activeFilters, filterNames } from "./filters.ts";
import { NothingFound } from "./nothing-found.tsx";
import { RefusedSearch } from "./refused-search.tsx";
import { SearchResults } from "./search-results.tsx";

type Outcome =
  | {
      kind: "found";
      query: SearchQuery;
      page: SearchPage;
      near: readonly (NearMatch & { type: "claimant" | "topic" })[];
    }
  | { kind: "refused"; problems: readonly FieldProblem[] };

interface ClaimSearchProps {
  outcome: Outcome;
  options: FilterOptions;
  /** What was typed, as it was typed. */
  typed: Partial<Record<SearchParameter, string>>;
  withWords: boolean;
  /** The address of a page with these parameters. */
  addressOf: (query?: Record<string, string>) => string;
}

const noFilters = Object.fromEntries(filterNames.map((name) => [name, null]));

function Outcome({ outcome, options, addressOf }: Pick<ClaimSearchProps, "outcome" | "options" | "addressOf">) {
  if (outcome.kind === "refused") return null;
  const { query, page, near } = outcome;
  const without = (changes: Partial<Record<SearchParameter, null>>) => addressOf(searchAddress(query, changes));
  const filters = activeFilters(query, options).map((filter) => ({
    ...filter,
    withoutHref: without({ [filter.name]: null }),
  }));
  const unfiltered = without(noFilters);
  return (
    <>
      <ActiveFilters filters={filters} clearHref={unfiltered} />
      {page.total.count === 0 ? (
        <NothingFound q={query.q} unfilteredHref={filters.length > 0 ? unfiltered : undefined} near={near} />
      ) : (
        <SearchResults
          page={page}
          q={query.q}
          continued={query.cursor !== undefined}
          firstHref={addressOf(searchAddress(query))}
          nextHref={page.next === null ? undefined : addressOf(searchAddress(query, { cursor: page.next }))}
        />
      )}
    </>
  );
}

/** The form, and what it found or why it cannot be answered. */
export function ClaimSearch({ outcome, options, typed, withWords, addressOf }: ClaimSearchProps) {
  const problems = outcome.kind === "refused" ? outcome.problems : [];
  return (
    <>
      {outcome.kind === "refused" ? (
        <>
          <HttpStatus code={400} />
          <RefusedSearch problems={problems} againHref={addressOf()} />
        </>
      ) : null}
      <div className="search-page">
        <ClaimSearchForm
          action={addressOf()}
          withWords={withWords}
          values={typed}
          options={options}
          problems={problems}
        />
        <div className="search-results">
          <Outcome outcome={outcome} options={options} addressOf={addressOf} />
        </div>
      </div>
    </>
  );
}
