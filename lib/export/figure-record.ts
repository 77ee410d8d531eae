import type { FigureDto } from "#lib/figures/dto.ts";
import { paths } from "#lib/paths.ts";

/** The interval of a figure and where it comes from; open ends are null. */
type IntervalRecord = {
  low: string | null;
  high: string | null;
  /** `rule`: the published table of comparators; `override`: an editor, for the reason; `none`: the words give no number. */
  basis: "rule" | "override" | "none";
  reason: string | null;
};

/** A figure as data: every decimal exact and as text. */
export type FigureRecord = Omit<FigureDto, "low" | "high" | "intervalReason" | "measure"> & {
  interval: IntervalRecord;
  measure: (NonNullable<FigureDto["measure"]> & { url: string }) | null;
};

function intervalBasis({ low, high, intervalReason }: FigureDto): IntervalRecord["basis"] {
  if (intervalReason !== null) return "override";
  return low === null && high === null ? "none" : "rule";
}

/** A figure as data. `origin` is scheme and host. */
export function toFigureRecord(figure: FigureDto, origin: string): FigureRecord {
  const { low, high, intervalReason, measure, ...rest } = figure;
  return {
    ...rest,
    interval: { low, high, basis: intervalBasis(figure), reason: intervalReason },
    measure: measure && { ...measure, url: `${origin}${paths.measure(measure.slug)}` },
  };
}
