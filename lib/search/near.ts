import { database } from "#lib/db/client.ts";
import type { NearMatch } from "./dto.ts";
import { readTerms } from "./rules.ts";

/** The nouns whose pages have addresses. */
export type AddressedType = "claim" | "comparison" | "claimant" | "source" | "topic" | "measure";

const longestSlug = 120;

/** Published records with an address like this one, the likest first; at most five. `slug` may be anything. */
export function findNearSlugs(type: AddressedType, slug: string): Promise<NearMatch[]> {
  const db = database();
  const like = slug
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, longestSlug);
  switch (type) {
    case "claim":
      return db.$queryRaw`SELECT "slug", "label" AS "name" FROM "Claim"
        WHERE "state" = 'published' AND "slug" % ${like} ORDER BY similarity("slug", ${like}) DESC, "slug" LIMIT 5`;
    case "comparison":
      return db.$queryRaw`SELECT "slug", "question" AS "name" FROM "Comparison"
        WHERE "state" = 'published' AND "slug" % ${like} ORDER BY similarity("slug", ${like}) DESC, "slug" LIMIT 5`;
    case "claimant":
      return db.$queryRaw`SELECT "slug", "name" FROM "Claimant"
        WHERE "state" = 'published' AND "slug" % ${like} ORDER BY similarity("slug", ${like}) DESC, "slug" LIMIT 5`;
    case "source":
      return db.$queryRaw`SELECT "slug", "title" AS "name" FROM "Source"
        WHERE "state" = 'published' AND "slug" % ${like} ORDER BY similarity("slug", ${like}) DESC, "slug" LIMIT 5`;
    case "measure":
      return db.$queryRaw`SELECT "slug", "name" FROM "Measure"
        WHERE "state" = 'published' AND "slug" % ${like} ORDER BY similarity("slug", ${like}) DESC, "slug" LIMIT 5`;
    case "topic":
      return db.$queryRaw`SELECT "slug", "name" FROM "Topic"
        WHERE "state" = 'published' AND "slug" % ${like} ORDER BY similarity("slug", ${like}) DESC, "slug" LIMIT 5`;
  }
}

/** A claimant or topic whose name is like words of a query that found nothing. */
export type NearName = NearMatch & { type: "claimant" | "topic" };

/** Published claimants and topics with a name like the words of a query, the likest first; at most five. */
export async function findNearNames(query: string): Promise<NearName[]> {
  const words = readTerms(query).flatMap((term) => (term.negated ? [] : [term.text]));
  if (words.length === 0) return [];
  return database().$queryRaw<NearName[]>`
    SELECT near."type", near."slug", near."name"
    FROM (
      SELECT 'claimant' AS "type", "slug", "name", search_fold("name") AS "folded" FROM "Claimant" WHERE "state" = 'published'
      UNION ALL
      SELECT 'topic', "slug", "name", search_fold("name") FROM "Topic" WHERE "state" = 'published'
    ) near
    CROSS JOIN LATERAL (
      SELECT max(word_similarity(search_fold(word), near."folded")) AS likeness
      FROM unnest(${words}::text[]) w(word) WHERE length(search_fold(word)) >= 4
    ) best
    WHERE best.likeness >= 0.4 ORDER BY best.likeness DESC, near."name", near."slug" LIMIT 5`;
}
