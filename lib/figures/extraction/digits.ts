/** How a language writes numbers: its decimal mark, and whether a plain space may stand between groups. */
export type NumberStyle = { decimal: "." | ","; spaced: boolean };

/** Digits as they stand in a text: runs of digits and the marks between them, normalised to one sign per kind. */
export type DigitRuns = { runs: string[]; marks: string[] };

// The first digit of each script whose digits are read.
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** The decimal digit ("0" to "9") at a place of a text, in any of the scripts that are read, or null. */
export function digitAt(text: string, index: number): string | null {
  const code = text.charCodeAt(index);
  for (const zero of zeros) if (code >= zero && code <= zero + 9) return String(code - zero);
  return null;
}

const styles = new Map<string, NumberStyle>();

/** The style of a BCP 47 language from the platform's own data; English where the tag is unknown. */
export function numberStyle(lang: string): NumberStyle {
  const known = styles.get(lang);
  if (known) return known;
  let parts: Intl.NumberFormatPart[];
  try {
    parts = new Intl.NumberFormat(lang, { numberingSystem: "latn" }).formatToParts(1234567.8);
  } catch {
    return { decimal: ".", spaced: false };
  }
  const decimal = parts.find(({ type }) => type === "decimal")?.value === "," ? "," : ".";
  const spaced = /\s/.test(parts.find(({ type }) => type === "group")?.value ?? "");
  if (styles.size < 100) styles.set(lang, { decimal, spaced });
  return { decimal, spaced };
}

const MARKS: Record<string, string> = {
  ".": ".",
  ",": ",",
  "'": "'",
  "’": "'",
  "\u066c": "'",
  "\u066b": "\u066b",
  " ": " ",
  "\u00a0": "_",
  "\u2007": "_",
  "\u2009": "_",
  "\u202f": "_",
};

/** The kind of mark that may stand between digits: a plain space is " ", a no-break or thin one "_"; null if none. */
export function markAt(text: string, index: number): string | null {
  return MARKS[text.charAt(index)] ?? null;
}

// decimalSchema takes forty digits before the point and forty behind it.
const MOST_DIGITS = 40;

/**
 * The exact decimal that digits and marks stand for in a language, or null where they are no number of that language:
 * a date (18.09.2025), an address (10.0.0.1), a code (007), more than forty digits.
 */
export function readDigits({ runs, marks }: DigitRuns, style: NumberStyle): string | null {
  const [first = "", ...rest] = runs;
  if (first.length > 1 && first.startsWith("0")) return null;
  const last = rest.at(-1) ?? "";
  if (marks.length === 0) return plain(first, "");
  const decimals = isDecimal(runs, marks, style);
  const groups = decimals ? rest.slice(0, -1) : rest;
  const groupMarks = decimals ? marks.slice(0, -1) : marks;
  if (groups.length > 0 && !isGrouped(first, groups, groupMarks)) return null;
  return plain(first + groups.join(""), decimals ? last : "");
}

function isDecimal(runs: string[], marks: string[], style: NumberStyle): boolean {
  const mark = marks.at(-1);
  if (mark === "\u066b") return true;
  if (mark !== "." && mark !== ",") return false;
  // 1,234.5 and 1.234,5 say themselves which mark is which; so do 1,234,567 and 1.234.567.
  if (marks.length > 1) return marks.slice(0, -1).every((other) => other !== mark);
  return mark === style.decimal || (runs[0] === "0" && mark === ".");
}

function isGrouped(first: string, groups: string[], marks: string[]): boolean {
  const [mark] = marks;
  if (first.length > 3 || first.startsWith("0") || marks.some((other) => other !== mark)) return false;
  if (groups.at(-1)?.length !== 3) return false;
  // Four parts up to 255 with points between them are an address of the internet.
  if (mark === "." && groups.length === 3 && [first, ...groups].every((group) => Number(group) < 256)) return false;
  const between = groups.slice(0, -1);
  if (between.every((group) => group.length === 3)) return true;
  return mark === "," && first.length < 3 && between.every((group) => group.length === 2);
}

function plain(whole: string, fraction: string): string | null {
  if (whole.length > MOST_DIGITS || fraction.length > MOST_DIGITS) return null;
  const digits = fraction.replace(/0+$/, "");
  return digits === "" ? whole : `${whole}.${digits}`;
}
