import { amountFound } from "./extraction/amounts.ts";
import { foldFound, isChange } from "./extraction/changes.ts";
import { numberStyle } from "./extraction/digits.ts";
import { fractionFound } from "./extraction/fractions.ts";
import { leftAloneEnd, yearEnd } from "./extraction/left-alone.ts";
import { lexiconOf } from "./extraction/lexicon.ts";
import { isPersons, isPlural } from "./extraction/nouns.ts";
import { phraseAt } from "./extraction/phrases.ts";
import { rangeFound } from "./extraction/ranges.ts";
import type { Found, Reading } from "./extraction/reading.ts";
import { tokensOf } from "./extraction/tokens.ts";
import { vagueFound } from "./extraction/vague.ts";
import type { Comparator, FigureKind } from "./schema.ts";

/** A figure that a text seems to state, for a person to confirm. `text.slice(start, end)` is its verbatim. */
export type FigureProposal = {
  start: number;
  end: number;
  verbatim: string;
  kind: FigureKind;
  comparator: Comparator;
  /** An exact decimal as `decimalSchema` takes it; null for majority, vague and range. */
  value: string | null;
  /** The ends of a range, exact decimals; null for every other comparator. */
  interval: { low: string; high: string } | null;
  /** A guess in the grammar of `unitSchema`, or null. */
  unit: string | null;
};

/** How many characters of a text are read: what stands behind them is not looked at. */
export const READ_AT_MOST = 50_000;

// What decimalSchema takes; not asked of zod, whose answer to fifty thousand numbers would be felt.
const WRITABLE = /^-?\d{1,40}(?:\.\d{1,40})?$/;
// As long as the verbatim of a figure may be.
const LONGEST = 120;

/**
 * Proposes the figures of a text with their positions, in order and without overlap: a suggestion, nothing is saved.
 *
 * `lang` is a BCP 47 tag: it says how digits are grouped, and which words are known (English in full; German, French,
 * Spanish, Czech and Arabic for digits, scales, percent, currencies, time and comparators; others for digits and signs).
 * The verbatim runs from the comparator to the number with its percent, currency, unit of time or denominator.
 * Fractions are given in percent ("one in four" is 25, "two thirds" 67), changes without a sign, "tripled" as 3 times.
 * "from 10 to 15" is a range, but two figures behind a word of change ("rose from 10 to 15").
 * Left alone: years, dates, times, ages ("a 12-year-old", "children under 5"), ordinals, scores, addresses, codes and
 * numbers that name a thing ("page 12"), and "one" where it only points ("one of them").
 * Pure, never throws, linear in the length of the text, of which the first READ_AT_MOST characters are read.
 */
export function extractFigures(text: string, lang: string): FigureProposal[] {
  const read = text.slice(0, READ_AT_MOST);
  const reading: Reading = { tokens: tokensOf(read, numberStyle(lang)), lexicon: lexiconOf(lang), numbers: new Map() };
  const proposals: FigureProposal[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const { proposal, to } = stepAt(reading, read, at);
    if (proposal) proposals.push(proposal);
    at = to;
  }
  return proposals;
}

/** What the words before a number say of it, and the token of the number. */
type Before = { comparator: Comparator; to: number };
type Step = { proposal: FigureProposal | null; to: number };

function stepAt(reading: Reading, text: string, at: number): Step {
  const named = leftAloneEnd(reading, at);
  if (named !== null) return { proposal: null, to: named };
  const before = comparatorAt(reading, at);
  if (before) {
    const behind = leftAloneEnd(reading, before.to) ?? (isAge(reading, at, before.to) ? before.to + 1 : null);
    if (behind !== null) return { proposal: null, to: behind };
    const found = numberFound(reading, before.to, true);
    if (found) return proposed(reading, text, { from: at, core: before.to }, found, before.comparator);
  }
  const found = numberFound(reading, at, false) ?? vagueFound(reading, at);
  return found ? proposed(reading, text, { from: at, core: at }, found, null) : { proposal: null, to: at + 1 };
}

