import type { Token } from "./tokens.ts";

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly { words: readonly string[]; means: T }[]>;

/** Phrases from lists of words: `{ about: "about|around" }` with the meaning as key, or pairs. */
export function phrasesOf<T>(entries: Iterable<readonly [words: string, means: T]>): Phrases<T> {
  const phrases = new Map<string, { words: string[]; means: T }[]>();
  for (const [list, means] of entries) {
    for (const phrase of list.split("|").filter((one) => one !== "")) {
      const words = phrase.split(" ");
      const [first = ""] = words;
      phrases.set(first, [...(phrases.get(first) ?? []), { words, means }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** The longest phrase that stands at a token, with the token after it, or null. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): { means: T; to: number } | null {
  const first = tokens[at];
  if (!first) return null;
  for (const { words, means } of phrases.get(first.lower) ?? []) {
    if (words.every((word, step) => tokens[at + step]?.lower === word)) return { means, to: at + words.length };
  }
  return null;
}
