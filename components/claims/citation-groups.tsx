import { RecordDate } from "#components/dates/record-date.tsx";
import { Passage } from "#components/sources/passage.tsx";
import { SourceStanding } from "#components/sources/source-line.tsx";
import { CitationItem, CitationList } from "#components/ui/citation-item.tsx";
import { SectionHeading } from "#components/ui/section-heading.tsx";
import type { CitationDto } from "#lib/claims/dto.ts";
import { groupCitations } from "#lib/claims/rules.ts";
import { citationFunctionWords, counterScopeWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

function relationOf({ function: purpose, scope }: CitationDto): string {
  return scope ? `${citationFunctionWords[purpose]} ${counterScopeWords[scope]}` : citationFunctionWords[purpose];
}

/** One citation with its note, its passage and its archive. */
export function CitationEntry({ citation }: { citation: CitationDto }) {
  const { source, passage } = citation;
  return (
    <CitationItem
      relation={relationOf(citation)}
      title={source.title}
      href={paths.source(source.slug)}
      publisher={source.publisher?.name}
      date={source.published.basis === "unknown" ? undefined : <RecordDate date={source.published} />}
      lang={source.language}
      dir={source.direction}
    >
      <p className="max-w-prose">{citation.note}</p>
      {passage ? (
        <div className="my-3">
          <Passage passage={passage} citedSourceId={source.id} />
        </div>
      ) : null}
      <p>
        <SourceStanding source={source} />
        {source.archiveUrl ? (
          <>
            {" · "}
            <a href={source.archiveUrl}>archived copy</a>
          </>
        ) : null}
      </p>
    </CitationItem>
  );
}

function Group({ id, title, citations, none }: { id: string; title: string; citations: CitationDto[]; none?: string }) {
  if (citations.length === 0 && !none) return null;
  return (
    <div className="mt-8">
      <SectionHeading id={id} level={3}>
        {title}
      </SectionHeading>
      {citations.length === 0 ? (
        <p>{none}</p>
      ) : (
        <CitationList>
          {citations.map((citation) => (
            <CitationEntry key={citation.id} citation={citation} />
          ))}
        </CitationList>
      )}
    </div>
  );
}

/** Every source of a claim by what it does for it; counter-sources first after the evidence. */
export function CitationGroups({ citations }: { citations: readonly CitationDto[] }) {
  const { evidence, counter, support, context } = groupCitations(citations);
  return (
    <>
      <Group
        id="cited"
        title="What the claim cites"
        citations={evidence}
        none="No source is cited for it in the documents that we hold."
      />
      <Group
        id="counter-sources"
        title="What stands against it"
        citations={counter}
        none="No counter-source is recorded. That is no finding that there is none."
      />
      <Group id="support" title="What supports it" citations={support} />
      <Group id="context" title="Where it was made, and context" citations={context} />
    </>
  );
}
