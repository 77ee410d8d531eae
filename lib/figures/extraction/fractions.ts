import type { Decimal } from "decimal.js";
import { isYear } from "./dates.ts";
import { Exact } from "./number-words.ts";
import { isNumberStart, numberAt } from "./numbers.ts";
import { phraseAt } from "./phrases.ts";
import { type Found, isHyphen, type Reading } from "./reading.ts";

const parts: Record<string, number> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};

/** A share that is said without percent: one in four, two thirds, half of; or null. English only. */
export function fractionFound(reading: Reading, at: number, compared: boolean): Found | null {
  if (!reading.lexicon.english) return null;
  return halfAt(reading, at, compared) ?? partsAt(reading, at, compared) ?? ratioAt(reading, at);
}

/** A fraction as a percentage: whole from ten percent on, two digits below, as nobody says "two thirds" of 66.67. */
function shareOf(numerator: Decimal, denominator: Decimal, to: number): Found {
  const exact = numerator.div(denominator).times(100);
  const value = exact.gte(10) ? exact.toDecimalPlaces(0) : exact.toSignificantDigits(2);
  return { to, value: value.toFixed(), interval: null, kind: "share", unit: "percent", comparator: null };
}

function halfAt({ tokens }: Reading, at: number, compared: boolean): Found | null {
  if (tokens[at]?.lower !== "half" || isHyphen(tokens[at + 1])) return null;
  const [before, next] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (/^(?:first|second|other|latter|former|better|final|opening|this|that|last|and)$/.test(before)) return null;
  if (/^an?$/.test(next)) return null;
  const whole = /^(?:of|the|its|their|all|these|those|our|his|her)$/.test(next);
  if (!whole && !compared && before !== "by") return null;
  return shareOf(new Exact(1), new Exact(2), at + 1);
}

function partsAt({ tokens, lexicon }: Reading, at: number, compared: boolean): Found | null {
  const [first, before] = [tokens[at]?.lower ?? "", tokens[at - 1]?.lower ?? ""];
  const article = first === "a" || first === "an";
  const numerator = article ? 1 : lexicon.numbers.get(first);
  const behind = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const part = tokens[behind]?.lower ?? "";
  const denominator = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (!numerator || !denominator || numerator >= denominator || isHyphen(tokens[behind + 1])) return null;
  const of = tokens[behind + 1]?.lower === "of";
  // A quarter of a million is a number of its own.
  if (article && of && /^an?$/.test(tokens[behind + 2]?.lower ?? "") && phraseAt(lexicon.scales, tokens, behind + 3))
    return null;
  // "a third" alone may be one more; "a third of", "by a third", "nearly a third" are shares.
  if (article && !of && !compared && before !== "by") return null;
  if (article && part === "half") return null;
  return shareOf(new Exact(numerator), new Exact(denominator), behind + 1);
}

function ratioAt(reading: Reading, at: number): Found | null {
  const { tokens, lexicon } = reading;
  if (!isNumberStart(reading, at)) return null;
  const above = numberAt(reading, at, false);
  if (!above || above.scaled) return null;
  const joint = tokens[above.to]?.lower;
  const from =
    joint === "in" ? above.to + 1 : joint === "out" && tokens[above.to + 1]?.lower === "of" ? above.to + 2 : -1;
  const every = joint === "in" && tokens[from]?.lower === "every" ? 1 : 0;
  if (from < 0 || isYear(tokens[from + every])) return null;
  const below = numberAt(reading, from + every, false);
  if (!below || above.value.gte(below.value) || above.value.lt(1)) return null;
  const common = below.value.lte(10) || below.value.eq(100) || (above.value.eq(1) && below.value.gt(1));
  const unit = phraseAt(lexicon.times, tokens, below.to) ?? phraseAt(lexicon.percent, tokens, below.to);
  return common && !unit ? shareOf(above.value, below.value, below.to) : null;
}
