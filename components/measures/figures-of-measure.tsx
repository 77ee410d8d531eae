import { ScalePicture } from "#components/figures/scale-picture.tsx";
import type { StatedFigure } from "#lib/claims/dto.ts";
import { dateInWords } from "#lib/format/dates.ts";
import { formatUnit } from "#lib/format/units.ts";
import { capitalised, countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

function findingOf(figures: readonly StatedFigure[]): string {
  const stated = new Set(figures.map(({ figure }) => [figure.low, figure.high].join()));
  const speakers = new Set(figures.map(({ claim }) => claim.claimant.id));
  const by = countOf(speakers.size, "claimant");
  return stated.size === 1
    ? `${countOf(figures.length, "figure")} of ${by}, all of which allow the same`
    : `${countOf(figures.length, "figure")} of ${by}, which allow ${stated.size} different ranges`;
}

/** The figures of a measure on one scale; nothing where there are fewer than two that a scale can hold. */
export function FiguresOfMeasure({ figures, unit }: { figures: readonly StatedFigure[]; unit: string }) {
  const drawable = figures.filter(
    ({ figure }) => figure.unit === unit && (figure.low !== null || figure.high !== null),
  );
  if (drawable.length < 2) return null;
  return (
    <div className="mb-8">
      <ScalePicture
        id="scale"
        title={findingOf(drawable)}
        subtitle={`${capitalised(formatUnit(unit))}; the line is what the words allow, the dot the number as printed`}
        items={drawable.map(({ figure, claim }) => ({
          id: figure.id,
          label: `${claim.claimant.name}, ${claim.said.edtf === null ? "date unknown" : dateInWords(claim.said)}`,
          verbatim: figure.verbatim,
          group: null,
          value: figure.value,
          low: figure.low,
          high: figure.high,
          href: paths.claim(claim.slug),
        }))}
      />
    </div>
  );
}
