import { Decimal } from "decimal.js";
import type { Comparator } from "./schema.ts";

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
  interval: (value: Decimal, step: Decimal) => [Decimal | null, Decimal | null];
};

const zero = new Exact(0);

const rules: Record<Exclude<Comparator, "majority" | "vague" | "range">, Rule> = {
  bare: {
    words: "a number alone, only, just",
    reading: "rounded at its last digit that is not zero",
    interval: (value, step) => [value.minus(step.div(2)), value.plus(step.div(2))],
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
    interval: (value) => [zero, value],
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
  at_most: { words: "at most, no more than", reading: "from zero to the number", interval: (value) => [zero, value] },
  up_to: { words: "up to, as many as", reading: "from zero to the number", interval: (value) => [zero, value] },
  magnitude: {
    words: "thousands, tens of thousands, hundreds of thousands",
    reading: "from twice the named size up to ten times it",
    interval: (value) => [value.times(2), value.times(10)],
  },
};

/**
 * The interval that a comparator and a value allow (methodology: comparator to interval).
 * Majority is more than half in percent; vague words and ranges give no interval of their own.
 */
export function intervalOf(comparator: Comparator, value: string | null): Interval {
  if (comparator === "majority") return { low: "50", high: "100" };
  if (comparator === "vague" || comparator === "range" || value === null) return { low: null, high: null };
  const [low, high] = rules[comparator].interval(new Exact(value), roundingStep(value));
  return { low: low?.toFixed() ?? null, high: high?.toFixed() ?? null };
}

/** One line of the published table: the words, how they are read, and an example worked by the rule itself. */
export type ComparatorRow = {
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

// Object.keys loses the key type that the record has.
const ruled = Object.keys(rules) as (keyof typeof rules)[];

/** The table of the methodology page, from the rules that are applied. */
export const comparatorTable: readonly ComparatorRow[] = [
  ...ruled.map((comparator) => {
    const { words, reading } = rules[comparator];
    const [example, value] = examples[comparator];
    return { comparator, words, reading, example, interval: intervalOf(comparator, value) };
  }),
  {
    comparator: "majority",
    words: "a majority, most",
    reading: "more than half",
    example: "a majority",
    interval: intervalOf("majority", null),
  },
  {
    comparator: "vague",
    words: "some, many, a lot",
    reading: "no number",
    example: "many",
    interval: intervalOf("vague", null),
  },
];
