import type { DateDto } from "#lib/dates/dto.ts";
import type { Basis, StatedFact } from "#lib/dates/schema.ts";
import type { Comparator, FigureKind } from "#lib/figures/schema.ts";
import type { Verdict } from "./schema.ts";

/** What of a figure decides whether it can be compared with another. A FigureDto is one. */
export type ComparableFigure = {
  id: string;
  verbatim: string;
  kind: FigureKind;
  comparator: Comparator;
  value: string | null;
  unit: string;
  /** The word that the speaker uses. */
  term: string | null;
  measure: { id: string; name: string } | null;
  population: StatedFact;
  place: StatedFact;
  method: StatedFact;
  countedBy: { id: string; name: string } | null;
  window: DateDto;
  asOf: DateDto;
};

/** One column: a claim and the figure of it that is compared; null when it states none. */
export type ComparableClaim = { claimId: string; label: string; figure: ComparableFigure | null };

export type RowKey =
  | "measure"
  | "term"
  | "population"
  | "window"
  | "as_of"
  | "place"
  | "method"
  | "counted_by"
  | "comparator";

/** One cell. Cells of a row with the same mark say the same; a cell that says nothing has none. */
export type RowCell = { claimId: string } & (
  | { stated: true; text: string; basis: Basis | null; note: string | null; mark: string }
  | { stated: false; text: string }
);

/**
 * Whether a row sets the claims apart: all say the same, at least two say different things, those that say something
 * say the same, or none says anything.
 */
export type RowAgreement = "agrees" | "differs" | "partly_stated" | "not_stated";

export type ComparabilityRow = {
  key: RowKey;
  label: string;
  agreement: RowAgreement;
  /** The agreement in a sentence, for the fold and for a screen reader. */
  sentence: string;
  cells: RowCell[];
};

export type VerdictRule =
  | "no_figure"
  | "no_measure"
  | "different_units"
  | "population_differs"
  | "place_differs"
  | "window_not_stated"
  | "windows_apart"
  | "same_measure_same_window"
  | "same_measure_no_window"
  | "same_measure_window_within"
  | "same_measure_windows_overlap"
  | "broader_measure"
  | "broader_measure_other_window"
  | "measures_close"
  | "measures_overlap"
  | "measures_disjoint"
  | "register_contradicts"
  | "no_relation";

/** A verdict that follows from the data, read "a is … of b", with the rule that gave it in a sentence. */
export type DerivedVerdict = { verdict: Verdict; rule: VerdictRule; sentence: string };
