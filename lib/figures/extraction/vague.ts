import { isPersons, isPlural, nounAt } from "./nouns.ts";
import { isNumberStart } from "./numbers.ts";
import { phraseAt } from "./phrases.ts";
import { type Found, isCapitalised, isGlued, isHyphen, type Reading } from "./reading.ts";

/** A word for a number that is not said: hundreds of thousands, a majority, many, some; or null. */
export function vagueFound(reading: Reading, at: number): Found | null {
  const { tokens, lexicon } = reading;
  const vague = phraseAt(lexicon.vague, tokens, at);
  if (!vague || (lexicon.english && !counts(reading, at, vague.to))) return null;
  const { comparator, value } = vague.means;
  const of = /^(?:of|de|d)$/.test(tokens[vague.to]?.lower ?? "") ? vague.to + 1 : vague.to;
  const base = { value, interval: null, comparator };
  const currency = comparator === "magnitude" ? phraseAt(lexicon.currencies, tokens, of) : null;
  if (currency) return { ...base, to: currency.to, kind: "money", unit: currency.means };
  const time = comparator === "majority" ? null : phraseAt(lexicon.times, tokens, of);
  if (time && isPlural(tokens[time.to - 1])) return { ...base, to: time.to, kind: "duration", unit: time.means };
  if (comparator === "majority") return { ...base, to: vague.to, kind: "share", unit: "percent" };
  const noun = lexicon.english ? (nounAt(tokens, vague.to)?.noun ?? null) : null;
  return { ...base, to: vague.to, kind: "count", unit: noun };
}

/** Whether an English word of this sort counts something here: "some children" does, "some time" does not. */
function counts(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  const [before, word, next, second] = [tokens[at - 1], tokens[at], tokens[to], tokens[to + 1]];
  if (!word || (isHyphen(before) && isGlued(before)) || (isHyphen(next) && isGlued(next))) return false;
  const plural =
    next?.lower === "of" ||
    isPlural(next) ||
    (next?.kind === "word" && !isNumberStart(reading, to) && isPlural(second));
  switch (word.lower) {
    case "some":
      return plural || isPersons(next) || /^(?:were|are|have|had|who|say|said)$/.test(next?.lower ?? "");
    case "most":
      if (/^(?:the|at|its|their|a|his|her|our|my|your|s|second)$/.test(before?.lower ?? "")) return false;
      return next?.lower === "of" || isPlural(next) || (plural && isCapitalised(word));
    case "many":
      return !/^(?:how|as)$/.test(before?.lower ?? "");
    case "few":
      return !/^(?:the|these|those|last|past|next|first)$/.test(before?.lower ?? "") || isPlural(next);
    case "scores":
      return next?.lower === "of";
    case "the":
      return next?.lower === "of" || /^(?:are|were|have|voted|want|say|said)$/.test(next?.lower ?? "");
    default:
      return true;
  }
}
