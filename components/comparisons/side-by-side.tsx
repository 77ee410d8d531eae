import { CounterLine } from "#components/claims/claim-glance.tsx";
import { ClaimantInRole } from "#components/claims/claimant-in-role.tsx";
import { RecordDate } from "#components/dates/record-date.tsx";
import { MeasureText } from "#components/figures/figure-facts.tsx";
import { IntervalText } from "#components/figures/interval-text.tsx";
import { Passage, PassageCheck } from "#components/sources/passage.tsx";
import { SourceLink, SourceStanding } from "#components/sources/source-line.tsx";
import { DataTable, type Row } from "#components/ui/data-table.tsx";
import { Missing } from "#components/ui/missing.tsx";
import { Quote } from "#components/ui/quote.tsx";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { groupCitations, wordsOf } from "#lib/claims/rules.ts";
import { paths } from "#lib/paths.ts";
import type { ComparedClaim } from "./counts-list.tsx";

function Words({ claim }: { claim: ClaimDetail }) {
  const passage = wordsOf(claim);
  if (claim.quote) {
    return (
      <Quote text={claim.quote} size="passage" lang={claim.language} dir={claim.direction}>
        {passage ? <PassageCheck state={passage.state} /> : null}
      </Quote>
    );
  }
  return (
    <>
      <p className="mb-2">
        <Missing>no words of the claimant in print</Missing>
      </p>
      {passage ? <Passage passage={passage} citedSourceId={passage.source.id} /> : null}
    </>
  );
}

function Said({ claim }: { claim: ClaimDetail }) {
  const printed = wordsOf(claim);
  return (
    <>
      {claim.firstSource ? (
        <p>
          <SourceLink source={claim.firstSource} />
        </p>
      ) : null}
      {printed && printed.source.id !== claim.firstSource?.id ? (
        <p className="mt-2 text-14 text-muted">
          as printed in <a href={paths.source(printed.source.slug)}>{printed.source.title}</a>
        </p>
      ) : null}
    </>
  );
}

function Evidence({ claim }: { claim: ClaimDetail }) {
  const { evidence } = groupCitations(claim.citations);
  if (evidence.length === 0) return <Missing>none cited</Missing>;
  return evidence.map(({ id, source, passage }) => (
    <div key={id} className="mb-3">
      <p>
        <SourceLink source={source} />
      </p>
      <p className="text-14">
        <SourceStanding source={source} />
      </p>
      {passage ? <Passage passage={passage} citedSourceId={source.id} /> : null}
    </div>
  ));
}

function Counter({ claim }: { claim: ClaimDetail }) {
  const { counter } = groupCitations(claim.citations);
  if (counter.length === 0) return <Missing>no counter-source recorded</Missing>;
  return counter.map((citation) => (
    <div key={citation.id} className="mb-3">
      <CounterLine citation={citation} />
      <p className="mt-1 text-14">{citation.note}</p>
    </div>
  ));
}

function Figures({ claim }: { claim: ClaimDetail }) {
  if (claim.figures.length === 0) return <Missing>no number stated</Missing>;
  return claim.figures.map((figure) => (
    <div key={figure.id} className="mb-3">
      <p className="font-serif text-21">{figure.verbatim}</p>
      <p className="text-14">
        Read as <IntervalText figure={figure} />
      </p>
      <div className="mt-1 text-14">
        <MeasureText figure={figure} />
      </div>
    </div>
  ));
}

const rows: readonly { key: string; header: string; cell: (claim: ClaimDetail) => React.ReactNode }[] = [
  { key: "words", header: "Words", cell: (claim) => <Words claim={claim} /> },
  {
    key: "claimant",
    header: "Said by",
    cell: (claim) => <ClaimantInRole claim={claim} />,
  },
  { key: "when", header: "When", cell: (claim) => <RecordDate date={claim.said} /> },
  { key: "where", header: "Where", cell: (claim) => <Said claim={claim} /> },
  { key: "source", header: "Cited source", cell: (claim) => <Evidence claim={claim} /> },
  { key: "counter", header: "What stands against it", cell: (claim) => <Counter claim={claim} /> },
  { key: "figure", header: "Figure", cell: (claim) => <Figures claim={claim} /> },
];

/** The claims in columns, the same rows for every speaker. */
export function SideBySide({ claims }: { claims: readonly ComparedClaim[] }) {
  const table: Row[] = rows.map(({ key, header, cell }) => ({
    key,
    header,
    cells: claims.map(({ claim }) => cell(claim)),
  }));
  return (
    <DataTable
      id="side-by-side"
      layout="columns"
      caption={`${claims.length} claims in the same words and order of rows`}
      columns={[
        { key: "row", label: "" },
        ...claims.map(({ claim }) => ({
          key: claim.id,
          label: <a href={paths.claim(claim.slug)}>{claim.label}</a>,
        })),
      ]}
      rows={table}
    />
  );
}
