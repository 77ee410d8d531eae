import { RecordDate } from "#components/dates/record-date.tsx";
import { Passage } from "#components/sources/passage.tsx";
import { SectionHeading } from "#components/ui/section-heading.tsx";
import type { SourceUse } from "#lib/claims/dto.ts";
import type { CitationFunction } from "#lib/claims/schema.ts";
import { counterScopeWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

/** What a source is to claims, said of the source. */
const groupNames: Record<CitationFunction, string> = {
  made_in: "Made in it",
  cites_as_evidence: "Cited as evidence by",
  supports: "Supports",
  disputes: "Disputes",
  qualifies: "Qualifies",
  corrects: "Corrects",
  context: "Gives context to",
};

function Use({ use, sourceId }: { use: SourceUse; sourceId: string }) {
  const { scope, note, passage, claim } = use;
  return (
    <li className="break-inside-avoid border-t border-rule py-4">
      {scope ? <p className="font-sans text-14 text-muted">Against {counterScopeWords[scope]} in</p> : null}
      <h4 className="text-18">
        <a href={paths.claim(claim.slug)}>{claim.label}</a>
      </h4>
      <p className="font-sans text-16 text-muted">
        {claim.claimant.name}. Said: <RecordDate date={claim.said} />
      </p>
      <p className="mt-1 max-w-prose font-sans text-16">{note}</p>
      {passage ? (
        <div className="mt-3">
          <Passage passage={passage} citedSourceId={sourceId} />
        </div>
      ) : null}
    </li>
  );
}

/** What a source is cited for, by function, each time with the claim; in the order given. */
export function SourceUses({ uses, sourceId }: { uses: readonly SourceUse[]; sourceId: string }) {
  if (uses.length === 0) return <p>No claim cites it.</p>;
  const present = [...new Set(uses.map((use) => use.function))];
  return present.map((purpose) => (
    <div key={purpose}>
      <SectionHeading id={`cited-${purpose}`} level={3}>
        {groupNames[purpose]}
      </SectionHeading>
      <ul className="border-b border-rule">
        {uses
          .filter((use) => use.function === purpose)
          .map((use) => (
            <Use key={use.id} use={use} sourceId={sourceId} />
          ))}
      </ul>
    </div>
  ));
}
