import { dateEnd, isYear } from "./dates.ts";
import { isPlural } from "./nouns.ts";
import { phraseAt } from "./phrases.ts";
import { isCapitalised, isDash, isGlued, isHyphen, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

const streets = /^(?:street|road|avenue|lane|drive|boulevard|square|court|terrace|place|highway|st|ave|rd|blvd)$/;
const ordinalEnds = /^(?:st|nd|rd|th|s|er|ère|re|e|ème|º|ª|ste|ten)$/;
const phoneWords = /^(?:call|phone|telephone|tel|dial|fax|hotline|ring|text|telefon|téléphone|teléfono|هاتف)$/;

/**
 * The token after something that has digits and is no figure, or null where nothing of the kind stands at the token:
 * dates, times, years, phone numbers, ordinals, versions, and numbers that name a thing (page 12, I-95, [3]).
 */
export function leftAloneEnd(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token) return null;
  const date = dateEnd(reading, at);
  if (date !== null) return date;
  if (token.lower === "+" && token.spaced && tokens[at + 1]?.kind === "number") {
    const end = chainEnd(reading, at + 1, true);
    return end > at + 2 ? end : null;
  }
  if (token.kind !== "number") return null;
  if (token.value === null) return chainEnd(reading, at, token.text.startsWith("0"));
  return codeEnd(reading, at) ?? namedEnd(reading, at) ?? clockEnd(reading, at) ?? scoreEnd(reading, at);
}

/** The token after numbers that signs hold together: 202-555-0143, 14:35, 2024/118, (3)-4. */
function chainEnd({ tokens }: Reading, at: number, loose: boolean): number {
  let end = at + 1;
  for (;;) {
    let next = end;
    while (/^[-–./:()]$/.test(tokens[next]?.lower ?? "") && next < end + 2 && (loose || isGlued(tokens[next])))
      next += 1;
    if (tokens[next]?.kind !== "number" || (!loose && !isGlued(tokens[next]))) return end;
    if (next === end && !loose) return end;
    end = next + 1;
  }
}

