import { Missing } from "#components/ui/missing.tsx";
import type { FigureDto } from "#lib/figures/dto.ts";
import { formatInterval, formatStated } from "#lib/format/decimals.ts";
import { formatUnit } from "#lib/format/units.ts";

/** What the words of a figure allow: "24,000 to 25,000 children". Says so where they give no number. */
export function IntervalText({ figure }: { figure: Pick<FigureDto, "low" | "high" | "unit" | "intervalReason"> }) {
  if (figure.low === null && figure.high === null) return <Missing>no number stated</Missing>;
  return (
    <>
      {formatInterval(figure, formatStated)} {formatUnit(figure.unit)}
      {figure.intervalReason ? <span className="block text-14 text-muted">{figure.intervalReason}</span> : null}
    </>
  );
}
