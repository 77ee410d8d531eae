import { diffArrays } from "diff";
import { pluralUnit } from "#lib/format/units.ts";
import { capitalised } from "#lib/format/words.ts";
import type { ChangeGroup, ContentView, DiffPart, FieldChange, FieldView, PartView } from "./dto.ts";

// Unicode's word boundaries keep 4.2 and 300,000 whole; the library's own splitting does not.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });
const wordsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

const kindOf = (part: { added: boolean; removed: boolean }): DiffPart["kind"] =>
  part.added ? "added" : part.removed ? "removed" : "same";

/** Beneath this share of words kept, two texts are easier to read one after the other than woven together. */
const leastKept = 0.4;

/** Word-level differences of two texts; the old and the new whole where they have little in common. */
export function diffText(before: string, after: string): DiffPart[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after)).map(
    (part): DiffPart => ({ text: part.value.join(""), kind: kindOf(part) }),
  );
  const kept = parts.reduce((sum, part) => sum + (part.kind === "same" ? part.text.length : 0), 0);
  if (parts.length <= 2 || kept >= leastKept * Math.min(before.length, after.length)) return parts;
  return [
    { text: before, kind: "removed" },
    { text: after, kind: "added" },
  ];
}

/** Differences of two lists, each item kept whole. */
function diffValues(before: readonly string[], after: readonly string[]): DiffPart[] {
  return diffArrays([...before], [...after]).flatMap((part) =>
    part.value.map((text): DiffPart => ({ text, kind: kindOf(part) })),
  );
}

const textsOf = (field: FieldView | undefined) => field?.values.map((value) => value.text) ?? [];

/** What differs in one field, or null where nothing does. */
function fieldChange(before: FieldView | undefined, after: FieldView | undefined): FieldChange | null {
  const [was, is] = [textsOf(before), textsOf(after)];
  const label = (after ?? before)?.label ?? "";
  const lang = (after?.values[0] ?? before?.values[0])?.lang ?? null;
  if (was.length === is.length && was.every((text, index) => text === is[index])) return null;
  const single = was.length <= 1 && is.length <= 1;
  const parts = single ? diffText(was[0] ?? "", is[0] ?? "") : separated(diffValues(was, is));
  return { label, parts, lang };
}

const separated = (parts: DiffPart[]): DiffPart[] =>
  parts.map((part, index) => (index < parts.length - 1 ? { ...part, text: `${part.text}; ` } : part));

function compareFields(before: readonly FieldView[], after: readonly FieldView[]): FieldChange[] {
  const old = new Map(before.map((field) => [field.key, field]));
  const present = new Set(after.map((field) => field.key));
  const gone = before.filter((field) => !present.has(field.key));
  return [
    ...after.map((field) => fieldChange(old.get(field.key), field)),
    ...gone.map((field) => fieldChange(field, undefined)),
  ].filter((change) => change !== null);
}

/** What differs in a list of parts: those changed, added and removed, and the order of those that stayed. */
function compareParts(label: string, before: readonly PartView[], after: readonly PartView[]): ChangeGroup[] {
  const old = new Map(before.map((part) => [part.key, part]));
  const now = new Map(after.map((part) => [part.key, part]));
  const heading = (part: PartView) => `${label}: ${part.title}`;
  const groups = after.map((part): ChangeGroup => {
    const was = old.get(part.key);
    const fields = compareFields(was?.fields ?? [], part.fields);
    return { heading: heading(part), status: was ? "changed" : "added", fields };
  });
  const gone = before
    .filter((part) => !now.has(part.key))
    .map(
      (part): ChangeGroup => ({ heading: heading(part), status: "removed", fields: compareFields(part.fields, []) }),
    );
  const titles = (parts: readonly PartView[], others: ReadonlyMap<string, PartView>) =>
    parts.filter((part) => others.has(part.key)).map((part) => now.get(part.key)?.title ?? part.title);
  const keys = (parts: readonly PartView[], others: ReadonlyMap<string, PartView>) =>
    parts.filter((part) => others.has(part.key)).map((part) => part.key);
  const moved = keys(before, now).join("\n") !== keys(after, old).join("\n");
  const order: ChangeGroup[] = moved
    ? [
        {
          heading: capitalised(pluralUnit(label)),
          status: "changed",
          fields: [
            { label: "Order", parts: separated(diffValues(titles(before, now), titles(after, old))), lang: null },
          ],
        },
      ]
    : [];
  return [...groups, ...gone, ...order].filter((group) => group.status !== "changed" || group.fields.length > 0);
}

/** Everything that differs between two states of a record, in the order of the later one. */
export function compareContents(before: ContentView, after: ContentView): ChangeGroup[] {
  const fields = compareFields(before.fields, after.fields);
  const own: ChangeGroup[] = fields.length > 0 ? [{ heading: null, status: "changed", fields }] : [];
  const old = new Map(before.lists.map((list) => [list.key, list]));
  const now = new Set(after.lists.map((list) => list.key));
  const gone = before.lists.filter((list) => !now.has(list.key));
  return [
    ...own,
    ...after.lists.flatMap(({ key, label, parts }) => compareParts(label, old.get(key)?.parts ?? [], parts)),
    ...gone.flatMap(({ label, parts }) => compareParts(label, parts, [])),
  ];
}
