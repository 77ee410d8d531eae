import { database } from "#lib/db/client.ts";
import { InvalidInputError } from "#lib/errors.ts";
import { findFormerSlug } from "#lib/revisions/slugs.ts";
import { type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { firstDay, lastDay, type SearchQuery } from "../schema.ts";

/** The filters that name a record by its address. */
const named = ["claimant", "topic", "source", "measure"] as const;
export type NamedFilter = (typeof named)[number];

/** The records that the filters of a search name. */
export type NamedRecords = Partial<Record<NamedFilter, { id: string; name: string }>>;

function findNamed(type: NamedFilter, by: { slug: string } | { id: string }, visibility: Visibility) {
  const db = database();
  const where = { ...by, ...visibleStates(visibility) };
  switch (type) {
    case "claimant":
      return db.claimant.findFirst({ where, select: { id: true, name: true } });
    case "topic":
      return db.topic.findFirst({ where, select: { id: true, name: true } });
    case "measure":
      return db.measure.findFirst({ where, select: { id: true, name: true } });
    case "source":
      return db.source
        .findFirst({ where, select: { id: true, title: true } })
        .then((row) => row && { id: row.id, name: row.title });
  }
}

/** Looks up what the filters name, under present or former addresses. Throws InvalidInputError for what is not there. */
export async function findNamedRecords(query: SearchQuery, visibility: Visibility): Promise<NamedRecords> {
  const found = await Promise.all(
    named.map(async (type) => {
      const slug = query[type];
      if (slug === undefined) return null;
      const record = await findNamed(type, { slug }, visibility);
      if (record) return [type, record] as const;
      const id = await findFormerSlug(database(), type, slug);
      return [type, id === null ? null : await findNamed(type, { id }, visibility)] as const;
    }),
  );
  const asked = found.filter((entry) => entry !== null);
  const missing = asked.filter(([, record]) => record === null).map(([type]) => type);
  if (missing.length > 0) {
    throw new InvalidInputError(
      missing.map((type) => ({
        path: type,
        message: `there is no ${type} “${query[type]}”: choose one from the list`,
      })),
    );
  }
  return Object.fromEntries(asked);
}

/** What the filters ask of `"Claim" c`, as conditions that all hold; `figures` is what they ask of one of its figures. */
export function filterConditions(
  query: SearchQuery,
  records: NamedRecords,
  figures: Prisma.Sql | null,
  visibility: Visibility,
): Prisma.Sql[] {
  const { claimant, topic, source } = records;
  const counter = Prisma.sql`EXISTS (SELECT 1 FROM "Citation" x WHERE x."claimId" = c."id" AND x."scope" IS NOT NULL)`;
  const conditions: (Prisma.Sql | null)[] = [
    visibility === "published" ? Prisma.sql`c."state" = 'published'` : null,
    claimant ? Prisma.sql`c."claimantId" = ${claimant.id}` : null,
    topic
      ? Prisma.sql`EXISTS (SELECT 1 FROM "ClaimTopic" x WHERE x."claimId" = c."id" AND x."topicId" = ${topic.id})`
      : null,
    source
      ? Prisma.sql`c."id" IN (SELECT "claimId" FROM "Appearance" WHERE "sourceId" = ${source.id}
          UNION SELECT "claimId" FROM "Citation" WHERE "sourceId" = ${source.id})`
      : null,
    figures ? Prisma.sql`EXISTS (SELECT 1 FROM "Figure" x WHERE x."claimId" = c."id" AND ${figures})` : null,
    query.kind ? Prisma.sql`c."kind" = ${query.kind}::"ClaimKind"` : null,
    // A date that may lie within the range is within it; a side that is open reaches any day.
    query.from
      ? Prisma.sql`c."saidEdtf" IS NOT NULL AND coalesce(c."saidLatest", 'infinity') >= ${firstDay(query.from)}::date`
      : null,
    query.to
      ? Prisma.sql`c."saidEdtf" IS NOT NULL AND coalesce(c."saidEarliest", '-infinity') <= ${lastDay(query.to)}::date`
      : null,
    query.counter === "yes" ? counter : null,
    query.counter === "no" ? Prisma.sql`NOT ${counter}` : null,
    query.language
      ? Prisma.sql`split_part(lower(c."language"), '-', 1) = ${new Intl.Locale(query.language).language}`
      : null,
  ];
  return conditions.filter((condition) => condition !== null);
}
