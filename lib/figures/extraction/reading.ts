import type { Decimal } from "decimal.js";
import type { Comparator, FigureKind } from "../schema.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** What the parts of the extractor hand to each other: the tokens of one text and the words of its language. */
export type Reading = {
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** Numbers that were read last, by twice their token, plus one behind a currency: several parts ask for the same. */
  numbers: Map<number, NumberRead | null>;
};

/** A number read from a token on: its value, the token after it, and whether a word such as million belongs to it. */
export type NumberRead = { value: Decimal; to: number; scaled: boolean };

/** A figure that was read from a token on: the token after it, and what it says. The comparator before is not in it. */
export type Found = {
  to: number;
  value: string | null;
  interval: { low: string; high: string } | null;
  kind: FigureKind;
  unit: string | null;
  comparator: Comparator | null;
};

/** A number with what belongs to it: sign, currency, percent, unit of time, the comparator behind it. */
export type Amount = NumberRead & {
  kind: FigureKind;
  unit: string | null;
  comparator: Comparator | null;
  /** The token at which the bare number began. */
  at: number;
};

/** Whether the token stands right behind the one before, without white space. */
export function isGlued(token: Token | undefined): token is Token {
  return token !== undefined && !token.spaced;
}

export function isHyphen(token: Token | undefined): boolean {
  return token?.lower === "-" || token?.lower === "‐" || token?.lower === "‑";
}

export function isDash(token: Token | undefined): boolean {
  return isHyphen(token) || token?.lower === "–" || token?.lower === "—" || token?.lower === "−";
}

export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
}
