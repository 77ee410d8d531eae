import { database } from "#lib/db/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { readTerms } from "../rules.ts";

/** A word or phrase of a query, ready for the index. */
export type IndexedTerm = {
  /** As typed. */
  text: string;
  negated: boolean;
  /** Folded as the index is. */
  folded: string;
  /** A tsquery that finds it in whichever language it was indexed. */
  query: string;
  /** Whether words that are spelled almost so may stand for it: never for a number, nor for a very short word. */
  mayDiffer: boolean;
};

/** The text search configurations in which a query is read: those of the index, ours, and none. */
export const configs = Prisma.sql`
  SELECT "config"::regconfig AS config FROM "SearchLanguage" UNION SELECT 'english' UNION SELECT 'simple'`;

type Row = { text: string; negated: boolean; folded: string; query: string; stopped: boolean };

/**
 * Reads a query into terms. A word that some language of the index leaves out ("the", "die") is no condition unless
 * there is nothing else.
 */
export async function indexTerms(q: string): Promise<IndexedTerm[]> {
  const terms = readTerms(q);
  if (terms.length === 0) return [];
  const rows = await database().$queryRaw<Row[]>`
    WITH term AS (
      SELECT text, negated, position
      FROM unnest(${terms.map((term) => term.text)}::text[], ${terms.map((term) => term.negated)}::boolean[])
        WITH ORDINALITY AS t(text, negated, position)
    ), reading AS (
      SELECT position, phraseto_tsquery(config, search_singular(search_fold(text))) AS query FROM term, (${configs}) used
    )
    SELECT text, negated, search_fold(text) AS folded, read.query, read.stopped
    FROM term JOIN (
      SELECT position, string_agg(DISTINCT '(' || query::text || ')', ' | ') FILTER (WHERE numnode(query) > 0) AS query,
        bool_or(numnode(query) = 0) AS stopped
      FROM reading GROUP BY position
    ) read USING (position)
    WHERE read.query IS NOT NULL ORDER BY position`;
  const telling = rows.filter((row) => !row.stopped);
  return (telling.some((row) => !row.negated) ? telling : rows).map(({ stopped: _, ...row }) => ({
    ...row,
    mayDiffer: !/\d/.test(row.folded) && row.folded.length >= 4,
  }));
}
