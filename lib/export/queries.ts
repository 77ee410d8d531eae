import { database } from "#lib/db/client.ts";
import { paths } from "#lib/paths.ts";
import { type SitemapPage, sitemapSize } from "./sitemap.ts";

const records = {
  claim: paths.claim,
  claimant: paths.claimant,
  comparison: paths.comparison,
  measure: paths.measure,
  source: paths.source,
  topic: paths.topic,
} as const;

type Row = { type: keyof typeof records; slug: string; updatedAt: Date };

const lists = [
  paths.home(),
  paths.comparisons(),
  paths.claims(),
  paths.topics(),
  paths.claimants(),
  paths.sources(),
  paths.measures(),
  paths.corrections(),
  paths.methodology(),
  paths.about(),
];

/** How many pages of published records there are. */
export async function countPublishedPages(): Promise<number> {
  const db = database();
  const where = { state: "published" } as const;
  const counts = await Promise.all([
    db.claim.count({ where }),
    db.claimant.count({ where }),
    db.comparison.count({ where }),
    db.measure.count({ where }),
    db.source.count({ where }),
    db.topic.count({ where }),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The pages of published records in a fixed order, `sitemapSize` at a time; the first batch begins with the lists.
 * `batch` counts from 0.
 */
export async function listPublishedPages(batch: number): Promise<SitemapPage[]> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT "type", "slug", "updatedAt" FROM (
      SELECT 'claim' AS "type", "id", "slug", "updatedAt" FROM "Claim" WHERE "state" = 'published'
      UNION ALL SELECT 'claimant', "id", "slug", "updatedAt" FROM "Claimant" WHERE "state" = 'published'
      UNION ALL SELECT 'comparison', "id", "slug", "updatedAt" FROM "Comparison" WHERE "state" = 'published'
      UNION ALL SELECT 'measure', "id", "slug", "updatedAt" FROM "Measure" WHERE "state" = 'published'
      UNION ALL SELECT 'source', "id", "slug", "updatedAt" FROM "Source" WHERE "state" = 'published'
      UNION ALL SELECT 'topic', "id", "slug", "updatedAt" FROM "Topic" WHERE "state" = 'published'
    ) "page" ORDER BY "id" LIMIT ${sitemapSize} OFFSET ${batch * sitemapSize}`;
  const pages = rows.map(({ type, slug, updatedAt }) => ({ path: records[type](slug), lastModified: updatedAt }));
  const last = await database().revision.findFirst({ orderBy: { seq: "desc" }, select: { at: true } });
  const changed = last?.at;
  if (batch > 0 || !changed) return pages;
  return [...lists.map((path) => ({ path, lastModified: changed })), ...pages];
}
