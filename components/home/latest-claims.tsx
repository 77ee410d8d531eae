import { RecordDate } from "#components/dates/record-date.tsx";
import type { ClaimSummary } from "#lib/claims/dto.ts";
import { countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

/** The claims said last, two lines each. */
export function LatestClaims({ claims }: { claims: readonly ClaimSummary[] }) {
  if (claims.length === 0) return <p>No claim is recorded yet.</p>;
  return (
    <ul className="border-b border-rule">
      {claims.map(({ id, slug, label, claimant, said, counterSourceCount }) => (
        <li key={id} className="border-t border-rule py-3">
          <h3 className="text-21">
            <a href={paths.claim(slug)} className="quiet-link">
              {label}
            </a>
          </h3>
          <p className="mt-1 font-sans text-16 text-muted">
            {claimant.name}. Said: <RecordDate date={said} />. Against it:{" "}
            {countOf(counterSourceCount, "counter-source")}.
          </p>
        </li>
      ))}
    </ul>
  );
}
