import type { ClaimDetail } from "#lib/claims/dto.ts";
import type { ComparisonSummary } from "#lib/comparisons/dto.ts";
import { paths } from "#lib/paths.ts";

type ClaimRailProps = { claim: ClaimDetail; comparisons: readonly ComparisonSummary[] };

/** Where a claim stands beside others, and its topics. */
export function ClaimRail({ claim, comparisons }: ClaimRailProps) {
  return (
    <div className="font-sans text-16">
      <h3 className="mb-2 font-semibold">Compared in</h3>
      {comparisons.length === 0 ? <p className="text-muted">No comparison yet.</p> : null}
      <ul>
        {comparisons.map(({ id, slug, question }) => (
          <li key={id} className="py-1">
            <a href={paths.comparison(slug)}>{question}</a>
          </li>
        ))}
        <li className="py-1">
          <a href={paths.compare([claim.slug])}>Compare with any other claim</a>
        </li>
      </ul>
      <h3 className="mt-6 mb-2 font-semibold">Topics</h3>
      <ul>
        {claim.topics.map(({ id, slug, name }) => (
          <li key={id} className="py-1">
            <a href={paths.topic(slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
