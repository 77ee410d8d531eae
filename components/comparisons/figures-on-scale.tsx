import { IntervalText } from "#components/figures/interval-text.tsx";
import { ScalePicture } from "#components/figures/scale-picture.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import type { FigureDto } from "#lib/figures/dto.ts";
import { formatUnit } from "#lib/format/units.ts";
import { capitalised, countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { ScaleItem } from "#lib/pictures/scale.ts";

type StatedFigure = { claim: ClaimDetail; figure: FigureDto };

/** Figures that a scale can hold, by their unit; a unit with a single one needs no picture. */
function byUnit(figures: readonly StatedFigure[]): [unit: string, figures: StatedFigure[]][] {
  const drawable = figures.filter(({ figure }) => figure.low !== null || figure.high !== null);
  const units = [...new Set(drawable.map(({ figure }) => figure.unit))];
  return units
    .map((unit): [string, StatedFigure[]] => [unit, drawable.filter(({ figure }) => figure.unit === unit)])
    .filter(([, group]) => group.length > 1);
}

function toItem({ claim, figure }: StatedFigure): ScaleItem {
  const { id, verbatim, value, low, high, measure } = figure;
  return {
    id,
    label: claim.claimant.name,
    verbatim,
    group: measure?.name ?? null,
    value,
    low,
    high,
    href: paths.claim(claim.slug),
  };
}

function findingOf(group: readonly StatedFigure[]): string {
  const measures = new Set(group.map(({ figure }) => figure.measure?.id ?? figure.id)).size;
  const figures = countOf(group.length, "figure");
  return measures === 1
    ? `${figures} of the same thing`
    : `${figures} that count ${measures} different things, so they are not ${group.length} answers to one question`;
}

/** The figures of the claims on one scale for each unit, with the same data as a table beneath. */
export function FiguresOnScale({ claims }: { claims: readonly ClaimDetail[] }) {
  const figures = claims.flatMap((claim) => claim.figures.map((figure) => ({ claim, figure })));
  if (figures.length === 0) return <p>None of these claims states a number.</p>;
  return (
    <>
      {byUnit(figures).map(([unit, group], index) => (
        <ScalePicture
          key={unit}
          id={`scale-${index + 1}`}
          title={findingOf(group)}
          subtitle={`${capitalised(formatUnit(unit))}; the line is how the words are read by our rule, the dot the number as printed`}
          items={group.map(toItem)}
        />
      ))}
      <div className="mt-8">
        <DataTable
          id="figures"
          caption="Every figure as stated, and how its words are read by our rule"
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
      </div>
    </>
  );
}
