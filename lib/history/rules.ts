import { diffWordsWithSpace } from "diff";

/** A stretch of text that stayed, came or went. */
export type DiffPart = { text: string; kind: "same" | "added" | "removed" };

/** One field that differs between two states of a record; `path` names it from the outside in. */
export type FieldChange = { path: string[]; parts: DiffPart[] };

// The segmenter keeps 4.2 and 300,000 as one word, which the library's own splitting does not.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Word-level differences of two texts. */
export function diffText(before: string, after: string): DiffPart[] {
  return diffWordsWithSpace(before, after, { intlSegmenter: segmenter }).map((part) => ({
    text: part.value,
    kind: part.added ? "added" : part.removed ? "removed" : "same",
  }));
}

/** A leaf of a record's content: where it stands and what it says. */
export type Leaf = { path: string[]; text: string };

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function keyOf(item: Json, index: number): string {
  if (item !== null && typeof item === "object" && !Array.isArray(item) && typeof item.id === "string") return item.id;
  return String(index + 1);
}

/** The leaves of a record's content in order; empty lists and nulls have none. Parts with an id keep it as their key. */
export function leavesOf(value: unknown, path: string[] = []): Leaf[] {
  const json = value as Json; // contents come out of a JSON column
  if (json === null || json === undefined) return [];
  if (Array.isArray(json)) return json.flatMap((item, index) => leavesOf(item, [...path, keyOf(item, index)]));
  if (typeof json === "object") {
    return Object.entries(json)
      .filter(([key]) => key !== "id")
      .flatMap(([key, item]) => leavesOf(item, [...path, key]));
  }
  return [{ path, text: String(json) }];
}

/** The fields that differ between two contents, in the order of the later one, removed ones last. */
export function compareContents(
  before: unknown,
  after: unknown,
  show: (text: string) => string = (t) => t,
): FieldChange[] {
  const old = new Map(leavesOf(before).map((leaf) => [leaf.path.join("/"), leaf]));
  const now = new Map(leavesOf(after).map((leaf) => [leaf.path.join("/"), leaf]));
  const changes: FieldChange[] = [];
  for (const [key, { path, text }] of now) {
    const was = old.get(key)?.text;
    if (was !== text) changes.push({ path, parts: diffText(was === undefined ? "" : show(was), show(text)) });
  }
  for (const [key, { path, text }] of old) {
    if (!now.has(key)) changes.push({ path, parts: [{ text: show(text), kind: "removed" }] });
  }
  return changes;
}

const fieldWords: Record<string, string> = {
  slug: "address",
  claimantId: "claimant",
  sourceId: "source",
  passageId: "passage",
  captureId: "saved copy",
  measureId: "measure",
  publisherId: "publisher",
  producerId: "producer",
  countedById: "counted by",
  topicIds: "topics",
  equationIds: "ledger",
  claimId: "claim",
  fromId: "from",
  toId: "to",
  aId: "first claim",
  bId: "second claim",
  figureId: "figure",
  resultId: "result",
  roleAsStated: "role as stated",
  bothTrue: "what would make both true",
  asOf: "as of",
  edtf: "date",
  isFirst: "first appearance",
  bytesSha256: "SHA-256 of the bytes",
  textSha256: "SHA-256 of the text",
  sameAs: "same as",
};

/** The name of a field in words: `visibilityReason` is "visibility reason". */
export function fieldInWords(key: string): string {
  return fieldWords[key] ?? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
