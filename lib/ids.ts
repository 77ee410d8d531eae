import { customAlphabet } from "nanoid";
import { z } from "zod";

/** Prefixes of public ids, one per kind of thing that is referred to. */
export const idPrefixes = {
  claimant: "clt",
  source: "src",
  capture: "cap",
  passage: "psg",
  topic: "top",
  measure: "mea",
  claim: "clm",
  appearance: "app",
  citation: "cit",
  figure: "fig",
  claim_link: "lnk",
  comparison: "cmp",
  equation: "eqn",
  review: "rev",
  role: "rol",
  correction: "cor",
} as const;

export type IdKind = keyof typeof idPrefixes;

// No vowels and no look-alikes: an id never spells a word and can be read out.
const randomPart = customAlphabet("23456789bcdfghjkmnpqrstvwxz", 14);

/** A new public id such as `clm_7k2m…`; it never changes afterwards. */
export function newId(kind: IdKind): string {
  return `${idPrefixes[kind]}_${randomPart()}`;
}

/** Schema of a public id of one kind. */
export function idOf(kind: IdKind) {
  const prefix = idPrefixes[kind];
  return z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9a-z]{2,24}$`), `is not an id of this kind: it begins with ${prefix}_`);
}

/** Schema of the id of a part: given, or made here. */
export function partId(kind: IdKind) {
  return idOf(kind).default(() => newId(kind));
}
