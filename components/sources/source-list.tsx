import { RecordDate } from "#components/dates/record-date.tsx";
import { Missing } from "#components/ui/missing.tsx";
import { countOf, sourceKindWords, sourceTierWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { SourceSummary } from "#lib/sources/dto.ts";

interface SourceListProps {
  sources: readonly SourceSummary[];
  level?: 2 | 3;
  /** What the page that holds the list says already. */
  without?: readonly "publisher"[];
}

function Entry({ source, level, without }: { source: SourceSummary } & Required<Omit<SourceListProps, "sources">>) {
  const Heading = level === 2 ? "h2" : "h3";
  const { slug, title, language, direction, publisher, published, kind, tier, description } = source;
  return (
    <li className="break-inside-avoid border-t border-rule py-4">
      <Heading className="max-w-[30em] text-21">
        <a href={paths.source(slug)} lang={language} dir={direction}>
          {title}
        </a>
      </Heading>
      <p className="mt-1 font-sans text-16 text-muted">
        {without.includes("publisher") ? null : (
          <>
            {publisher ? (
              <a href={paths.claimant(publisher.slug)} lang={publisher.language} dir={publisher.direction}>
                {publisher.name}
              </a>
            ) : (
              <Missing>publisher unknown</Missing>
            )}
            {" · "}
          </>
        )}
        {published.edtf === null ? <Missing>date unknown</Missing> : <RecordDate date={published} />}
        {" · "}
        {sourceKindWords[kind]}, {sourceTierWords[tier]}
      </p>
      <p className="mt-1 max-w-prose">{description}</p>
      <p className="mt-1 font-sans text-16 text-muted">
        {countOf(source.appearanceCount, "claim")} made or printed in it, {countOf(source.citationCount, "citation")}
      </p>
    </li>
  );
}

/** Documents one under the other, in the order given. */
export function SourceList({ sources, level = 2, without = [] }: SourceListProps) {
  return (
    <ul className="border-b border-rule">
      {sources.map((source) => (
        <Entry key={source.id} source={source} level={level} without={without} />
      ))}
    </ul>
  );
}
