import type { ClaimSummary } from "#lib/claims/dto.ts";
import { database } from "#lib/db/client.ts";
import type { FoundIn, SearchHit } from "../dto.ts";
import { excerpt, markWords, type WordMatches, wordsOf } from "../rules.ts";
import type { Spelling } from "./order.ts";
import { configs, type IndexedTerm } from "./terms.ts";

type CitedTitle = { claimId: string; slug: string; title: string; language: string; direction: "ltr" | "rtl" };

/** Marks, in claims that were found, where the words of the query stand. */
export async function findWords(
  claims: ClaimSummary[],
  terms: readonly IndexedTerm[],
  spelling: Spelling,
  almost: number,
): Promise<Omit<SearchHit, "numbers">[]> {
  const asked = terms.filter((term) => !term.negated).map((term) => wordsOf(term.text));
  if (asked.length === 0 || claims.length === 0) return claims.map((claim) => ({ claim, found: [] }));
  const titles = await listCitedTitles(claims.map((claim) => claim.id));
  const texts = claims.flatMap((claim) => [claim.label, claim.quote ?? "", claim.summary, claim.claimant.name]);
  const words = new Set([...texts, ...titles.map(({ title }) => title)].flatMap(wordsOf));
  const matches = await matchWords(asked.flat(), [...words], spelling, almost);
  let index = 0;
  const indexes = asked.map((term) => term.map(() => index++));

  const mark = (text: string) => markWords(text, indexes, matches);
  return claims.map((claim) => {
    const found: FoundIn[] = [
      { field: "label", parts: mark(claim.label) },
      { field: "quote", parts: mark(claim.quote ?? "") },
      { field: "summary", parts: claim.quote === null ? mark(claim.summary) : excerpt(mark(claim.summary)) },
      { field: "claimant", parts: mark(claim.claimant.name) },
      ...titles
        .filter(({ claimId }) => claimId === claim.id)
        .map(({ slug, title, language, direction }) => ({
          field: "source" as const,
          parts: mark(title),
          source: { slug, language, direction },
        })),
    ];
    return { claim, found: found.filter(({ parts }) => parts.some((part) => part.marked)) };
  });
}

function listCitedTitles(claimIds: string[]): Promise<CitedTitle[]> {
  return database().$queryRaw<CitedTitle[]>`
    SELECT cited."claimId", s."slug", s."title", s."language", s."direction"::text AS "direction"
    FROM (
      SELECT "claimId", "sourceId" FROM "Appearance" WHERE "claimId" = ANY(${claimIds})
      UNION SELECT "claimId", "sourceId" FROM "Citation" WHERE "claimId" = ANY(${claimIds})
    ) cited JOIN "Source" s ON s."id" = cited."sourceId" ORDER BY s."title", s."id"`;
}

/** Which of `words` the index takes for which of `asked`, by the same stems and the same likeness as the search. */
async function matchWords(asked: string[], words: string[], spelling: Spelling, almost: number): Promise<WordMatches> {
  const rows = await database().$queryRaw<{ word: string; asked: number }[]>`
    WITH used AS MATERIALIZED (${configs}),
    ask AS MATERIALIZED (
      SELECT position::int - 1 AS position, search_fold(text) AS folded
      FROM unnest(${asked}::text[]) WITH ORDINALITY t(text, position)
    ),
    ask_stem AS MATERIALIZED (
      SELECT position, config, unnest(tsvector_to_array(to_tsvector(config, search_singular(folded)))) AS stem FROM ask, used
    ),
    word AS MATERIALIZED (SELECT text, search_fold(text) AS folded FROM unnest(${words}::text[]) t(text)),
    word_stem AS MATERIALIZED (
      SELECT text, config, unnest(tsvector_to_array(to_tsvector(config, search_singular(folded)))) AS stem FROM word, used
    )
    SELECT text AS word, position AS asked FROM word_stem JOIN ask_stem USING (config, stem)
    UNION
    SELECT word.text, ask.position FROM word, ask
    WHERE ${spelling === "similar"} AND length(ask.folded) >= 4 AND ask.folded !~ '[0-9]'
      AND word_similarity(ask.folded, word.folded) >= ${almost}::float8`;
  const matches = new Map<string, Set<number>>();
  for (const row of rows) matches.set(row.word, (matches.get(row.word) ?? new Set()).add(row.asked));
  return matches;
}
