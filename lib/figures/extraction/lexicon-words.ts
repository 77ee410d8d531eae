import type { Comparator } from "../schema.ts";

/** The words of a language as they are kept: alternatives in one string, separated by bars, in lower case. */
export type LexiconWords = {
  /** Comparators that stand before a number, and behind it. */
  before?: Partial<Record<Comparator, string>>;
  after?: Partial<Record<Comparator, string>>;
  /** Words for powers of ten, by their exponent. */
  scales?: Record<number, string>;
  /** Words for whole numbers. */
  numbers?: Record<number, string>;
  percent?: Partial<Record<"percent" | "percentage point" | "basis point", string>>;
  /** Currencies and units of time, by their English name in the singular. */
  currencies?: Record<string, string>;
  times?: Record<string, string>;
  /** "per" in "787 per day". */
  per?: string;
  /** "between 10 and 15", "from 10 to 15". */
  between?: string;
  and?: string;
  from?: string;
  to?: string;
  vague?: readonly (readonly [words: string, comparator: Comparator, value: string | null])[];
  /** Words that give a number as a name: page 12, Section 1232. */
  names?: string;
  /** What follows a time of day. */
  clock?: string;
  /** "by" in "fell by 93 percent", and how words of change begin. */
  by?: string;
  changes?: string;
  /** Whether "3." is an ordinal. */
  dotOrdinals?: boolean;
};
