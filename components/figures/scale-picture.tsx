import type { ReactNode } from "react";
import { Picture } from "#components/ui/picture.tsx";
import { countOf } from "#lib/format/words.ts";
import type { ScaleItem, ScaleKind } from "#lib/pictures/scale.ts";
import { layOutScale, scaleKindFor } from "#lib/pictures/scale.ts";

interface ScalePictureProps {
  id: string;
  /** The finding. */
  title: string;
  /** Measure, unit and period. */
  subtitle: string;
  /** Figures of one unit. */
  items: readonly ScaleItem[];
  /** Left out, it is chosen by the span of the values. */
  scale?: ScaleKind;
  source?: ReactNode;
}

/** Figures on one scale: what the words allow as a line, the printed number as a dot, open ends as arrows. */
export function ScalePicture({ id, title, subtitle, items, scale, source }: ScalePictureProps) {
  const kind = scale ?? scaleKindFor(items);
  const listed = items.map(({ verbatim, label }) => `${verbatim}: ${label}`).join("; ");
  return (
    <Picture
      id={id}
      title={title}
      subtitle={subtitle}
      description={`${countOf(items.length, "figure")} on a ${kind === "log" ? "logarithmic" : "linear"} scale. ${listed}.`}
      layOut={(width) => layOutScale(items, width, scale)}
      source={source}
    />
  );
}
