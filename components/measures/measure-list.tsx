import { countOf } from "#lib/format/words.ts";
import type { MeasureSummary } from "#lib/measures/dto.ts";
import { paths } from "#lib/paths.ts";

/** What is counted: each measure with its definition, the words used for it, and how many figures are stated of it. */
export function MeasureList({ measures, level = 2 }: { measures: readonly MeasureSummary[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ul className="border-y border-rule-heavy">
      {measures.map(({ id, slug, name, definition, terms, figureCount }) => (
        <li
          key={id}
          className="break-inside-avoid border-t border-rule py-4 first:border-t-0 md:grid md:grid-cols-[minmax(0,1fr)_16rem] md:gap-x-12"
        >
          <div className="min-w-0">
            <Heading className="text-21">
              <a href={paths.measure(slug)}>{name}</a>
            </Heading>
            <p className="mt-1 max-w-prose">{definition}</p>
          </div>
          <div className="mt-2 font-sans text-16 text-muted md:mt-0">
            <p>{countOf(figureCount, "figure")} stated</p>
            {terms.length > 0 ? <p>{terms.map((term) => `“${term}”`).join(", ")}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
