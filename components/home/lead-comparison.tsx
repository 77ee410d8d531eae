import { ComparisonTelling } from "#components/comparisons/comparison-telling.tsx";
import { Missing } from "#components/ui/missing.tsx";
import type { ComparisonClaimSummary, ComparisonSummary } from "#lib/comparisons/dto.ts";
import type { WorkedEquation } from "#lib/equations/telling.ts";
import { paths } from "#lib/paths.ts";

/** The claim in its own words: its figure, or its quote where it states none. */
function Words({ claim }: { claim: ComparisonClaimSummary }) {
  const { figures, quote, language, direction } = claim;
  if (figures.length > 0) {
    return (
      <p className="font-serif text-36 font-semibold" lang={language} dir={direction}>
        {figures[0]}
      </p>
    );
  }
  if (quote === null) {
    return (
      <p className="text-27">
        <Missing>no number</Missing>
      </p>
    );
  }
  return (
    <p className="font-serif text-21 font-semibold" lang={language} dir={direction}>
      “{quote}”
    </p>
  );
}

function Column({ claim }: { claim: ComparisonClaimSummary }) {
  return (
    <li className="lead-claim">
      <Words claim={claim} />
      <p>{claim.counts}</p>
      <p className="font-sans text-16 text-muted">
        {claim.claimant}: <a href={paths.claim(claim.slug)}>{claim.label}</a>
      </p>
    </li>
  );
}

type LeadComparisonProps = { comparison: ComparisonSummary; telling: WorkedEquation | null };

/** The first comparison as the lead of the front page: the numbers large, and under each what it counts. */
export function LeadComparison({ comparison, telling }: LeadComparisonProps) {
  const { slug, question, finding, claims } = comparison;
  return (
    <article aria-labelledby="lead" className="border-t border-rule-heavy pt-4">
      <div className="lg:grid lg:grid-cols-2 lg:items-end lg:gap-x-12">
        <h2 id="lead" className="text-36 sm:text-48">
          <a href={paths.comparison(slug)} className="quiet-link">
            {question}
          </a>
        </h2>
        <p className="mt-3 max-w-prose lg:mt-0">{finding}</p>
      </div>
      <ol className={claims.length % 3 === 0 ? "lead-claims" : "lead-claims paired"}>
        {claims.map((claim) => (
          <Column key={claim.id} claim={claim} />
        ))}
      </ol>
      <ComparisonTelling slug={slug} worked={telling} />
      <p className="mt-4 font-sans text-16 font-semibold">
        <a href={paths.comparison(slug)}>Compare the {claims.length} claims side by side</a>
      </p>
    </article>
  );
}
