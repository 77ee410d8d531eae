import { RecordDate } from "#components/dates/record-date.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { dayInWords } from "#lib/format/dates.ts";
import { sourceAccessWords, sourceKindWords, sourceTierWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { SourceDetail } from "#lib/sources/dto.ts";

/** What document this is, who published it and when, and whether we have read it. */
export function SourceFacts({ source }: { source: SourceDetail }) {
  const { kind, tier, access, publisher, published, url, archiveUrl, accessedOn } = source;
  return (
    <DefinitionList
      items={[
        { label: "Document", value: `${sourceKindWords[kind]}, ${sourceTierWords[tier]}` },
        {
          label: "Published by",
          value: publisher && (
            <a href={paths.claimant(publisher.slug)} lang={publisher.language} dir={publisher.direction}>
              {publisher.name}
            </a>
          ),
          missing: "unknown",
        },
        {
          label: "Published",
          value:
            published.edtf === null && published.note === null ? null : (
              <>
                <RecordDate date={published} />
                {published.note ? <span className="block text-14 text-muted">{published.note}</span> : null}
              </>
            ),
          missing: "unknown",
        },
        {
          label: "Have we read it?",
          value: `${sourceAccessWords[access]}.`.replace(/^./, (first) => first.toUpperCase()),
        },
        { label: "Address", value: url && <a href={url}>{url}</a>, missing: "none known" },
        { label: "Archived copy", value: archiveUrl && <a href={archiveUrl}>{archiveUrl}</a>, missing: "none known" },
        ...(accessedOn ? [{ label: "Read on", value: dayInWords(accessedOn) }] : []),
      ]}
    />
  );
}