/** Up to three comparators in a row ("only just under"): the first that says more than "only". */
function comparatorAt({ tokens, lexicon }: Reading, at: number): Before | null {
  let comparator: Comparator | null = null;
  let to = at;
  for (let step = 0; step < 3; step++) {
    const phrase = phraseAt(lexicon.before, tokens, to);
    if (!phrase) break;
    if (comparator === null || comparator === "bare") comparator = phrase.means;
    to = phrase.to;
  }
  return comparator === null ? null : { comparator, to };
}

function numberFound(reading: Reading, at: number, compared: boolean): Found | null {
  const written = rangeFound(reading, at) ?? foldFound(reading, at) ?? fractionFound(reading, at, compared);
  return written ?? amountFound(reading, at);
}

/** "children under 5", "people over 65": an age, unless something is counted behind it. */
function isAge({ tokens, lexicon }: Reading, at: number, number: number): boolean {
  const value =
    tokens[number]?.kind === "number"
      ? Number(tokens[number]?.value)
      : (lexicon.numbers.get(tokens[number]?.lower ?? "") ?? 999);
  const [word, next] = [tokens[at]?.lower ?? "", tokens[number + 1]];
  if (!/^(?:under|over|above|below)$/.test(word) || value > 110 || !isPersons(tokens[at - 1])) return false;
  return (
    !isPlural(next) && !phraseAt(lexicon.percent, tokens, number + 1) && !phraseAt(lexicon.scales, tokens, number + 1)
  );
}

function proposed(
  reading: Reading,
  text: string,
  { from, core }: { from: number; core: number },
  found: Found,
  before: Comparator | null,
): Step {
  const { tokens } = reading;
  const year = found.to === core + 1 ? yearEnd(reading, core, before !== null) : null;
  if (year !== null) return { proposal: null, to: year };
  if (isPointing(reading, core, found, before) || phraseAt(reading.lexicon.clock, tokens, found.to)) {
    return { proposal: null, to: wordsEnd(reading, found.to) };
  }
  const start = tokens[from]?.start ?? 0;
  const end = tokens[found.to - 1]?.end ?? start;
  const comparator = comparatorOf(found, before);
  const numbers = [found.value, found.interval?.low, found.interval?.high];
  const writable = numbers.every((number) => number == null || WRITABLE.test(number));
  if (!writable || end - start > LONGEST) return { proposal: null, to: found.to };
  const changes = (found.kind === "count" || found.kind === "share") && isChange(reading, from, found);
  const { value, interval, unit } = found;
  const kind = changes && comparator !== "vague" && comparator !== "majority" ? "change" : found.kind;
  return {
    proposal: { start, end, verbatim: text.slice(start, end), kind, comparator, value, interval, unit },
    to: found.to,
  };
}

function comparatorOf(found: Found, before: Comparator | null): Comparator {
  if (found.comparator === "range") return "range";
  if (before !== null && before !== "bare") return before;
  return found.comparator ?? before ?? "bare";
}

/** The token after the number words that go on a year in words: nineteen eighty-four. */
function wordsEnd(reading: Reading, at: number): number {
  return reading.lexicon.numbers.has(reading.tokens[at]?.lower ?? "") ? (amountFound(reading, at)?.to ?? at) : at;
}

const COUNTED_ONE =
  /^(?:person|man|woman|child|boy|girl|patient|death|case|injury|victim|vote|goal|point|time|school|home|house)$/;

/** "one of them", "no one", "one day": a word that points and does not count. Two numbers in a row say a year. */
function isPointing({ tokens, lexicon }: Reading, at: number, found: Found, before: Comparator | null): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "one" && found.kind === "duration") return found.unit === "day" && before === null;
  if (found.to !== at + 1 || !lexicon.numbers.has(word)) return false;
  const [next, value] = [tokens[found.to]?.lower ?? "", lexicon.numbers.get(word) ?? 0];
  if (word === "one") return before === null && !COUNTED_ONE.test(next);
  return value >= 13 && value <= 20 && (lexicon.numbers.get(next) ?? 0) >= 10;
}
