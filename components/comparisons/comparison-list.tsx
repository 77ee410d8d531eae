import type { ComparisonSummary } from "#lib/comparisons/dto.ts";
import { paths } from "#lib/paths.ts";

type ComparisonListProps = { comparisons: readonly ComparisonSummary[]; level: 2 | 3 };

/** Comparisons as questions with their finding and, claim by claim, what each one counts. */
export function ComparisonList({ comparisons, level }: ComparisonListProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ul>
      {comparisons.map(({ id, slug, question, finding, claims }) => (
        <li key={id} className="border-t border-rule py-6">
          <Heading className="text-27">
            <a href={paths.comparison(slug)}>{question}</a>
          </Heading>
          <p className="mt-2 max-w-prose">{finding}</p>
          <ul className="mt-3 max-w-prose font-sans text-16 text-muted">
            {claims.map((claim) => (
              <li key={claim.id} className="py-1">
                <a href={paths.claim(claim.slug)}>{claim.label}</a>, {claim.claimant}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
