import { Missing } from "#components/ui/missing.tsx";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { paths } from "#lib/paths.ts";

/** A claim with the sentence that says what it counts; null where no editor has written one. */
export type ComparedClaim = { claim: ClaimDetail; counts: string | null };

/** What each claim counts, a sentence each: the first thing a reader should know. */
export function CountsList({ claims }: { claims: readonly ComparedClaim[] }) {
  return (
    <ol className="counts-list">
      {claims.map(({ claim, counts }) => (
        <li key={claim.id}>
          <p className="counts-figure">{claim.figures[0] ? claim.figures[0].verbatim : <Missing>no number</Missing>}</p>
          <div className="min-w-0">
            <p>{counts ?? claim.summary}</p>
            <p className="mt-1 font-sans text-16 text-muted">
              <a href={paths.claim(claim.slug)}>{claim.label}</a>, {claim.claimant.name}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
