import { isPlural } from "./nouns.ts";
import { Exact, numberWordsAt } from "./number-words.ts";
import { phraseAt } from "./phrases.ts";
import { isGlued, isHyphen, type NumberRead, type Reading } from "./reading.ts";

const letters: Record<string, number> = { k: 3, m: 6, mn: 6, mln: 6, b: 9, bn: 9, tn: 12, trn: 12 };

/** Whether a number in digits or words may begin at a token. */
export function isNumberStart({ tokens, lexicon }: Reading, at: number): boolean {
  return tokens[at]?.kind === "number" || lexicon.numbers.has(tokens[at]?.lower ?? "");
}

/** The number at a token, in digits or in words, with its million or its k worked out; or null. */
export function numberAt(reading: Reading, at: number, money: boolean): NumberRead | null {
  const token = reading.tokens[at];
  // Most words are no numbers: nothing is remembered of them.
  if (token?.kind === "word" && !startsNumber(reading, token.lower)) return null;
  const key = money ? 2 * at + 1 : 2 * at;
  const known = reading.numbers.get(key);
  if (known !== undefined) return known;
  const read = readNumber(reading, at, money);
  if (reading.numbers.size > 60) reading.numbers.clear();
  reading.numbers.set(key, read);
  return read;
}

function startsNumber({ lexicon }: Reading, word: string): boolean {
  return lexicon.numbers.has(word) || word === "a" || word === "an" || word === "half";
}

function readNumber(reading: Reading, at: number, money: boolean): NumberRead | null {
  const token = reading.tokens[at];
  if (token?.kind === "word") return withHalf(reading, numberWordsAt(reading, at), at);
  if (token?.kind !== "number" || token.value === null) return null;
  return scaled(reading, { value: new Exact(token.value), to: at + 1, scaled: false }, money);
}

function scaled(reading: Reading, read: NumberRead, money: boolean): NumberRead {
  const { tokens, lexicon } = reading;
  const glued = tokens[read.to];
  const power = isGlued(glued) ? letters[glued.lower] : undefined;
  if (glued && power && (glued.lower !== "m" || money || isPlural(tokens[read.to + 1]))) {
    return { value: read.value.times(new Exact(10).pow(power)), to: read.to + 1, scaled: true };
  }
  let { value, to } = read;
  // "2 hundred thousand", "3 mil millones": at most three, so that a page of them costs no more than its length.
  for (let step = 0; step < 3; step++) {
    const hyphen = isHyphen(tokens[to]) && isGlued(tokens[to]) ? to + 1 : to;
    const scale = phraseAt(lexicon.scales, tokens, hyphen);
    if (scale) [value, to] = [value.times(new Exact(10).pow(scale.means)), scale.to];
    else if (step === 0 && lexicon.english && tokens[to]?.lower === "dozen") [value, to] = [value.times(12), to + 1];
    else break;
  }
  return { value, to, scaled: to > read.to };
}

/** "two and a half", "two and a half million", "one and a quarter". */
function withHalf(reading: Reading, read: NumberRead | null, at: number): NumberRead | null {
  const { tokens } = reading;
  if (!read) return null;
  const [and, a, part] = [0, 1, 2].map((step) => tokens[read.to + step]?.lower);
  const portion = part === "half" ? 0.5 : part === "quarter" ? 0.25 : null;
  if (and !== "and" || a !== "a" || portion === null || read.to > at + 1) return read;
  return scaled(reading, { value: read.value.plus(portion), to: read.to + 3, scaled: false }, false);
}
