import { digitAt, markAt, type NumberStyle, readDigits } from "./digits.ts";

/** A piece of the text. A number's value is null where the digits are no number; `spaced`: white space stands before. */
export type Token = {
  kind: "number" | "word" | "mark";
  text: string;
  lower: string;
  start: number;
  end: number;
  spaced: boolean;
  value: string | null;
  /** How many digits stand before any mark, and whether a mark stands between digits: 2019 is no 2,019. */
  digits: number;
  separated: boolean;
};

const letter = /[\p{L}\p{M}]/u;
const space = /\s/;

/** The words, numbers and other signs of a text in order, in linear time. Web and e-mail addresses give no tokens. */
export function tokensOf(text: string, style: NumberStyle): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    if (space.test(text.charAt(at))) {
      at += 1;
      spaced = true;
      continue;
    }
    if (spaced) {
      const end = addressEnd(text, at);
      if (end > at) {
        at = end;
        continue;
      }
    }
    const token = tokenAt(text, at, spaced, style);
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

function addressEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !space.test(text.charAt(end))) end += 1;
  const chunk = text.slice(start, end);
  const address = chunk.includes("://") || chunk.startsWith("www.") || /[^@]@[^@]/.test(chunk);
  // A chunk that is no address is read again, sign by sign: once, because only its first sign is spaced.
  return address ? end : start;
}

function tokenAt(text: string, start: number, spaced: boolean, style: NumberStyle): Token {
  if (digitAt(text, start) !== null) return numberAt(text, start, spaced, style);
  const point = spaced && style.decimal === "." && text.charAt(start) === "." && digitAt(text, start + 1) !== null;
  if (point) return pointAt(text, start, style);
  let end = start;
  while (end < text.length) {
    const sign = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!letter.test(sign)) break;
    end += sign.length;
  }
  const kind = end > start ? "word" : "mark";
  if (kind === "mark") end = start + String.fromCodePoint(text.codePointAt(start) ?? 0).length;
  const words = text.slice(start, end);
  const lower = words.toLowerCase();
  return { kind, text: words, lower, start, end, spaced, value: null, digits: 0, separated: false };
}

function numberAt(text: string, start: number, spaced: boolean, style: NumberStyle): Token {
  const runs: string[] = [];
  const marks: string[] = [];
  let { run, end } = runAt(text, start);
  runs.push(run);
  for (;;) {
    const mark = markAt(text, end);
    if (mark === null || digitAt(text, end + 1) === null) break;
    if ((mark === " " || mark === "_") && !joins(text, end + 1, { runs, marks }, mark, style)) break;
    ({ run, end } = runAt(text, end + 1));
    runs.push(run);
    marks.push(mark);
  }
  const written = text.slice(start, end);
  const value = readDigits({ runs, marks }, style);
  const digits = runs[0]?.length ?? 0;
  return {
    kind: "number",
    text: written,
    lower: written,
    start,
    end,
    spaced,
    value,
    digits,
    separated: marks.length > 0,
  };
}

/** ".5" is 0.5 */
function pointAt(text: string, start: number, style: NumberStyle): Token {
  const { run, end } = runAt(text, start + 1);
  const written = text.slice(start, end);
  const value = readDigits({ runs: ["0", run], marks: ["."] }, style);
  return { kind: "number", text: written, lower: written, start, end, spaced: true, value, digits: 1, separated: true };
}

function runAt(text: string, start: number): { run: string; end: number } {
  let run = "";
  let end = start;
  for (let digit = digitAt(text, end); digit !== null; digit = digitAt(text, end)) {
    run += digit;
    end += 1;
  }
  return { run, end };
}

/** Whether three digits after a space go on with the number before it: 1 234 567 does, "in 2019 300 homes" does not. */
function joins(
  text: string,
  at: number,
  { runs, marks }: { runs: string[]; marks: string[] },
  mark: string,
  style: NumberStyle,
): boolean {
  if (mark === " " && !style.spaced && marks.length === 0 && !isLong(text, at)) return false;
  if ((runs[0]?.length ?? 4) > 3 || runs[0]?.startsWith("0")) return false;
  // Behind a comma or a point no space joins, so the last mark stands for all before it.
  if (marks.length > 0 && marks.at(-1) !== mark) return false;
  return [0, 1, 2].every((step) => digitAt(text, at + step) !== null) && digitAt(text, at + 3) === null;
}

/** Where a language does not group by plain spaces: 10 000 and 1 234 567 can be nothing else, 12 300 can. */
function isLong(text: string, at: number): boolean {
  if (digitAt(text, at) === "0") return true;
  return (
    text.charAt(at + 3) === " " &&
    [4, 5, 6].every((step) => digitAt(text, at + step) !== null) &&
    digitAt(text, at + 7) === null
  );
}
