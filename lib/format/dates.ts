import type { DateDto } from "#lib/dates/dto.ts";
import type { Basis } from "#lib/dates/schema.ts";
import { type EdtfPoint, type Part, readPoint } from "./edtf-point.ts";

/** A date ready for print: its words, a machine's form where there is one, and how it is known where that is not "stated". */
export type DateWords = { text: string; dateTime?: string; basis?: string };

/** Whether an interval is a stretch of time, or the bounds within which one moment lies. */
type Reading = "moment" | "span";

const list = (parts: readonly Part[]) => parts.join(" and ");

/** What the marks of a point say of some of its parts only; of the whole they stand before the words. */
function pointInWords(point: EdtfPoint): { text: string; partly: Part[] } {
  const whole = (parts: readonly Part[]) => parts.length === point.parts.length;
  const words = [
    whole(point.uncertain) ? "perhaps" : "",
    whole(point.approximate) ? "about" : "",
    point.text,
    !whole(point.approximate) && point.approximate.length > 0 ? `(${list(point.approximate)} approximate)` : "",
  ];
  return {
    text: words.filter(Boolean).join(" "),
    partly: whole(point.uncertain) ? [] : [...point.uncertain],
  };
}

function boundInWords(edtf: string): string {
  const point = readPoint(edtf);
  if (!point) return edtf;
  const { text, partly } = pointInWords(point);
  return partly.length > 0 ? `${text} (${list(partly)} uncertain)` : text;
}

/** "18 September 2025", "28 September 2025": the first loses what the second says too. */
function shortened(from: string, to: string): string {
  const [a, b] = [from.split(" "), to.split(" ")];
  const plain = (words: string[]) => /^(\d{1,2} )?([A-Z][a-z]+ )?\d{4}$/.test(words.join(" "));
  if (!plain(a) || !plain(b) || a.length !== b.length) return from;
  while (a.length > 1 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return a.join(" ");
}

function intervalInWords(from: string, to: string, reading: Reading): string {
  const [first, last] = [boundInWords(from), boundInWords(to)];
  if (from === ".." || from === "") {
    const open = reading === "moment" ? `not after ${last}` : `until ${last}`;
    return from === "" ? `${open}, beginning unknown` : open;
  }
  if (to === ".." || to === "") {
    const open = reading === "moment" ? `not before ${first}` : `from ${first}`;
    if (to === "") return `${open}, end unknown`;
    return reading === "moment" ? open : `${open} on`;
  }
  if (first === last) return first;
  const start = shortened(first, last);
  return reading === "moment" ? `between ${start} and ${last}` : `${start} to ${last}`;
}

/** One of several dates in brackets, all of several in braces. */
function setInWords(edtf: string): string {
  const joint = edtf.startsWith("[") ? " or " : " and ";
  const members = edtf.slice(1, -1).split(",");
  return members
    .map((member) => {
      const [from = "", to] = member.split("..");
      if (to === undefined) return boundInWords(from);
      if (from === "") return members.length === 1 ? `not after ${boundInWords(to)}` : `${boundInWords(to)} or before`;
      if (to === "")
        return members.length === 1 ? `not before ${boundInWords(from)}` : `${boundInWords(from)} or after`;
      return `${boundInWords(from)} to ${boundInWords(to)}`;
    })
    .join(joint);
}

/** How a date that nobody states outright is known; `parts` are those that the string marks as uncertain. */
function basisInWords(basis: Basis, parts: readonly Part[]): string | undefined {
  const which = parts.length > 0 ? `${list(parts)} ` : "";
  switch (basis) {
    case "inferred":
      return `${which}inferred`;
    case "page_furniture":
      return which ? `from the page around the text, ${which}uncertain` : "from the page around the text";
    default:
      return which ? `${which}uncertain` : undefined;
  }
}

function toWords(date: Pick<DateDto, "edtf" | "basis">, reading: Reading): DateWords {
  if (date.edtf === null) return { text: "unknown" };
  const point = readPoint(date.edtf);
  if (point) {
    const { text, partly } = pointInWords(point);
    return {
      text,
      ...(point.iso ? { dateTime: point.iso } : {}),
      ...withBasis(basisInWords(date.basis, partly)),
    };
  }
  const [from = "", to] = date.edtf.split("/");
  const inBrackets = /^[[{].*[\]}]$/.test(date.edtf);
  const text = inBrackets ? setInWords(date.edtf) : to === undefined ? date.edtf : intervalInWords(from, to, reading);
  return { text, ...withBasis(basisInWords(date.basis, [])) };
}

const withBasis = (basis: string | undefined) => (basis ? { basis } : {});

const joined = ({ text, basis }: DateWords) => (basis ? `${text} (${basis})` : text);

/** The parts of a date at which something happened, for `<DateText>`: an interval is read as "between … and …". */
export function dateWords(date: Pick<DateDto, "edtf" | "basis">): DateWords {
  return toWords(date, "moment");
}

/** The parts of a stretch of time, a window or a term of office: an interval is read as "… to …". */
export function spanWords(date: Pick<DateDto, "edtf" | "basis">): DateWords {
  return toWords(date, "span");
}

/** A date as one string: "18 September 2025 (year inferred)", "about 2019", "not before 2019", "unknown". */
export function dateInWords(date: Pick<DateDto, "edtf" | "basis">): string {
  return joined(dateWords(date));
}

/** A stretch of time as one string: "2019 to 2023", "from 20 January 2025 on", "unknown". */
export function spanInWords(date: Pick<DateDto, "edtf" | "basis">): string {
  return joined(spanWords(date));
}

/** An ISO day or timestamp, in UTC, as "3 September 2025". */
export function dayInWords(iso: string): string {
  return boundInWords(iso.slice(0, 10));
}
