import { Decimal } from "decimal.js";
import type { Comparator, FigureKind } from "./schema.ts";

/** The values that the words of a figure allow; null is unbounded on that side. Exact decimals as strings. */
export type Interval = { low: string | null; high: string | null };

// A stated figure may have forty digits before the point and forty behind it.
const Exact = Decimal.clone({ precision: 200 });

/** The power of ten at which a number was last not zero: 1000 for 323000, 0.1 for 8.3, 1 for 0. */
export function roundingStep(value: string): Decimal {
  const number = new Exact(value).abs();
  if (number.isZero()) return new Exact(1);
  const digits = number.toFixed();
  const fraction = digits.split(".")[1];
  if (fraction) return new Exact(10).pow(-fraction.length);
  return new Exact(10).pow(digits.length - digits.replace(/0+$/, "").length);
}

type Rule = {
  words: string;
  reading: string;
  interval: (value: Decimal, step: Decimal, kind: FigureKind) => [Decimal | null, Decimal | null];
};

/** Whole things told down to the last one: 6,177 arrests, and never 6,176.5. */
const isWholeCount = (value: Decimal, step: Decimal, kind: FigureKind) =>
  kind === "count" && value.isInteger() && step.eq(1);

const zero = new Exact(0);

/** From one number to another, whichever is less. */
const between = (a: Decimal, b: Decimal): [Decimal, Decimal] => (a.lt(b) ? [a, b] : [b, a]);

/** From zero up to a number; everything below one that is itself below zero. */
const below = (value: Decimal): [Decimal | null, Decimal] => [value.lt(0) ? null : zero, value];

const rules: Record<Exclude<Comparator, "majority" | "vague" | "range">, Rule> = {
  bare: {
    words: "any other number alone, only, just",
    reading: "rounded at its last digit that is not zero",
    interval: (value, step, kind) =>
      isWholeCount(value, step, kind) ? [value, value] : [value.minus(step.div(2)), value.plus(step.div(2))],
  },
  exactly: { words: "exactly, precisely", reading: "that number", interval: (value) => [value, value] },
  about: {
    words: "about, roughly, around, some (before a number)",
    reading: "one rounding step to either side",
    interval: (value, step) => [value.minus(step), value.plus(step)],
  },
  nearly: {
    words: "nearly, almost, close to",
    reading: "below it by up to one rounding step",
    interval: (value, step) => [value.minus(step), value],
  },
  just_under: {
    words: "just under",
    reading: "below it by up to one rounding step",
    interval: (value, step) => [value.minus(step), value],
  },
  under: {
    words: "under, fewer than, less than",
    reading: "from zero to the number",
    interval: below,
  },
  over: {
    words: "over, above",
    reading: "above it by up to one rounding step",
    interval: (value, step) => [value, value.plus(step)],
  },
  more_than: {
    words: "more than",
    reading: "above it by up to one rounding step",
    interval: (value, step) => [value, value.plus(step)],
  },
  at_least: { words: "at least, or more", reading: "the number or more, no top", interval: (value) => [value, null] },
  at_most: { words: "at most, no more than", reading: "from zero to the number", interval: below },
  up_to: { words: "up to, as many as", reading: "from zero to the number", interval: (value) => between(zero, value) },
  magnitude: {
    words: "thousands, tens of thousands, hundreds of thousands",
    reading: "from twice the named size up to ten times it",
    interval: (value) => between(value.times(2), value.times(10)),
  },
};

/**
 * The interval that a comparator and a value allow for a figure of a kind (methodology: comparator to interval).
 * Majority is more than half in percent; vague words and ranges give no interval of their own.
 */
export function intervalOf(comparator: Comparator, value: string | null, kind: FigureKind): Interval {
  if (comparator === "majority") return { low: "50", high: "100" };
  if (comparator === "vague" || comparator === "range" || value === null) return { low: null, high: null };
  const [low, high] = rules[comparator].interval(new Exact(value), roundingStep(value), kind);
  return { low: low?.toFixed() ?? null, high: high?.toFixed() ?? null };
}

/** One line of the published table: the words, how they are read, and an example worked by the rule itself. */
export type ComparatorRow = {
  /** Unique in the table. */
  key: Comparator | "whole_count";
  comparator: Comparator;
  words: string;
  reading: string;
  example: string;
  interval: Interval;
};

const examples: Record<keyof typeof rules, [text: string, value: string]> = {
  bare: ["323,000", "323000"],
  exactly: ["exactly 116", "116"],
  about: ["roughly 11,000", "11000"],
  nearly: ["nearly 25,000", "25000"],
  just_under: ["just under 25,000", "25000"],
  under: ["fewer than 500", "500"],
  over: ["over 300,000", "300000"],
  more_than: ["more than 448,000", "448000"],
  at_least: ["at least 40", "40"],
  at_most: ["at most 40", "40"],
  up_to: ["up to 30 percent", "30"],
  magnitude: ["hundreds of thousands", "100000"],
};

type Worked = { comparator: Comparator; kind: FigureKind; example: string; value: string | null };

function toRow(key: ComparatorRow["key"], words: string, reading: string, worked: Worked): ComparatorRow {
  const { comparator, kind, example, value } = worked;
  return { key, comparator, words, reading, example, interval: intervalOf(comparator, value, kind) };
}

// Object.keys loses the key type that the record has.
const ruled = Object.keys(rules) as (keyof typeof rules)[];

/** The table of the methodology page, from the rules that are applied. */
export const comparatorTable: readonly ComparatorRow[] = [
  toRow("whole_count", "a count told to its last unit, only, just", "that number: whole things have no half", {
    comparator: "bare",
    kind: "count",
    example: "just 6,177 arrests",
    value: "6177",
  }),
  ...ruled.map((comparator) => {
    const { words, reading } = rules[comparator];
    const [example, value] = examples[comparator];
    return toRow(comparator, words, reading, { comparator, kind: "count", example, value });
  }),
  toRow("majority", "a majority, most", "more than half", {
    comparator: "majority",
    kind: "share",
    example: "a majority",
    value: null,
  }),
  toRow("vague", "some, many, a lot", "no number", {
    comparator: "vague",
    kind: "count",
    example: "many",
    value: null,
  }),
];

/** How the words of a figure are read, in a few words: the line of the published table that applies to it. */
export function readingOf(figure: { comparator: Comparator; value: string | null; kind: FigureKind }): string {
  const { comparator, value, kind } = figure;
  const isWhole = comparator === "bare" && value !== null && isWholeCount(new Exact(value), roundingStep(value), kind);
  const row = comparatorTable.find(({ key }) => key === (isWhole ? "whole_count" : comparator));
  return row?.reading ?? "from one number to another";
}
