import type { Fragment } from "./dto.ts";

/** A word or a phrase of a query, asked for or asked to be absent. */
export type SearchTerm = { text: string; negated: boolean };

const termPattern = /(-?)(?:["“”„«]([^"“”„»]*)["“”»]?|([^\s"“”„«]+))/gu;
const wordPattern =
  /(?:(?<![\p{L}\p{N}])\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,'’\u00a0\u2009\u202f٬٫](?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text as they stand, in order. A number with its separators is one word, and so is "U.S.". */
export function wordsOf(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/** The words and “phrases in quotation marks” of a query; a minus before one asks for its absence. */
export function readTerms(query: string): SearchTerm[] {
  return [...query.matchAll(termPattern)]
    .map(([, minus, phrase, word]) => ({ text: (phrase ?? word ?? "").trim(), negated: minus === "-" }))
    .filter((term) => wordsOf(term.text).length > 0);
}

/** Which words of a text answer to which words of the query: indexes into the query's words, per word as it stands. */
export type WordMatches = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Cuts a text into fragments, marking the words that were looked for. `terms` holds, for each word or phrase of the
 * query, the indexes of its words; a phrase is marked only where its words follow each other.
 */
export function markWords(text: string, terms: readonly (readonly number[])[], matches: WordMatches): Fragment[] {
  const words = [...text.matchAll(wordPattern)];
  const hit = new Set<number>();
  for (const term of terms) {
    for (let start = 0; start + term.length <= words.length; start++) {
      if (term.every((asked, offset) => matches.get(words[start + offset]?.[0] ?? "")?.has(asked))) {
        for (let offset = 0; offset < term.length; offset++) hit.add(start + offset);
      }
    }
  }
  const fragments: Fragment[] = [];
  let end = 0;
  let lastMarked = -1;
  for (const [index, word] of words.entries()) {
    if (!hit.has(index)) continue;
    const gap = text.slice(end, word.index);
    const previous = fragments.at(-1);
    if (previous && lastMarked === index - 1) previous.text += gap + word[0];
    else fragments.push({ text: gap, marked: false }, { text: word[0], marked: true });
    end = word.index + word[0].length;
    lastMarked = index;
  }
  fragments.push({ text: text.slice(end), marked: false });
  return fragments.filter((fragment) => fragment.text !== "");
}

const context = 90;

/** The stretch of a long text around its first mark, with an ellipsis where it was cut. */
export function excerpt(fragments: readonly Fragment[]): Fragment[] {
  const first = fragments.findIndex((fragment) => fragment.marked);
  if (first < 0) return [];
  const before = fragments[first - 1]?.text ?? "";
  const shown: Fragment[] = [];
  if (before) shown.push({ text: before.length > context ? `… ${tail(before)}` : before, marked: false });
  let length = 0;
  for (const [offset, fragment] of fragments.slice(first).entries()) {
    const rest = 2 * context - length;
    const isLast = first + offset === fragments.length - 1;
    if (!fragment.marked && fragment.text.length > rest) {
      shown.push({ text: `${head(fragment.text, Math.max(rest, context / 2))} …`, marked: false });
      return shown;
    }
    shown.push(fragment);
    length += fragment.text.length;
    if (length > 2 * context && !isLast) {
      shown.push({ text: " …", marked: false });
      return shown;
    }
  }
  return shown;
}

const head = (text: string, length: number) => text.slice(0, length).replace(/\s+\S*$/u, "");
const tail = (text: string) => text.slice(-context).replace(/^\S*\s+/u, "");
