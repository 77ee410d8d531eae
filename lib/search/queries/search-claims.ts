import type { ClaimSummary } from "#lib/claims/dto.ts";
import { toClaimSummary } from "#lib/claims/mappers.ts";
import { claimSummarySelect } from "#lib/claims/select.ts";
import { database } from "#lib/db/client.ts";
import type { Visibility } from "#lib/revisions/visibility.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { SearchPage, Total } from "../dto.ts";
import { type SearchQuery, sortOf } from "../schema.ts";
import { figureCondition, findNumbers } from "./figures-found.ts";
import { filterConditions, findNamedRecords } from "./filters.ts";
import { orderOf, type Place, readCursor, type Spelling, writeCursor } from "./order.ts";
import { type IndexedTerm, indexTerms } from "./terms.ts";
import { findWords } from "./words-found.ts";

const pageSize = 20;

/** Beyond this many the results are "more than", not counted. */
const countedTo = 1000;

/** How alike two spellings must be, from 0 to 1 as pg_trgm counts: one letter missing, added or exchanged passes. */
const almost = 0.45;

const nothing: Prisma.Sql = Prisma.sql`FALSE`;

/** What a query asks of `"ClaimSearch" s`, and how well a row answers it. */
type Match = { conditions: Prisma.Sql[]; rank: Prisma.Sql };

function exactMatch(terms: readonly IndexedTerm[]): Match {
  const wanted = terms.map((term) => (term.negated ? `!(${term.query})` : `(${term.query})`)).join(" & ");
  const asked = terms.filter((term) => !term.negated).map((term) => `(${term.query})`);
  return {
    conditions: [Prisma.sql`s."words" @@ ${wanted}::tsquery`],
    rank:
      asked.length === 0
        ? Prisma.sql`0::float8`
        : Prisma.sql`ts_rank(s."words", ${asked.join(" | ")}::tsquery, 1)::float8`,
  };
}

function similarMatch(terms: readonly IndexedTerm[]): Match {
  const asked = terms.filter((term) => !term.negated);
  const likeness = asked.map((term) =>
    term.mayDiffer
      ? Prisma.sql`greatest((s."words" @@ ${term.query}::tsquery)::int, word_similarity(${term.folded}, s."folded"))`
      : Prisma.sql`(s."words" @@ ${term.query}::tsquery)::int`,
  );
  return {
    conditions: terms.map((term) => {
      const exactly = Prisma.sql`s."words" @@ ${term.query}::tsquery`;
      if (term.negated) return Prisma.sql`NOT ${exactly}`;
      return term.mayDiffer ? Prisma.sql`(${exactly} OR ${term.folded} <% s."folded")` : exactly;
    }),
    rank: likeness.length > 0 ? Prisma.sql`(${Prisma.join(likeness, " + ")})::float8` : Prisma.sql`0::float8`,
  };
}

type Ids = { places: Place[]; total: Total };

/** The ids of one page and the number of all, in one statement. */
async function listIds(input: {
  match: Match;
  conditions: Prisma.Sql[];
  sort: ReturnType<typeof sortOf>;
  after: Place | null;
  wordsNeeded: boolean;
}): Promise<Ids> {
  const { match, sort, after } = input;
  const order = orderOf(sort, match.rank);
  const from = input.wordsNeeded
    ? Prisma.sql`"Claim" c JOIN "ClaimSearch" s ON s."claimId" = c."id"`
    : Prisma.sql`"Claim" c`;
  const conditions = [...match.conditions, ...input.conditions];
  const where = conditions.length > 0 ? Prisma.join(conditions, " AND ") : Prisma.sql`TRUE`;
  const db = database();
  const [, rows] = await db.$transaction([
    db.$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${String(almost)}, true)`,
    db.$queryRaw<{ total: number; id: string | null; key: string | number | null }[]>`
      SELECT counted.total, page.id, page.key
      FROM (SELECT count(*)::int AS total FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${countedTo + 1}) each) counted
      LEFT JOIN (
        SELECT row_number() OVER () AS place, ordered.id, ordered.key
        FROM (
          SELECT c."id", ${order.key} AS key
          FROM ${from}
          WHERE ${where} AND ${after === null ? Prisma.sql`TRUE` : order.after(after)}
          ORDER BY ${order.by} LIMIT ${pageSize + 1}
        ) ordered
      ) page ON TRUE
      ORDER BY page.place`,
  ]);
  const total = rows[0]?.total ?? 0;
  return {
    places: rows.flatMap(({ id, key }) => (id === null ? [] : [{ id, key }])),
    total: { count: Math.min(total, countedTo), atLeast: total > countedTo },
  };
}

async function listSummaries(ids: string[]): Promise<ClaimSummary[]> {
  const rows = await database().claim.findMany({ where: { id: { in: ids } }, select: claimSummarySelect });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(toClaimSummary);
}

/**
 * One page of the claims that a search finds, with the places where the words stand and the figures that were asked for. Where nobody has the words as
 * typed, those with words spelled almost so; the page says which. Throws InvalidInputError that names the parameter
 * for a cursor of another list and for a filter that names nothing.
 */
export async function searchClaims(input: { query: SearchQuery; visibility: Visibility }): Promise<SearchPage> {
  const { query, visibility } = input;
  const sort = sortOf(query);
  const cursor = query.cursor === undefined ? null : readCursor(query.cursor, sort);
  const records = await findNamedRecords(query, visibility);
  const figures = await figureCondition(query, records.measure?.id, visibility);
  const conditions = filterConditions(query, records, figures, visibility);
  const terms = query.q === undefined ? [] : await indexTerms(query.q);
  const wordsNeeded = query.q !== undefined;
  const after = cursor?.place ?? null;
  const list = (match: Match) => listIds({ match, conditions, sort, after, wordsNeeded });

  let spelling: Spelling = cursor?.spelling ?? "exact";
  let ids: Ids;
  if (wordsNeeded && terms.length === 0) ids = await list({ conditions: [nothing], rank: Prisma.sql`0::float8` });
  else if (!wordsNeeded) ids = await list({ conditions: [], rank: Prisma.sql`0::float8` });
  else {
    ids = await list(spelling === "exact" ? exactMatch(terms) : similarMatch(terms));
    if (cursor === null && ids.total.count === 0 && terms.some((term) => term.mayDiffer && !term.negated)) {
      spelling = "similar";
      ids = await list(similarMatch(terms));
    }
  }

  const places = ids.places.slice(0, pageSize);
  const last = places.at(-1);
  const claims = await listSummaries(places.map((place) => place.id));
  const [found, numbers] = await Promise.all([
    findWords(claims, terms, spelling, almost),
    findNumbers(claims, figures, query, visibility),
  ]);
  return {
    items: found.map((hit) => ({ ...hit, numbers: numbers.get(hit.claim.id) ?? null })),
    next: ids.places.length > pageSize && last ? writeCursor(spelling, sort, last) : null,
    total: ids.total,
    spelling,
  };
}
