import { ComparisonTelling } from "#components/comparisons/comparison-telling.tsx";
import type { ComparisonSummary } from "#lib/comparisons/dto.ts";
import type { WorkedEquation } from "#lib/equations/telling.ts";
import { paths } from "#lib/paths.ts";

type FurtherComparisonsProps = {
  comparisons: readonly ComparisonSummary[];
  /** The most telling sum of each, by its id. */
  telling: ReadonlyMap<string, WorkedEquation | null>;
};

/** Comparisons by their question and finding alone. */
export function FurtherComparisons({ comparisons, telling }: FurtherComparisonsProps) {
  return (
    <ul className="grid gap-x-12 border-b border-rule-heavy md:grid-cols-2 lg:grid-cols-3">
      {comparisons.map(({ id, slug, question, finding }) => (
        <li key={id} className="break-inside-avoid border-t border-rule-heavy pt-4 pb-6">
          <h3 className="text-21">
            <a href={paths.comparison(slug)} className="quiet-link">
              {question}
            </a>
          </h3>
          <p className="mt-2 font-sans text-16">{finding}</p>
          <ComparisonTelling slug={slug} worked={telling.get(id)} />
        </li>
      ))}
    </ul>
  );
}
