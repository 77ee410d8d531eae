import { ClaimListItem, type MarkedWords } from "#components/claims/claim-list-item.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { countOf } from "#lib/format/words.ts";
import type { SearchHit, SearchPage } from "#lib/search/dto.ts";
import { FoundFigures } from "./found-figures.tsx";
import { FoundPlaces } from "./found-places.tsx";
import { Marked } from "./marked.tsx";

function markedWords({ found }: SearchHit): MarkedWords {
  return Object.fromEntries(
    found.flatMap((place) =>
      place.field === "source" ? [] : [[place.field, <Marked key="words" parts={place.parts} />]],
    ),
  );
}

function heading({ total, spelling }: SearchPage, q: string | undefined, continued: boolean) {
  const count = total.atLeast ? `More than ${countOf(total.count, "claim")}` : countOf(total.count, "claim");
  const all = q ? `${count} ${spelling === "similar" ? "with words like" : "for"} “${q}”` : count;
  return continued ? `${all}, continued` : all;
}

interface SearchResultsProps {
  page: SearchPage;
  /** The words that were looked for. */
  q?: string;
  /** Whether this is not the first page. */
  continued: boolean;
  firstHref: string;
  nextHref?: string;
}

/** What was found, how many, and the way to the next page. */
export function SearchResults({ page, q, continued, firstHref, nextHref }: SearchResultsProps) {
  return (
    <>
      <h2 className="mb-4 text-27 first-letter:uppercase">{heading(page, q, continued)}</h2>
      {page.spelling === "similar" ? (
        <p className="mb-4 max-w-prose font-sans text-16">
          No claim has these words as typed. The marked words are spelled almost so; numbers are never guessed.
        </p>
      ) : null}
      <ol className="claim-list">
        {page.items.map((hit) => (
          <ClaimListItem key={hit.claim.id} claim={hit.claim} level={3} marked={markedWords(hit)}>
            {hit.found.length > 0 ? <FoundPlaces found={hit.found} quoted={hit.claim.quote !== null} /> : null}
            {hit.numbers ? <FoundFigures numbers={hit.numbers} claim={hit.claim} /> : null}
          </ClaimListItem>
        ))}
      </ol>
      <Pager
        label="Pages of claims"
        previousHref={continued ? firstHref : undefined}
        previousLabel="Back to the first page"
        nextHref={nextHref}
      />
    </>
  );
}
