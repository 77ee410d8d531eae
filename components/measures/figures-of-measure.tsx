import { Picture, type PictureHref } from "#components/ui/picture.tsx";
import type { StatedFigure } from "#lib/claims/dto.ts";
import { measurePictures } from "#lib/claims/measure-pictures.ts";

interface FiguresOfMeasureProps {
  figures: readonly StatedFigure[];
  unit: string;
  hrefOf: PictureHref;
}

/** The figures of a measure on one scale and over time; nothing where there are fewer than two that a scale can hold. */
export function FiguresOfMeasure({ figures, unit, hrefOf }: FiguresOfMeasureProps) {
  return measurePictures(figures, unit).map((picture) => (
    <div key={picture.name} className="mb-10">
      <Picture picture={picture} hrefOf={hrefOf} />
    </div>
  ));
}
