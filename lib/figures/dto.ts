import type { ClaimantRef } from "#lib/claimants/dto.ts";
import type { DateDto } from "#lib/dates/dto.ts";
import type { StatedFact } from "#lib/dates/schema.ts";
import type { Comparator, FigureKind } from "./schema.ts";

/** A measure as a figure refers to it: its definition is never further than this. */
export type MeasureRef = { id: string; slug: string; name: string; definition: string; unit: string };

/** The measure of a figure; `retracted` stands there only when the register has taken the measure back. */
export type FigureMeasure = MeasureRef & { retracted?: true };

/** A number as stated. Decimals are strings; null ends of the interval are open. */
export type FigureDto = {
  id: string;
  verbatim: string;
  kind: FigureKind;
  comparator: Comparator;
  value: string | null;
  low: string | null;
  high: string | null;
  intervalReason: string | null;
  unit: string;
  term: string | null;
  measure: FigureMeasure | null;
  population: StatedFact;
  place: StatedFact;
  method: StatedFact;
  countedBy: ClaimantRef | null;
  window: DateDto;
  asOf: DateDto;
};
