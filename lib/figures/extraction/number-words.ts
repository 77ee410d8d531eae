import { Decimal } from "decimal.js";
import { phraseAt } from "./phrases.ts";
import { isGlued, isHyphen, type NumberRead, type Reading } from "./reading.ts";

/** Exact arithmetic for what a person may write. */
export const Exact = Decimal.clone({ precision: 200, toExpNeg: -90, toExpPos: 90 });

type Words = Pick<Reading, "tokens" | "lexicon">;

// Behind a number word and a hyphen they make it an ordinal or a fraction: twenty-first, one-third.
const ordinals =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?:.*(?:teenth|tieth|hundredth|sandth|lionth)))s?$/;

export function isOrdinal(word: string): boolean {
  return ordinals.test(word);
}

/** The number that English words say: twenty-seven, three hundred and five, half a million, a dozen; or null. */
export function numberWordsAt(reading: Reading, at: number): NumberRead | null {
  if (reading.lexicon.numbers.size === 0) return null;
  return portionAt(reading, at) ?? cardinalAt(reading, at);
}

/** "half a million", "a quarter of a million", "a dozen", "two dozen", "a hundred". */
function portionAt({ tokens, lexicon }: Reading, at: number): NumberRead | null {
  const word = (step: number) => tokens[at + step]?.lower ?? "";
  const article = (step: number) => word(step) === "a" || word(step) === "an";
  const size = (step: number) => {
    if (word(step) === "dozen") return { value: new Exact(12), to: at + step + 1 };
    const scale = phraseAt(lexicon.scales, tokens, at + step);
    return scale && { value: new Exact(10).pow(scale.means), to: scale.to };
  };
  const times = (factor: number, step: number): NumberRead | null => {
    const named = size(step);
    return named && { value: named.value.times(factor), to: named.to, scaled: true };
  };
  if (word(0) === "half" && article(1)) {
    const time = phraseAt(lexicon.times, tokens, at + 2);
    return time ? { value: new Exact(0.5), to: at + 2, scaled: false } : times(0.5, 2);
  }
  if (article(0) && word(1) === "half" && isHyphen(tokens[at + 2])) return times(0.5, 3);
  if (article(0) && word(1) === "quarter" && word(2) === "of" && article(3)) return times(0.25, 4);
  if (article(0) && word(1) === "dozen") return times(1, 1);
  return null;
}

function cardinalAt(reading: Reading, at: number): NumberRead | null {
  const { tokens, lexicon } = reading;
  let total = new Exact(0);
  let ceiling = Number.POSITIVE_INFINITY;
  let scaled = false;
  let to = at;
  for (;;) {
    const joined = to > at && tokens[to]?.lower === "and" ? to + 1 : to;
    if (joined > to && !scaled) break;
    const part = hundredsAt(reading, joined);
    if (!part) break;
    const scale = phraseAt(lexicon.scales, tokens, part.to);
    const power = scale && scale.means > 2 ? scale.means : 0;
    if (power >= ceiling || (to > at && part.value >= 10 ** Math.min(ceiling, 15))) break;
    total = total.plus(new Exact(10).pow(power).times(part.value));
    scaled ||= power > 0 || part.hundreds;
    to = scale && power > 0 ? scale.to : part.to;
    ceiling = power;
    if (power === 0) break;
  }
  return to > at ? { value: total, to, scaled } : null;
}

/** A number under a thousand in words, "a hundred" and "a thousand" among them. */
function hundredsAt({ tokens, lexicon }: Words, at: number): { value: number; to: number; hundreds: boolean } | null {
  const article = tokens[at]?.lower === "a" || tokens[at]?.lower === "an";
  if (article && phraseAt(lexicon.scales, tokens, at + 1)) {
    if (tokens[at + 1]?.lower !== "hundred") return { value: 1, to: at + 1, hundreds: false };
  }
  const first = article ? { value: 1, to: at + 1 } : tensAt({ tokens, lexicon }, at);
  if (!first || (article && tokens[at + 1]?.lower !== "hundred")) return null;
  if (tokens[first.to]?.lower === "dozen") return { value: first.value * 12, to: first.to + 1, hundreds: false };
  if (tokens[first.to]?.lower !== "hundred") return { ...first, hundreds: false };
  const behind = first.to + 1;
  const rest = tensAt({ tokens, lexicon }, tokens[behind]?.lower === "and" ? behind + 1 : behind);
  const value = first.value * 100 + (rest?.value ?? 0);
  return { value, to: rest?.to ?? behind, hundreds: true };
}

/** A number under a hundred in words. */
function tensAt({ tokens, lexicon }: Words, at: number): { value: number; to: number } | null {
  const value = lexicon.numbers.get(tokens[at]?.lower ?? "");
  if (value === undefined) return null;
  const hyphen = isHyphen(tokens[at + 1]) && isGlued(tokens[at + 1]);
  const behind = hyphen ? at + 2 : at + 1;
  const unit = value >= 20 ? lexicon.numbers.get(tokens[behind]?.lower ?? "") : undefined;
  return unit !== undefined && unit > 0 && unit < 10 ? { value: value + unit, to: behind + 1 } : { value, to: at + 1 };
}
