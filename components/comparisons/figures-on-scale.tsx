import { IntervalText } from "#components/figures/interval-text.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { paths } from "#lib/paths.ts";

/** Every figure of the claims as a table: the words, the bounds they allow, what is counted. */
export function FiguresOnScale({ claims }: { claims: readonly ClaimDetail[] }) {
  const figures = claims.flatMap((claim) => claim.figures.map((figure) => ({ claim, figure })));
  if (figures.length === 0) return <p>None of these claims states a number.</p>;
  return (
    <DataTable
      id="figures"
      caption="Every figure as stated, and the bounds that its words allow"
      columns={[
        { key: "figure", label: "As stated" },
        { key: "interval", label: "Read as" },
        { key: "measure", label: "What is counted" },
        { key: "claim", label: "Claim" },
      ]}
      rows={figures.map(({ claim, figure }) => ({
        key: figure.id,
        header: figure.verbatim,
        cells: [
          <IntervalText key="interval" figure={figure} />,
          figure.measure ? (
            <a key="measure" href={paths.measure(figure.measure.slug)}>
              {figure.measure.name}
            </a>
          ) : null,
          <a key="claim" href={paths.claim(claim.slug)}>
            {claim.label}
          </a>,
        ],
      }))}
    />
  );
}