function codeEnd(reading: Reading, at: number): number | null {
  const { tokens, lexicon } = reading;
  const [before2, before, token, after, after2] = [-2, -1, 0, 1, 2].map((step) => tokens[at + step]);
  if (!token) return null;
  const end = chainEnd(reading, at, false);
  // Three or more parts, or parts with a slash or a colon between them.
  if (end > at + 4 || (end > at + 2 && /^[/:]$/.test(after?.lower ?? ""))) return end;
  const next = tokens[end - 1];
  if (end > at + 2 && next?.value === null) return end;
  // Glued to letters: A320, COVID-19, H5N1, 1990s, 3rd; a currency's code may be glued.
  const letters = before?.kind === "word" && !/^\p{Script=Arabic}/u.test(before.text);
  if (!token.spaced && letters && !phraseAt(lexicon.currencies, tokens, at - 1)) return end;
  if (!token.spaced && isDash(before) && isGlued(before) && before2?.kind === "word") return end;
  if (!token.spaced && /^[#№§@_]$/.test(before?.lower ?? "")) return end;
  if (/^[§#№]$/.test(before?.lower ?? "")) return end;
  if (isGlued(after) && after.kind === "word" && ordinalEnds.test(after.lower)) return at + 2;
  if (isGlued(after) && after.kind === "word" && isGlued(after2) && after2.kind === "number") return at + 3;
  if (isGlued(after) && /^[º°ª]$/.test(after.lower) && after2?.kind === "word" && after2.spaced) return at + 2;
  if (before?.lower === "[" && !token.spaced) return end;
  // An area code: (202) 555-0143. An item of a list: "1.", "3)".
  if (before?.lower === "(" && after?.lower === ")" && after2?.kind === "number") {
    const phone = chainEnd(reading, at + 2, false);
    if (phone > at + 3) return phone;
  }
  const opens = before === undefined || /^[.;:]$/.test(before.lower);
  if (opens && token.digits < 3 && isGlued(after) && /^[.)]$/.test(after.lower) && after2?.kind === "word")
    return at + 2;
  if (after?.lower === "." && /^[ºª]$/.test(after2?.lower ?? "") && isGlued(after2)) return at + 3;
  if (!lexicon.english && isHyphen(after) && isGlued(after) && isGlued(after2) && after2.kind === "word") return at + 3;
  if (before?.lower === "." && isGlued(before) && before2?.kind === "word" && before2.text.length === 1) {
    if (isCapitalised(before2)) return end;
  }
  if (!token.separated && token.digits >= 10) return end;
  return null;
}

/** Numbers that name a thing, and lists of them: "pages 12–15", "Sections 3 and 4". */
function namedEnd(reading: Reading, at: number): number | null {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  const dotted = tokens[at - 1]?.lower === "." ? at - 2 : at - 1;
  const before = tokens[dotted];
  if (!token || before?.kind !== "word" || phraseAt(lexicon.scales, tokens, at + 1)) return null;
  const measured = phraseAt(lexicon.percent, tokens, at + 1) ?? phraseAt(lexicon.currencies, tokens, at + 1);
  if (measured || (token.separated && !token.text.includes("."))) return null;
  const capital = isCapitalised(before);
  const plain = before.lower === "no" || before.lower === "nos" ? capital || dotted < at - 1 : true;
  const named = plain && lexicon.names.has(before.lower) && (dotted === at - 1 || before.text.length < 5);
  const phone = [1, 2, 3, 4].some((step) => phoneWords.test(tokens[at - step]?.lower ?? "")) && token.digits > 2;
  const zip = token.digits === 5 && !token.separated && /^[A-Z]{2}$/.test(before.text) && dotted === at - 1;
  if (named || phone || zip) return listEnd(reading, at);
  // A name and a number behind it, inside a sentence: "the Boeing 737 landed".
  const inside = tokens[at - 2]?.kind === "word" && dotted === at - 1;
  if (lexicon.english && capital && inside && token.digits < 5 && !token.separated && namesOnly(reading, at))
    return at + 1;
  return lexicon.english ? streetEnd(reading, at) : null;
}

/** Whether what follows a number after a name leaves it a part of that name. */
function namesOnly({ tokens, lexicon }: Reading, at: number): boolean {
  // A headline writes all words large: "Storm Leaves 600k Homes Dark".
  if (phraseAt(lexicon.times, tokens, at + 1) || gluedWord(tokens[at + 1])) return false;
  const [next, second, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (/^(?:of|in|were|was|are|have|had|out|or)$/.test(next?.lower ?? "") || isHyphen(next)) return false;
  const nouns = next?.kind === "word" && next.spaced && (isPlural(next) || (isPlural(second) && second?.spaced));
  return !nouns && !(next?.kind === "word" && second?.kind === "word" && isPlural(third));
}

function gluedWord(token: Token | undefined): boolean {
  return isGlued(token) && token.kind === "word";
}

function streetEnd({ tokens }: Reading, at: number): number | null {
  for (let step = 1; step <= 3; step++) {
    const word = tokens[at + step];
    if (!isCapitalised(word) || !word?.spaced) return null;
    if (step > 1 && streets.test(word.lower)) return at + step + 1;
  }
  return null;
}

function listEnd(reading: Reading, at: number): number {
  const { tokens, lexicon } = reading;
  let end = chainEnd(reading, at, false);
  for (;;) {
    const next = tokens[end];
    const word = phraseAt(lexicon.and, tokens, end) ?? phraseAt(lexicon.to, tokens, end);
    const joint = isDash(next) || next?.lower === "," || next?.lower === "&" || word?.to === end + 1;
    const number = tokens[end + 1];
    if (!joint || number?.kind !== "number" || number.separated || isPlural(tokens[end + 2])) return end;
    end += 2;
  }
}

/** Times of day (6 p.m., 20.30 Uhr), ordinals with a point (der 3. Platz), the number of a list's item (1. Title). */
function clockEnd(reading: Reading, at: number): number | null {
  const { tokens, lexicon } = reading;
  const clock = phraseAt(lexicon.clock, tokens, at + 1);
  const token = tokens[at];
  if (clock && (token?.digits ?? 9) <= 4) return tokens[clock.to]?.kind === "number" ? clock.to + 1 : clock.to;
  const point = tokens[at + 1];
  const next = tokens[at + 2];
  if (lexicon.dotOrdinals && point?.lower === "." && isGlued(point) && next?.kind === "word" && next.spaced) {
    const article = /^(?:der|die|das|den|dem|des|am|im|zum|vom|beim|zur|jeder|jede|jedes)$/;
    if (!isCapitalised(next) || article.test(tokens[at - 1]?.lower ?? "")) return at + 2;
  }
  return null;
}

const results = /^(?:won|lost|beat|drew|draw|win|victory|defeat|score|scored|led|lead|ahead|final|result|by)$/;

/** The result of a match: "won 1-3", and every pair of which the first is not the smaller. */
function scoreEnd({ tokens }: Reading, at: number): number | null {
  const [before, first, dash, second, after] = [-1, 0, 1, 2, 3].map((step) => tokens[at + step]);
  if (!isDash(dash) || !isGlued(dash) || second?.kind !== "number" || !isGlued(second)) return null;
  const played =
    results.test(before?.lower ?? "") || /^(?:win|victory|defeat|draw|loss|lead|vote)$/.test(after?.lower ?? "");
  const small = Number(first?.value) < 20 && Number(second.value) < 20;
  const falls = Number(first?.value) >= Number(second.value) && !(isGlued(after) && after.kind === "word");
  return falls || (played && small && after?.kind !== "number" && !isPlural(after)) ? at + 3 : null;
}

/** Whether a year stands at the token, so that it is no count. */
export function yearEnd(reading: Reading, at: number, compared: boolean): number | null {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  if (!token || !isYear(token)) return null;
  const next = tokens[at + 1];
  const round = Number(token.value) % 100 === 0 || Number(token.value) < 1900;
  const preposition =
    /^(?:in|since|by|until|of|from|during|before|after|early|late|the|im|en|depuis|desde|v|od|do|seit|ab|منذ)$/;
  const dated = preposition.test(tokens[at - 1]?.lower ?? "");
  if (lexicon.english && isPlural(next) && (compared || (round && !dated))) return null;
  if (lexicon.english && next?.lower === "of" && compared) return null;
  if (!lexicon.english && compared && next?.kind === "word") return null;
  const dash = tokens[at + 1];
  const second = tokens[at + 2];
  if (isDash(dash) && second?.kind === "number") return at + 3;
  return at + 1;
}
