import type { DateDto } from "#lib/dates/dto.ts";
import type { Basis, StatedFact } from "#lib/dates/schema.ts";
import { readingOf } from "#lib/figures/rules.ts";
import { spanWords } from "#lib/format/dates.ts";
import type { ComparabilityRow, ComparableClaim, ComparableFigure, RowAgreement, RowCell, RowKey } from "./types.ts";

type Said = { text: string; basis: Basis | null; note: string | null; same: string };

const folded = (text: string) => text.normalize("NFC").trim().toLocaleLowerCase("en");

const words = (text: string | null): Said | null =>
  text === null ? null : { text, basis: null, note: null, same: folded(text) };

function fact({ value, basis, note }: StatedFact): Said | null {
  return value === null ? null : { text: value, basis, note, same: folded(value) };
}

// Two ways of writing the same days are one time.
function time(date: DateDto): Said | null {
  if (date.edtf === null) return null;
  const { edtf, basis, note, earliest, latest } = date;
  // "(month inferred)" says more than "(inferred)", and once is enough.
  const { text, basis: known } = spanWords({ edtf, basis });
  const said = known ? { text: `${text} (${known})`, basis: null } : { text, basis };
  return { ...said, note, same: `${earliest} ${latest}` };
}

function comparator(figure: ComparableFigure): Said {
  const text = readingOf(figure);
  return { text, basis: null, note: null, same: text };
}

const readers: Record<RowKey, { label: string; read: (figure: ComparableFigure) => Said | null }> = {
  measure: {
    label: "What is counted",
    read: ({ measure }) => measure && { text: measure.name, basis: null, note: null, same: measure.id },
  },
  term: { label: "The word used for it", read: ({ term }) => words(term) },
  population: { label: "Out of whom", read: ({ population }) => fact(population) },
  window: { label: "Over what time", read: ({ window }) => time(window) },
  as_of: { label: "As of when", read: ({ asOf }) => time(asOf) },
  place: { label: "Where", read: ({ place }) => fact(place) },
  method: { label: "How it was counted", read: ({ method }) => fact(method) },
  counted_by: {
    label: "Who counted",
    read: ({ countedBy }) => countedBy && { text: countedBy.name, basis: null, note: null, same: countedBy.id },
  },
  comparator: { label: "How exact the words are", read: comparator },
};

// Object.keys loses the key type that the record has.
const rowKeys = Object.keys(readers) as RowKey[];

function agreementOf(cells: readonly RowCell[]): RowAgreement {
  const marks = new Set(cells.flatMap((cell) => (cell.stated ? [cell.mark] : [])));
  if (marks.size === 0) return "not_stated";
  if (marks.size > 1) return "differs";
  return cells.every((cell) => cell.stated) ? "agrees" : "partly_stated";
}

const sentences: Record<RowAgreement, string> = {
  agrees: "All say the same.",
  differs: "They differ.",
  partly_stated: "Those that state it say the same; the others do not state it.",
  not_stated: "None of them states it.",
};

/**
 * The rows of a comparison: for each claim's figure what is counted, the word used, population, time, place, method, who
 * counted, and how exact the words are. A value is the same when it is the same record, the same days, or the same text
 * but for capitals; cells that say the same bear the same letter. Missing values are words, never blank.
 */
export function comparabilityRows(claims: readonly ComparableClaim[]): ComparabilityRow[] {
  return rowKeys.map((key) => {
    const { label, read } = readers[key];
    const seen: string[] = [];
    const cells = claims.map(({ claimId, figure }): RowCell => {
      const said = figure && read(figure);
      if (!said) return { claimId, stated: false, text: figure ? "not stated" : "no number stated" };
      const { same, ...shown } = said;
      if (!seen.includes(same)) seen.push(same);
      return { claimId, stated: true, ...shown, mark: letterOf(seen.indexOf(same)) };
    });
    const agreement = agreementOf(cells);
    return { key, label, agreement, sentence: sentences[agreement], cells };
  });
}

function letterOf(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + (index % 26));
}
