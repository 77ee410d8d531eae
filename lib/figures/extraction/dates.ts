import { phraseAt } from "./phrases.ts";
import { isCapitalised, isDash, isGlued, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Whether a number is written as a year of these centuries: four digits, nothing between them, 1500 to 2099. */
export function isYear(token: Token | undefined): boolean {
  if (token?.kind !== "number" || token.separated || token.digits !== 4 || token.value === null) return false;
  return Number(token.value) >= 1500 && Number(token.value) < 2100;
}

function isDay(token: Token | undefined): boolean {
  if (token?.kind !== "number" || token.separated || token.digits > 2) return false;
  return Number(token.value) >= 1 && Number(token.value) <= 31;
}

function isMonth({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !lexicon.months.has(token.lower)) return false;
  return !lexicon.english || isCapitalised(token);
}

const ordinal = /^(?:st|nd|rd|th|er|º)$/;
const joints = /^(?:of|de|del|-|–)$/;

/** The token after a date with the month in words: 18 September 2025, Aug. 15, 7 de marzo de 2024; or null. */
export function dateEnd(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  if (isMonth(reading, at)) {
    const dotted = tokens[at + 1]?.lower === "." ? at + 2 : at + 1;
    if (isYear(tokens[dotted])) return dotted + 1;
    return isDay(tokens[dotted]) ? yearBehind(reading, daysEnd(reading, dotted)) : null;
  }
  if (!isDay(tokens[at])) return null;
  let to = daysEnd(reading, at);
  if (tokens[to]?.lower === "." && isGlued(tokens[to])) to += 1;
  if (joints.test(tokens[to]?.lower ?? "")) to += 1;
  return isMonth(reading, to) ? yearBehind(reading, to + 1) : null;
}

/** "15", "15th", "15–20", "15 and 16": the token after the days. */
function daysEnd({ tokens, lexicon }: Reading, at: number): number {
  const past = (day: number) =>
    isGlued(tokens[day + 1]) && ordinal.test(tokens[day + 1]?.lower ?? "") ? day + 2 : day + 1;
  let to = past(at);
  const dotted = tokens[to]?.lower === "." && isGlued(tokens[to]) ? to + 1 : to;
  const joint = isDash(tokens[dotted])
    ? dotted + 1
    : (phraseAt(lexicon.and, tokens, dotted)?.to ?? phraseAt(lexicon.to, tokens, dotted)?.to);
  if (joint !== undefined && isDay(tokens[joint])) to = past(joint);
  return to;
}

function yearBehind({ tokens }: Reading, at: number): number {
  let to = at;
  if (tokens[to]?.lower === ".") to += 1;
  if (/^(?:,|de|del)$/.test(tokens[to]?.lower ?? "")) to += 1;
  return isYear(tokens[to]) ? to + 1 : at;
}
