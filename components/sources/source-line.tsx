import { sourceAccessWords, sourceKindWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { SourceRef } from "#lib/sources/dto.ts";

/** A source by its title. */
export function SourceLink({ source }: { source: SourceRef }) {
  return (
    <a href={paths.source(source.slug)} lang={source.language} dir={source.direction}>
      {source.title}
    </a>
  );
}

/** What kind of document a source is and whether it was read. */
export function SourceStanding({ source }: { source: SourceRef }) {
  return (
    <span className="text-muted">
      {sourceKindWords[source.kind]}, {sourceAccessWords[source.access]}
    </span>
  );
}
