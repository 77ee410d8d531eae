import { RecordDate } from "#components/dates/record-date.tsx";
import { SourceLink } from "#components/sources/source-line.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Missing } from "#components/ui/missing.tsx";
import type { CitationDto, ClaimDetail } from "#lib/claims/dto.ts";
import { groupCitations } from "#lib/claims/rules.ts";
import { citationFunctionWords, counterScopeWords } from "#lib/format/words.ts";
import { ClaimantInRole } from "./claimant-in-role.tsx";

function Sources({ citations }: { citations: readonly CitationDto[] }) {
  if (citations.length === 0) return <Missing>none cited</Missing>;
  return citations.map((citation) => (
    <p key={citation.id}>
      <SourceLink source={citation.source} />
    </p>
  ));
}

/** "Disputes the label", with the source that does. */
export function CounterLine({ citation }: { citation: CitationDto }) {
  return (
    <p className="mb-1">
      {citationFunctionWords[citation.function]} {citation.scope ? counterScopeWords[citation.scope] : null}:{" "}
      <SourceLink source={citation.source} />
    </p>
  );
}

/** The first screen of a claim: who, when, where, on what source, and what stands against it. */
export function ClaimGlance({ claim }: { claim: ClaimDetail }) {
  const { evidence, counter } = groupCitations(claim.citations);
  return (
    <DefinitionList
      items={[
        {
          label: "Said by",
          value: <ClaimantInRole claim={claim} />,
        },
        { label: "When", value: <RecordDate date={claim.said} /> },
        { label: "Where", value: claim.firstSource ? <SourceLink source={claim.firstSource} /> : null },
        { label: "On what source", value: <Sources citations={evidence} /> },
        {
          label: "What stands against it",
          value:
            counter.length === 0 ? (
              <Missing>no counter-source recorded</Missing>
            ) : (
              counter.map((citation) => <CounterLine key={citation.id} citation={citation} />)
            ),
        },
      ]}
    />
  );
}
