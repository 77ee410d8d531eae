import { amountAt } from "./amounts.ts";
import { isChangeWord } from "./changes.ts";
import { isYear } from "./dates.ts";
import { nounAt } from "./nouns.ts";
import { Exact } from "./number-words.ts";
import { phraseAt } from "./phrases.ts";
import { rateAt } from "./rates.ts";
import { type Amount, type Found, isDash, type Reading } from "./reading.ts";

/**
 * A range at a token: "10–15", "between 10 and 15", "from 10 to 15", "2 to 3 million"; or null.
 * "from 10 to 15" behind a word of change ("rose from 10 to 15") is two figures, as are "by 1,200 to 15,000" and all
 * pairs whose ends lie more than tenfold apart.
 */
export function rangeFound(reading: Reading, at: number): Found | null {
  const { tokens, lexicon } = reading;
  const between = phraseAt(lexicon.between, tokens, at);
  const from = between ? null : phraseAt(lexicon.from, tokens, at);
  const told = between ?? from;
  // "rose from 10 to 15": met at "from", and again at "10".
  const levels = told ? from !== null && changesBefore(reading, at) : phraseAt(lexicon.from, tokens, at - 1) !== null;
  if (levels && (told !== null || changesBefore(reading, at - 1))) return null;
  const start = between?.to ?? from?.to ?? at;
  const low = amountAt(reading, start);
  if (!low || low.comparator !== null) return null;
  const joint = between ? phraseAt(lexicon.and, tokens, low.to)?.to : jointAt(reading, low.to);
  const read = joint === undefined ? null : amountAt(reading, joint, low.kind === "money");
  if (!read) return null;
  // "$2–3bn": the currency stands once.
  const high = low.kind === "money" && read.unit === null ? { ...read, kind: low.kind, unit: low.unit } : read;
  return rangeOf(reading, low, high, told !== null, /^(?:by|um|o|de)$/.test(tokens[at - 1]?.lower ?? ""));
}

function jointAt({ tokens, lexicon }: Reading, at: number): number | undefined {
  if (isDash(tokens[at])) return at + 1;
  return phraseAt(lexicon.to, tokens, at)?.to;
}

/** Whether a word of change stands up to three words before a token. */
function changesBefore(reading: Reading, at: number): boolean {
  return [1, 2, 3].some((step) => isChangeWord(reading, at - step));
}

function rangeOf(reading: Reading, low: Amount, high: Amount, told: boolean, by: boolean): Found | null {
  const { tokens, lexicon } = reading;
  const years = isYear(tokens[low.at]) && isYear(tokens[high.at]) && high.unit === null;
  if (years || (low.unit !== null && low.unit !== high.unit)) return null;
  const bottom = scaledLow(low, high);
  if (bottom.gte(high.value)) return null;
  const apart = high.value.div(bottom.isZero() ? 1 : bottom).abs();
  const widest = by && high.unit === null ? 3 : 10;
  if (!told && apart.gt(widest)) return null;
  const kind = high.kind;
  const rate = rateAt(reading, high);
  const to = rate?.to ?? high.to;
  const noun = lexicon.english ? (nounAt(tokens, to)?.noun ?? null) : null;
  return {
    to,
    value: null,
    interval: { low: bottom.toFixed(), high: high.value.toFixed() },
    kind: rate?.kind ?? kind,
    unit: rate ? rate.unit : (high.unit ?? noun),
    comparator: "range",
  };
}

/** "2 to 3 million" is from two million; "500 to 1 million" is not. */
function scaledLow(low: Amount, high: Amount) {
  if (low.scaled || !high.scaled) return low.value;
  const digits = high.value.toFixed().match(/0+$/)?.[0].length ?? 0;
  for (const power of [12, 9, 6, 3]) {
    const scaled = low.value.times(new Exact(10).pow(power));
    if (power <= digits + 2 && scaled.lt(high.value)) return scaled;
  }
  return low.value;
}
