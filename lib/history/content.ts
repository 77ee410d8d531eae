import { statedFactSchema, uncertainDateSchema } from "#lib/dates/schema.ts";
import { dateInWords, dayInWords, spanInWords } from "#lib/format/dates.ts";
import { formatInterval, formatStated } from "#lib/format/decimals.ts";
import { basisWords } from "#lib/format/words.ts";
import { idPrefixes } from "#lib/ids.ts";
import type { RecordTypeName } from "#lib/revisions/schema.ts";
import type { ContentView, FieldValue, FieldView, PartView, RecordRef } from "./dto.ts";
import { byFieldOrder, fieldInWords, missingInWords, termInWords } from "./terms.ts";

type Fields = { [key: string]: unknown };

/** What ids stand for: records by name, passages and figures by their words. */
export type Known = { records: ReadonlyMap<string, RecordRef>; parts: ReadonlyMap<string, string> };

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The content of a revision without the text of saved copies: it belongs to its publisher, whatever its visibility was
 * at the time, and its hash says which text it was.
 */
export function withoutCaptureTexts(data: unknown): unknown {
  if (!isFields(data) || !Array.isArray(data.captures)) return data;
  const captures = data.captures.map((capture: unknown) =>
    isFields(capture)
      ? { ...capture, text: typeof capture.text === "string" ? "kept, not shown here" : null }
      : capture,
  );
  return { ...data, captures };
}

const referring = /Ids?$/;
const idForm = new RegExp(`^(${Object.values(idPrefixes).join("|")})_[0-9a-z]{2,24}$`);

/** Every id that a content refers to. */
export function idsIn(value: unknown, key = ""): string[] {
  if (typeof value === "string") return referring.test(key) && idForm.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => idsIn(item, key));
  if (isFields(value)) return Object.entries(value).flatMap(([name, item]) => idsIn(item, name));
  return [];
}

const spans = /^window$/;
const decimals = /^(value|constant)$/;
const moments = /^(capturedAt|checkedAt|accessedOn)$/;
/** Fields in the language of the record or part, rather than in ours. */
const foreign = /^(quote|exact|prefix|suffix|verbatim|term|title|name)$/;

const withNote = (text: string, note: string | null) => (note === null ? text : `${text}. ${note}`);

/** A date, a stated fact or an interval as one text, or null where it is none of them or says nothing. */
function compositeText(key: string, value: Fields): string | null {
  if ("edtf" in value) {
    const date = uncertainDateSchema.safeParse(value);
    if (!date.success || date.data.edtf === null) return null;
    return withNote(spans.test(key) ? spanInWords(date.data) : dateInWords(date.data), date.data.note);
  }
  if ("low" in value) {
    const { low, high, reason } = value;
    const ends = { low: low === null ? null : String(low), high: high === null ? null : String(high) };
    return `${formatInterval(ends, formatStated)}. ${String(reason)}`;
  }
  const fact = statedFactSchema.safeParse(value);
  if (!fact.success || fact.data.value === null) return null;
  return withNote(`${fact.data.value} (${basisWords[fact.data.basis]})`, fact.data.note);
}

type Place = { recordType: RecordTypeName; list: string | null; lang: string | null; known: Known };

function valuesOf(key: string, value: unknown, place: Place): FieldValue[] {
  const { recordType, list, lang, known } = place;
  const plain = (text: string): FieldValue[] => [{ text, ref: null, lang: foreign.test(key) ? lang : null }];
  if (value === null || value === undefined || value === "") return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => valuesOf(key, item, place));
  if (isFields(value)) {
    const text = compositeText(key, value);
    return text === null ? [] : plain(text);
  }
  if (typeof value === "boolean") return plain(value ? "yes" : "no");
  const text = String(value);
  if (referring.test(key)) {
    const ref = known.records.get(text) ?? null;
    return [{ text: ref?.name ?? known.parts.get(text) ?? text, ref, lang: null }];
  }
  if (decimals.test(key) && /^-?\d+(\.\d+)?$/.test(text)) return plain(formatStated(text));
  if (moments.test(key)) return plain(dayInWords(text));
  return plain(termInWords(recordType, list, key, text));
}

const languageOf = (fields: Fields, outer: string | null) =>
  typeof fields.language === "string" ? fields.language : outer;

function fieldsOf(content: Fields, place: Place): FieldView[] {
  const lang = languageOf(content, place.lang);
  return Object.entries(content)
    .toSorted(byFieldOrder)
    .filter(([key, value]) => key !== "id" && !isParts(value))
    .map(([key, value]) => ({
      key,
      label: fieldInWords(key),
      values: valuesOf(key, value, { ...place, lang }),
      missing: Array.isArray(value) ? "none" : missingInWords(key),
    }));
}

const isParts = (value: unknown): value is Fields[] => Array.isArray(value) && value.some(isFields);

/** Fields that tell a part without an id from its neighbours and name it, and what joins them in its name. */
const naming: { keys: string[]; joint: string }[] = [
  { keys: ["verbatim"], joint: "" },
  { keys: ["exact"], joint: "" },
  { keys: ["title"], joint: "" },
  { keys: ["term"], joint: "" },
  { keys: ["label"], joint: "" },
  { keys: ["aId", "bId"], joint: " and " },
  { keys: ["toId"], joint: "" },
  { keys: ["claimId"], joint: "" },
  { keys: ["function", "sourceId"], joint: ": " },
  { keys: ["claimantId", "sourceId", "verb"], joint: ", " },
  { keys: ["sourceId"], joint: "" },
  { keys: ["mediaType"], joint: "" },
];

function partsOf(list: string, items: Fields[], place: Place): PartView[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const { keys, joint } = naming.find(({ keys }) => keys.every((key) => key in item)) ?? {
      keys: Object.keys(item).toSorted(),
      joint: ", ",
    };
    const natural = typeof item.id === "string" ? item.id : keys.map((key) => String(item[key])).join(" ");
    const times = (seen.get(natural) ?? 0) + 1;
    seen.set(natural, times);
    const inside = { ...place, list, lang: languageOf(item, place.lang) };
    const title = keys.flatMap((key) => valuesOf(key, item[key], inside).map((value) => value.text)).join(joint);
    return { key: `${natural} ${times}`, title, fields: fieldsOf(item, inside) };
  });
}

/** The content of a revision in words, references by name. `known` has the names of the ids in it. */
export function toContentView(recordType: RecordTypeName, data: unknown, known: Known): ContentView {
  const content = isFields(data) ? data : {};
  const place: Place = { recordType, list: null, lang: languageOf(content, null), known };
  return {
    fields: fieldsOf(content, place),
    lists: Object.entries(content)
      .toSorted(byFieldOrder)
      .flatMap(([key, value]) =>
        isParts(value) ? [{ key, label: fieldInWords(key), parts: partsOf(key, value, place) }] : [],
      ),
  };
}
