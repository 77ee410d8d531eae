import { z } from "zod";
import { database } from "#lib/db/client.ts";
import { toFigureDto } from "#lib/figures/mappers.ts";
import { figureInclude } from "#lib/figures/select.ts";
import { type CursorPage, cursorDay, cursorText, decodeCursor, encodeCursor } from "#lib/input/cursor.ts";
import { findFormerSlug } from "#lib/revisions/slugs.ts";
import { type Found, foundRow, type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import { toPassageDto } from "#lib/sources/mappers.ts";
import { passageSelect } from "#lib/sources/select.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { ClaimDetail, ClaimSummary, SourceUse, StatedFigure } from "./dto.ts";
import type { LineageClaim, LineageLink } from "./lineage-types.ts";
import { toClaimDetail, toClaimSummary, toLineageClaim } from "./mappers.ts";
import { citationFunctionSchema } from "./schema.ts";
import { claimDetailSelect, claimSummarySelect, lineageClaimSelect, lineageLinkSelect } from "./select.ts";

/** What the address of a claim leads to. Throws NotFoundError. */
export async function getClaim(input: { slug: string; visibility: Visibility }): Promise<Found<ClaimDetail>> {
  const db = database();
  const row = await db.claim.findUnique({ where: { slug: input.slug }, select: claimDetailSelect });
  return foundRow(row, input.visibility, {
    name: (claim) => claim.label,
    record: toClaimDetail,
    moved: async () => {
      const id = await findFormerSlug(db, "claim", input.slug);
      const present = id ? await db.claim.findUnique({ where: { id }, select: { slug: true } }) : null;
      return present?.slug ?? null;
    },
  });
}

/** The claims of the given ids or slugs in the order given; those that are not visible are left out. */
export async function listClaimDetails(input: {
  by: "id" | "slug";
  keys: readonly string[];
  visibility: Visibility;
}): Promise<ClaimDetail[]> {
  const keys = [...input.keys];
  const where: Prisma.ClaimWhereInput = input.by === "id" ? { id: { in: keys } } : { slug: { in: keys } };
  const rows = await database().claim.findMany({
    where: { ...where, ...visibleStates(input.visibility) },
    select: claimDetailSelect,
  });
  return keys.flatMap((key) => rows.filter((row) => row[input.by] === key)).map(toClaimDetail);
}

/** Claims that meet a condition, the latest said first and undated ones last; at most `limit`. */
export async function listClaimSummaries(input: {
  where: Prisma.ClaimWhereInput;
  visibility: Visibility;
  limit: number;
}): Promise<ClaimSummary[]> {
  const rows = await database().claim.findMany({
    where: { ...input.where, ...visibleStates(input.visibility) },
    select: claimSummarySelect,
    orderBy: [{ saidEarliest: { sort: "desc", nulls: "last" } }, { id: "asc" }],
    take: input.limit,
  });
  return rows.map(toClaimSummary);
}

const dateKey = z.tuple([cursorDay.nullable(), cursorText(40)]);

/** What comes after a claim in the order of dates, undated ones last. */
function saidAfter(day: string | null): Prisma.ClaimWhereInput {
  return day === null ? { id: { in: [] } } : { OR: [{ saidEarliest: { gt: new Date(day) } }, { saidEarliest: null }] };
}

const sameDay = (day: string | null): Prisma.ClaimWhereInput => ({ saidEarliest: day === null ? null : new Date(day) });

const isoDay = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** A page of the claims that meet a condition, in the order in which they were said, undated ones last. Throws InvalidInputError. */
export async function listClaimsByDate(input: {
  where: Prisma.ClaimWhereInput;
  visibility: Visibility;
  cursor: string | null;
  limit: number;
}): Promise<CursorPage<ClaimSummary>> {
  const after = input.cursor === null ? null : decodeCursor(input.cursor, dateKey);
  const later: Prisma.ClaimWhereInput = after
    ? { OR: [saidAfter(after[0]), { ...sameDay(after[0]), id: { gt: after[1] } }] }
    : {};
  const rows = await database().claim.findMany({
    where: { AND: [input.where, visibleStates(input.visibility), later] },
    select: claimSummarySelect,
    orderBy: [{ saidEarliest: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: input.limit + 1,
  });
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toClaimSummary),
    next: rows.length > input.limit && last ? encodeCursor([isoDay(last.saidEarliest), last.id]) : null,
  };
}

const functionKey = z.tuple([citationFunctionSchema, cursorText(40)]);

/**
 * A page of what a source is cited for, by function in the order of the schema. That a claim was made in it is left out
 * where the claim's appearances say so. Throws InvalidInputError.
 */
export async function listUsesOfSource(input: {
  sourceId: string;
  visibility: Visibility;
  cursor: string | null;
  limit: number;
}): Promise<CursorPage<SourceUse>> {
  const { sourceId } = input;
  const functions = citationFunctionSchema.options;
  const after = input.cursor === null ? null : decodeCursor(input.cursor, functionKey);
  const later: Prisma.CitationWhereInput = after
    ? {
        OR: [
          { function: { in: functions.slice(functions.indexOf(after[0]) + 1) } },
          { function: after[0], id: { gt: after[1] } },
        ],
      }
    : {};
  const rows = await database().citation.findMany({
    where: {
      AND: [
        { sourceId, claim: visibleStates(input.visibility) },
        { NOT: { function: "made_in", claim: { appearances: { some: { sourceId } } } } },
        later,
      ],
    },
    select: {
      id: true,
      function: true,
      scope: true,
      note: true,
      passage: { select: passageSelect },
      claim: { select: claimSummarySelect },
    },
    orderBy: [{ function: "asc" }, { id: "asc" }],
    take: input.limit + 1,
  });
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ passage, claim, ...use }) => ({
      ...use,
      passage: passage && toPassageDto(passage),
      claim: toClaimSummary(claim),
    })),
    next: rows.length > input.limit && last ? encodeCursor([last.function, last.id]) : null,
  };
}

