import { RecordDate } from "#components/dates/record-date.tsx";
import { IntervalText } from "#components/figures/interval-text.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { Missing } from "#components/ui/missing.tsx";
import type { StatedFigure } from "#lib/claims/dto.ts";
import { paths } from "#lib/paths.ts";

/** Every figure stated of a measure: as said, what the words allow, by whom, when, in which claim. */
export function StatedFigures({ figures }: { figures: readonly StatedFigure[] }) {
  if (figures.length === 0) return <p>No figure is stated of it.</p>;
  return (
    <DataTable
      id="stated-figures"
      caption="Every figure stated of this measure, in the order in which the claims were made"
      columns={[
        { key: "verbatim", label: "As stated" },
        { key: "interval", label: "What the words allow" },
        { key: "term", label: "Word used" },
        { key: "claimant", label: "By whom" },
        { key: "said", label: "Said" },
        { key: "window", label: "For which time" },
        { key: "claim", label: "Claim" },
      ]}
      rows={figures.map(({ figure, claim }) => ({
        key: figure.id,
        header: <span lang={claim.language}>“{figure.verbatim}”</span>,
        cells: [
          <IntervalText key="interval" figure={figure} />,
          figure.term && `“${figure.term}”`,
          <a key="claimant" href={paths.claimant(claim.claimant.slug)}>
            {claim.claimant.name}
          </a>,
          <RecordDate key="said" date={claim.said} />,
          figure.window.edtf === null ? (
            <Missing key="window" />
          ) : (
            <RecordDate key="window" date={figure.window} span />
          ),
          <a key="claim" href={paths.claim(claim.slug)}>
            {claim.label}
          </a>,
        ],
      }))}
    />
  );
}
