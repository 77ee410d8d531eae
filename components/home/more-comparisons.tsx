import { ComparisonTelling } from "#components/comparisons/comparison-telling.tsx";
import { Missing } from "#components/ui/missing.tsx";
import type { ComparisonSummary } from "#lib/comparisons/dto.ts";
import type { WorkedEquation } from "#lib/equations/telling.ts";
import { paths } from "#lib/paths.ts";

type MoreComparisonsProps = {
  comparisons: readonly ComparisonSummary[];
  /** The most telling sum of each, by its id. */
  telling: ReadonlyMap<string, WorkedEquation | null>;
};

/** Comparisons in newspaper columns: question, finding, and what each claim counts in short. */
export function MoreComparisons({ comparisons, telling }: MoreComparisonsProps) {
  return (
    <ul className="front-columns">
      {comparisons.map(({ id, slug, question, finding, claims }) => (
        <li key={id} className="front-story">
          <h3 className="text-27">
            <a href={paths.comparison(slug)} className="quiet-link">
              {question}
            </a>
          </h3>
          <p className="mt-2">{finding}</p>
          <ComparisonTelling slug={slug} worked={telling.get(id)} />
          <dl className="front-counts">
            {claims.map((claim) => (
              <div key={claim.id}>
                <dt lang={claim.language} dir={claim.direction}>
                  <a href={paths.claim(claim.slug)} className="quiet-link">
                    {claim.figures[0] ?? <Missing>no number</Missing>}
                  </a>
                </dt>
                <dd>{claim.counts}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
