import { isPlural, nounAt, singularOf } from "./nouns.ts";
import { numberAt } from "./numbers.ts";
import { phraseAt } from "./phrases.ts";
import type { Amount, Reading } from "./reading.ts";

type Rate = { to: number; kind: "rate"; unit: string | null };

const powers: Record<string, string> = {
  "100": "hundred",
  "1000": "thousand",
  "10000": "ten thousand",
  "100000": "hundred thousand",
  "1000000": "million",
};

/** The rate that an amount is part of: 787 per day, $15 an hour, 40 arrests a day, 12 deaths per 100,000; or null. */
export function rateAt(reading: Reading, amount: Amount): Rate | null {
  if (amount.kind === "rate") return null;
  const direct = denominatorAt(reading, amount.to);
  if (direct) return rateOf(amount.unit, direct);
  const counted = reading.lexicon.english ? nounAt(reading.tokens, amount.to) : foreignNoun(reading, amount.to);
  if (!counted || reading.tokens[amount.to]?.lower === "of") return null;
  const behind = denominatorAt(reading, counted.to);
  return behind && rateOf(amount.unit ?? (reading.lexicon.english ? counted.noun : null), behind);
}

function rateOf(above: string | null, below: { to: number; unit: string | null }): Rate {
  const unit = above && below.unit ? `${above}/${below.unit}` : null;
  // unitSchema takes letters and at most sixty of them.
  const valid = unit !== null && unit.length <= 60 && /^[a-z]+(?: [a-z]+)*\/[a-z]+(?: [a-z]+)*$/.test(unit);
  return { to: below.to, kind: "rate", unit: valid ? unit : null };
}

/** In other languages one or two words may stand between a number and its "per day". */
function foreignNoun(reading: Reading, at: number): { noun: string; to: number } | null {
  for (const to of [at + 1, at + 2]) {
    if (reading.tokens[to - 1]?.kind !== "word") return null;
    if (denominatorAt(reading, to)) return { noun: "", to };
  }
  return null;
}

const heads =
  /^(?:head|person|household|mile|litre|liter|tonne|ton|barrel|kilo|hectare|acre|piece|ticket|share|game|match)$/;

function denominatorAt(reading: Reading, at: number): { to: number; unit: string | null } | null {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  if (!token) return null;
  const timeAt = (to: number) => phraseAt(lexicon.times, tokens, to);
  if (lexicon.english && /^(?:a|an|each|every)$/.test(token.lower)) {
    const time = timeAt(at + 1);
    // "18 days a week" is a rate; "300 people a year ago" is not.
    if (time && !/^(?:ago|earlier|later|before|after|old|-)$/.test(tokens[time.to]?.lower ?? "")) {
      return isPlural(tokens[at + 1]) ? null : { to: time.to, unit: time.means };
    }
    const head = tokens[at + 1]?.lower ?? "";
    return token.lower !== "every" && heads.test(head) ? { to: at + 2, unit: head } : null;
  }
  const per = phraseAt(lexicon.per, tokens, at);
  if (!per) return null;
  const time = timeAt(per.to);
  if (time) return { to: time.to, unit: time.means };
  if (!lexicon.english) return null;
  const scale = phraseAt(lexicon.scales, tokens, per.to);
  const number = scale ? null : numberAt(reading, per.to, false);
  const name = scale ? powers[String(10 ** scale.means)] : number && powers[number.value.toFixed()];
  const behind = scale?.to ?? number?.to;
  if (behind !== undefined) return perMany(reading, behind, name ?? null);
  const word = tokens[per.to];
  return word?.kind === "word" && word.lower !== "cent" ? { to: per.to + 1, unit: plainWord(word.lower) } : null;
}

function perMany({ tokens }: Reading, at: number, name: string | null): { to: number; unit: string | null } {
  const noun = nounAt(tokens, at);
  if (!noun || tokens[at]?.lower === "of") return { to: at, unit: name };
  const words = tokens.slice(at, noun.to).map((token) => token.lower);
  return { to: noun.to, unit: name && `${name} ${words.join(" ")}` };
}

function plainWord(word: string): string | null {
  if (!/^[a-z]+$/.test(word)) return null;
  return word === "capita" ? "person" : word.length > 3 && /[^s]s$/.test(word) ? singularOf(word) : word;
}
