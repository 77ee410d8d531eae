import { IntervalText } from "#components/figures/interval-text.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { Missing } from "#components/ui/missing.tsx";
import type { StatedFigure } from "#lib/claims/dto.ts";
import { countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

const measureOf = ({ figure }: StatedFigure) => figure.measure?.id ?? null;

/** Whether the row above is of the same measure, which then is not named again. */
const continues = (figures: readonly StatedFigure[], index: number) => {
  const [above, here] = [figures[index - 1], figures[index]];
  return above !== undefined && here !== undefined && measureOf(here) !== null && measureOf(above) === measureOf(here);
};

/** Numbers of a topic in one table, those that count the same thing beneath each other. */
export function FiguresByMeasure({ figures }: { figures: readonly StatedFigure[] }) {
  if (figures.length === 0) return <p>No claim on this topic states a number.</p>;
  const measures = new Set(figures.map(measureOf).filter((id) => id !== null)).size;
  return (
    <>
      <p className="mb-4 max-w-prose">
        {countOf(figures.length, "figure")}, {countOf(measures, "measure")}: only numbers under one measure are answers
        to one question.
      </p>
      <DataTable
        id="figures-by-measure"
        caption="The numbers, by what they count"
        columns={[
          { key: "verbatim", label: "As stated" },
          { key: "measure", label: "What is counted" },
          { key: "interval", label: "What the words allow" },
          { key: "claim", label: "Claim" },
        ]}
        rows={figures.map(({ figure, claim }, index) => ({
          key: figure.id,
          header: <span lang={claim.language}>“{figure.verbatim}”</span>,
          cells: [
            figure.measure ? (
              <span key="measure">
                <a href={paths.measure(figure.measure.slug)}>{figure.measure.name}</a>
                {continues(figures, index) ? null : (
                  <span className="block text-14 text-muted">{figure.measure.definition}</span>
                )}
              </span>
            ) : (
              <Missing key="measure">not linked to a measure</Missing>
            ),
            <IntervalText key="interval" figure={figure} />,
            <span key="claim">
              <a href={paths.claim(claim.slug)}>{claim.label}</a>
              <span className="block text-14 text-muted">{claim.claimant.name}</span>
            </span>,
          ],
        }))}
      />
    </>
  );
}
