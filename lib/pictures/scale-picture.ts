import { countOf } from "#lib/format/words.ts";
import type { Picture } from "./picture.ts";
import { drawRows } from "./rows-drawing.ts";
import { layOutScale, type ScaleItem, scaleKindFor } from "./scale.ts";

/** What a log scale says of itself where a reader learns what is drawn. */
export const logScaleWords = "logarithmic scale, on which equal steps multiply and do not add up";

type ScalePictureInput = Omit<Picture, "draw" | "description"> & {
  /** Figures of one unit. */
  items: readonly ScaleItem[];
};

/** Figures on one scale: what the words allow as a line, the printed number as a dot, open ends as arrows. */
export function scalePicture({ items, subtitle, ...rest }: ScalePictureInput): Picture {
  const isLog = scaleKindFor(items) === "log";
  const listed = items.map(({ verbatim, label }) => `${verbatim}: ${label}`).join("; ");
  return {
    ...rest,
    subtitle: isLog ? `${subtitle}; ${logScaleWords}` : subtitle,
    description: `${countOf(items.length, "figure")} on a ${isLog ? "logarithmic" : "linear"} scale. ${listed}.`,
    draw: (width) => drawRows(layOutScale(items, width)),
  };
}
