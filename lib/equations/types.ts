import type { DateDto } from "#lib/dates/dto.ts";
import type { Interval } from "#lib/figures/rules.ts";
import type { CombinationBasis, Operation } from "./schema.ts";

/** The time that a figure is about; no EDTF string where nothing is stated. */
export type TermWindow = Pick<DateDto, "edtf" | "basis" | "earliest" | "latest">;

/** One number that takes part: a stated figure, or a constant such as the days in a month. Decimals are strings. */
export type EquationTerm = {
  label: string;
  /** Null for a constant. */
  figureId: string | null;
  /** The words as printed; null for a constant. */
  verbatim: string | null;
  /** Null where the words give no number. */
  value: string | null;
  /** The ends that the words allow; null is open. */
  low: string | null;
  high: string | null;
  unit: string;
  /** The claim that states it, or the figure, was taken back. */
  retracted: boolean;
  /** Name of the measure that has taken the place of this figure's own; null when it stands. */
  replacedBy: string | null;
  /** Only there when the register has taken the measure back. */
  measureRetracted?: true;
  window: TermWindow;
  /** Null: not stated. */
  place: string | null;
};

/** What is needed to work an equation. `result` null asks only what the operands come to. */
export type EquationParts = {
  operation: Operation;
  operands: readonly EquationTerm[];
  result: EquationTerm | null;
  resultUnit: string;
  combination: CombinationBasis;
  combinationNote: string;
};

export type EquationStatus = "holds" | "holds_when_rounded" | "does_not_hold" | "cannot_be_checked";

export type RefusalCode =
  | "operand_count"
  | "operand_retracted"
  | "operand_without_number"
  | "operand_unreadable"
  | "operand_upside_down"
  | "result_retracted"
  | "result_without_number"
  | "result_unreadable"
  | "no_stated_result"
  | "unknown_unit"
  | "dimension_mismatch"
  | "division_by_zero"
  | "not_positive"
  | "circular";

/** Why an equation cannot be checked, as a code for programs and a sentence for readers. */
export type Refusal = { code: RefusalCode; sentence: string };

/** A computed number: the one that the printed numbers give, and all that their words allow. */
export type ComputedResult = { point: string | null; interval: Interval; unit: string };

export type Alignment = "aligned" | "not_aligned" | "not_stated";
export type Finding = { alignment: Alignment; sentence: string };

/** What the status does not say: whether the numbers belong together at all. */
export type Scope = {
  units: Finding;
  windows: Finding;
  places: Finding;
  /** May the parts be put together, and who says so. */
  combination: { basis: CombinationBasis; sentence: string; note: string };
  /** Measures of the numbers that another has replaced since, or that were taken back; a sentence each. */
  replaced: string[];
};

/** What one operand would have to be, the others and the stated result as they are. */
export type Solution = { operand: number; label: string; figureId: string | null } & (
  | { solved: true; point: string | null; interval: Interval; unit: string; sentence: string }
  | { solved: false; sentence: string }
);

/** A piece of the working. Operands and the stated result carry their figure, so that a page can link each. */
export type WorkingPart =
  | { kind: "operand" | "stated"; text: string; label: string; figureId: string | null }
  | { kind: "sign"; text: WorkingSign }
  | { kind: "computed" | "words"; text: string };
export type WorkingSign = "+" | "−" | "×" | "÷" | "=" | "→" | "≥" | "(" | ")" | ":" | ";";
export type WorkingLine = { role: "numbers" | "intervals" | "stated"; parts: WorkingPart[]; text: string };
export type Working = { lines: WorkingLine[]; text: string };

/** Everything that is shown of an equation; computed when shown, never stored. */
export type Evaluation = {
  status: EquationStatus;
  /** The status in a sentence with its numbers. */
  sentence: string;
  /** Set exactly when the status is `cannot_be_checked`. */
  refusal: Refusal | null;
  computed: ComputedResult | null;
  stated: ComputedResult | null;
  scope: Scope;
  solutions: Solution[];
  working: Working | null;
};
