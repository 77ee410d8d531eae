import { nounAt } from "./nouns.ts";
import { isOrdinal } from "./number-words.ts";
import { isNumberStart, numberAt } from "./numbers.ts";
import { phraseAt } from "./phrases.ts";
import { rateAt } from "./rates.ts";
import { type Amount, type Found, isGlued, isHyphen, type Reading } from "./reading.ts";
import { measureUnits } from "./units.ts";

/** The figure made of one amount and the rate it may be part of. */
export function amountFound(reading: Reading, at: number): Found | null {
  const amount = amountAt(reading, at);
  if (!amount) return null;
  const rate = rateAt(reading, amount);
  const { value, kind, unit, comparator, to } = rate ? { ...amount, ...rate } : amount;
  const noun = unit ?? (reading.lexicon.english ? (nounAt(reading.tokens, to)?.noun ?? hyphenNoun(reading, to)) : null);
  return { to, value: value.toFixed(), interval: null, kind, unit: noun, comparator };
}

/** The amount at a token, or null: also where the number is part of an ordinal, an age or a name. */
export function amountAt(reading: Reading, start: number, money = false): Amount | null {
  const { tokens } = reading;
  const sign = signAt(reading, start);
  const currency = currencyBefore(reading, sign.to);
  const number = numberAt(reading, currency.to, money || currency.unit !== null);
  if (
    !number ||
    (number.to === currency.to + 1 && !reading.lexicon.english && tokens[currency.to]?.kind !== "number")
  ) {
    return null;
  }
  let amount: Amount = {
    ...number,
    at: currency.to,
    value: sign.negative ? number.value.negated() : number.value,
    kind: currency.unit ? "money" : "count",
    unit: currency.unit,
    comparator: null,
  };
  amount = withAfter(reading, amount);
  amount = withUnit(reading, amount);
  if (amount.comparator === null) amount = withAfter(reading, amount);
  return isPartOfWord(reading, amount) ? null : amount;
}

function signAt({ tokens }: Reading, at: number): { to: number; negative: boolean } {
  const sign = tokens[at]?.lower ?? "";
  const next = tokens[at + 1];
  const signs = tokens[at]?.spaced && isGlued(next) && (next.kind === "number" || next.kind === "mark");
  if (!signs || !/^[-−+]$/.test(sign)) return { to: at, negative: false };
  return { to: at + 1, negative: sign !== "+" };
}

const prefixes = /^(?:us|a|c|ca|au|nz|hk|s|r|nt)$/;

function currencyBefore({ tokens, lexicon }: Reading, at: number): { to: number; unit: string | null } {
  const first = tokens[at];
  const from = prefixes.test(first?.lower ?? "") && isGlued(tokens[at + 1]) ? at + 1 : at;
  const token = tokens[from];
  if (!token || (token.kind === "word" && !/^(?:[A-Z]{3}|Rs)$/.test(token.text))) return { to: at, unit: null };
  const currency = token.kind === "number" ? null : phraseAt(lexicon.currencies, tokens, from);
  if (!currency) return { to: at, unit: null };
  const dot = token.text === "Rs" && tokens[currency.to]?.lower === "." ? 1 : 0;
  const brazil = first?.lower === "r" && from > at;
  return { to: currency.to + dot, unit: brazil ? "real" : currency.means };
}

function withAfter(reading: Reading, amount: Amount): Amount {
  const { tokens, lexicon } = reading;
  const after = phraseAt(lexicon.after, tokens, amount.to);
  if (!after) return amount;
  const sign = tokens[amount.to]?.lower === "+" || isHyphen(tokens[amount.to]);
  if (sign ? tokens[amount.to]?.spaced : !tokens[amount.to]?.spaced) return amount;
  // "20 and more than 30", "5 plus 6": they go on to the next number.
  if (isNumberStart(reading, after.to) || tokens[after.to]?.lower === "than") return amount;
  return { ...amount, to: after.to, comparator: after.means };
}

function withUnit(reading: Reading, amount: Amount): Amount {
  const { tokens, lexicon } = reading;
  const percent = phraseAt(lexicon.percent, tokens, amount.to);
  if (percent && amount.unit === null) {
    return { ...amount, to: percent.to, kind: percent.means === "percent" ? "share" : "change", unit: percent.means };
  }
  const hyphen = isHyphen(tokens[amount.to]) && isGlued(tokens[amount.to]) && isGlued(tokens[amount.to + 1]) ? 1 : 0;
  const time = amount.unit === null ? phraseAt(lexicon.times, tokens, amount.to + hyphen) : null;
  // The twenty-second day is no duration.
  const ordinal = hyphen === 1 && tokens[amount.at]?.kind === "word" && tokens[amount.to + 1]?.lower === "second";
  if (time && !ordinal) return { ...amount, to: time.to, kind: "duration", unit: time.means };
  const currency = phraseAt(lexicon.currencies, tokens, amount.to + hyphen);
  if (currency && (amount.unit === null || amount.unit === currency.means)) {
    // "40 £5 notes" is forty notes.
    if (
      tokens[amount.to]?.kind === "mark" &&
      !hyphen &&
      isGlued(tokens[currency.to]) &&
      tokens[currency.to]?.kind === "number"
    ) {
      return amount;
    }
    return { ...amount, to: currency.to, kind: "money", unit: currency.means };
  }
  if (amount.unit !== null) return amount;
  const measure = measureUnits(tokens, amount.to);
  return measure ? { ...amount, to: measure.to, unit: measure.unit, kind: measure.rate ? "rate" : "count" } : amount;
}

/** Whether the number goes on as a word that is no figure: twenty-first, 12-year-old, two-bedroom, 5-star. */
function isPartOfWord({ tokens }: Reading, amount: Amount): boolean {
  const [next, second] = [tokens[amount.to], tokens[amount.to + 1]];
  // 2AA, 4x4, 5G
  if (isGlued(next) && next.kind === "word" && tokens[amount.to - 1]?.kind === "number") return true;
  if (amount.kind === "duration") {
    if (next?.lower === "old" || (/^(?:olds?)$/.test(second?.lower ?? "") && isHyphen(next))) return true;
    return next?.lower === "of" && second?.lower === "age";
  }
  if (!isHyphen(next) || !isGlued(next) || !isGlued(second) || second.kind !== "word") return false;
  return isOrdinal(second.lower) || (amount.value.lt(10) && !amount.scaled && amount.unit === null);
}

/** "200-bed hospital": the word behind the hyphen is what is counted. */
function hyphenNoun({ tokens }: Reading, at: number): string | null {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  if (!isHyphen(hyphen) || !isGlued(word) || !/^[a-z]+$/.test(word.text)) return null;
  return word.lower;
}