/** A page of every figure stated of a measure, in the order in which its claims were made. Throws InvalidInputError. */
export async function listFiguresOfMeasure(input: {
  measureId: string;
  visibility: Visibility;
  cursor: string | null;
  limit: number;
}): Promise<CursorPage<StatedFigure>> {
  const after = input.cursor === null ? null : decodeCursor(input.cursor, dateKey);
  const later: Prisma.FigureWhereInput = after
    ? { OR: [{ claim: saidAfter(after[0]) }, { claim: sameDay(after[0]), id: { gt: after[1] } }] }
    : {};
  const rows = await database().figure.findMany({
    where: { AND: [{ measureId: input.measureId, claim: { is: visibleStates(input.visibility) } }, later] },
    include: { ...figureInclude, claim: { select: claimSummarySelect } },
    orderBy: [{ claim: { saidEarliest: { sort: "asc", nulls: "last" } } }, { id: "asc" }],
    take: input.limit + 1,
  });
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  return {
    items: shown.flatMap(({ claim, ...figure }) =>
      claim ? [{ figure: toFigureDto(figure), claim: toClaimSummary(claim) }] : [],
    ),
    next: rows.length > input.limit && last?.claim ? encodeCursor([isoDay(last.claim.saidEarliest), last.id]) : null,
  };
}

/** The figures of claims that meet a condition, by what they count and then by when they were said; at most `limit`. */
export async function listFiguresOfClaims(input: {
  where: Prisma.ClaimWhereInput;
  visibility: Visibility;
  limit: number;
}): Promise<StatedFigure[]> {
  const rows = await database().figure.findMany({
    where: { claim: { ...input.where, ...visibleStates(input.visibility) } },
    include: { ...figureInclude, claim: { select: claimSummarySelect } },
    orderBy: [{ measure: { name: "asc" } }, { claim: { saidEarliest: { sort: "asc", nulls: "last" } } }, { id: "asc" }],
    take: input.limit,
  });
  return rows.flatMap(({ claim, ...figure }) =>
    claim ? [{ figure: toFigureDto(figure), claim: toClaimSummary(claim) }] : [],
  );
}

/**
 * The claims that the given ones go back to by links along which a number goes, however far, with the links between them;
 * with `retellings` also those that go back to the given ones. At most `limit` claims, the given ones and the nearest
 * first; `cut` says that there are more. One walk for all.
 */
export async function readLineage(input: {
  claimIds: readonly string[];
  retellings: boolean;
  visibility: Visibility;
  limit: number;
}): Promise<{ claims: LineageClaim[]; links: LineageLink[]; cut: boolean }> {
  const db = database();
  const all = input.visibility === "all";
  // UNION drops what was reached before at the same distance; the distance is bounded, so a circle ends.
  const found = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE way AS NOT MATERIALIZED (
      SELECT l."fromId", l."toId" FROM "ClaimLink" l
        JOIN "Claim" f ON f."id" = l."fromId" JOIN "Claim" t ON t."id" = l."toId"
        WHERE l."kind" IN ('repeats', 'derived_from')
          AND (${all} OR (l."state" = 'published' AND f."state" = 'published' AND t."state" = 'published'))
    ), up AS (
      SELECT unnest(${[...input.claimIds]}::text[]) AS "id", 0 AS far
      UNION SELECT way."toId", up.far + 1 FROM up JOIN way ON way."fromId" = up."id" WHERE up.far < ${input.limit}
    ), down AS (
      SELECT unnest(${[...input.claimIds]}::text[]) AS "id", 0 AS far
      UNION SELECT way."fromId", down.far + 1 FROM down JOIN way ON way."toId" = down."id"
        WHERE ${input.retellings} AND down.far < ${input.limit}
    )
    SELECT "id" FROM (SELECT * FROM up UNION ALL SELECT * FROM down) reached
      GROUP BY "id" ORDER BY min(far), "id" LIMIT ${input.limit + 1}`;
  const ids = found.slice(0, input.limit).map(({ id }) => id);
  const seen = visibleStates(input.visibility);
  const [rows, links] = await Promise.all([
    db.claim.findMany({ where: { id: { in: ids }, ...seen }, select: lineageClaimSelect }),
    db.claimLink.findMany({
      where: { ...seen, fromId: { in: ids }, toId: { in: ids }, from: seen, to: seen },
      select: lineageLinkSelect,
      orderBy: { id: "asc" },
    }),
  ]);
  const order = [...input.claimIds, ...ids];
  return {
    claims: rows.map(toLineageClaim).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    links,
    cut: found.length > input.limit,
  };
}
