import type { Token } from "./tokens.ts";

const irregular: Record<string, string> = {
  people: "person",
  children: "child",
  men: "man",
  women: "woman",
  policemen: "policeman",
  firemen: "fireman",
  fishermen: "fisherman",
  buses: "bus",
  viruses: "virus",
  crises: "crisis",
  lives: "life",
  wives: "wife",
  knives: "knife",
  wolves: "wolf",
  leaves: "leaf",
  feet: "foot",
  teeth: "tooth",
  mice: "mouse",
  geese: "goose",
  sheep: "sheep",
  cattle: "cattle",
  fish: "fish",
  deer: "deer",
  aircraft: "aircraft",
  police: "police officer",
  movies: "movie",
  headquarters: "headquarters",
};

/** Words that end what is counted, or end in s and are no plural. */
const others = new Set(
  "was has does is this his its hers ours theirs across always perhaps besides towards afterwards as plus yes thus less unless minus sometimes times series news of in on at to for from by with and or but were are be been have had will would can could may might must who which that than when while where after before since until during because not no more the a an per each every into over under about between among against through without within out up down off if so then also only just even still yet already previous various serious famous dangerous numerous religious focus status campus bonus virus census".split(
    " ",
  ),
);

/** Whether a word looks like an English noun in the plural. */
export function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  if (token.lower in irregular) return true;
  return token.lower.length > 3 && /^[a-z]*[^suiy']s$/.test(token.lower) && !others.has(token.lower);
}

/** The singular of an English noun in the plural: "cities" is city, "boxes" box, "nurses" nurse. */
export function singularOf(plural: string): string {
  const known = irregular[plural];
  if (known) return known;
  if (/[^aeiou]ies$/.test(plural)) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(plural)) return plural.slice(0, -2);
  return plural.replace(/s$/, "");
}

const FARTHEST = 4;

/** The plural noun that a number before the token counts: its singular and the token after it, or null. */
export function nounAt(tokens: readonly Token[], at: number): { noun: string; to: number } | null {
  let start = at;
  if (tokens[start]?.lower === "of") start += 1;
  if (/^(?:the|these|those|its|their|our|his|her|all)$/.test(tokens[start]?.lower ?? "")) start += 1;
  for (let to = start; to < start + FARTHEST; to++) {
    const token = tokens[to];
    if (token?.kind !== "word" || (to > at && !token.spaced)) return null;
    // "300 city buses": of two plurals in a row the second is counted, of a plural and another word the first.
    if (isPlural(token)) return { noun: singularOf(token.lower), to: to + 1 };
    if (others.has(token.lower)) return null;
  }
  return null;
}

const persons = new Set(
  "children people adults those anyone everyone residents patients pupils students women men girls boys workers players voters persons youths kids babies infants drivers pensioners swimmers".split(
    " ",
  ),
);

/** Whether a word names persons, as in "children under 5". */
export function isPersons(token: Token | undefined): boolean {
  return token !== undefined && persons.has(token.lower);
}
