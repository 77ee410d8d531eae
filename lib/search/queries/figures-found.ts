import type { ClaimSummary } from "#lib/claims/dto.ts";
import { database } from "#lib/db/client.ts";
import type { EquationDto } from "#lib/equations/dto.ts";
import { toEquationParts } from "#lib/equations/parts.ts";
import { listEquationsOfClaims, listFigureIdsThatDoNotHold } from "#lib/equations/queries.ts";
import { evaluateEquation } from "#lib/equations/rules.ts";
import type { Visibility } from "#lib/revisions/visibility.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { FailedEquation, FoundFigure, FoundNumbers } from "../dto.ts";
import type { SearchQuery } from "../schema.ts";

/** A measure with all that the register calls the same or narrower, at any distance (SKOS: narrowerTransitive). */
const narrowerThan = (measureId: string, visibility: Visibility) => Prisma.sql`
  WITH RECURSIVE relation AS (
    SELECT r."fromId", r."toId", r."kind" FROM "MeasureRelation" r
    JOIN "Measure" a ON a."id" = r."fromId" JOIN "Measure" b ON b."id" = r."toId"
    WHERE ${visibility === "all"} OR (a."state" = 'published' AND b."state" = 'published')
  ), step AS (
    SELECT "fromId" AS broader, "toId" AS narrower FROM relation WHERE "kind" IN ('broader', 'exact')
    UNION ALL SELECT "toId", "fromId" FROM relation WHERE "kind" IN ('narrower', 'exact')
  ), part(id) AS (
    SELECT ${measureId}::text UNION SELECT step.narrower FROM part JOIN step ON step.broader = part.id
  ) SELECT id FROM part`;

/**
 * What a search asks of one and the same `"Figure" x`; null where it asks nothing of figures. A number is in a range when
 * any number that its words allow is; words that give no number ("many") are in none.
 */
export async function figureCondition(
  query: SearchQuery,
  measureId: string | undefined,
  visibility: Visibility,
): Promise<Prisma.Sql | null> {
  const { min, max, narrower, holds } = query;
  const ranged = min !== undefined || max !== undefined;
  const conditions = [
    measureId && !narrower ? Prisma.sql`x."measureId" = ${measureId}` : null,
    measureId && narrower ? Prisma.sql`x."measureId" IN (${narrowerThan(measureId, visibility)})` : null,
    ranged ? Prisma.sql`(x."low" IS NOT NULL OR x."high" IS NOT NULL)` : null,
    ranged
      ? Prisma.sql`numrange(x."low", x."high", '[]') && numrange(${min ?? null}::numeric, ${max ?? null}::numeric, '[]')`
      : null,
    holds ? Prisma.sql`x."id" IN (SELECT unnest(${await listFigureIdsThatDoNotHold({ visibility })}::text[]))` : null,
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? null : Prisma.join(conditions, " AND ");
}

const figureIdsOf = ({ operands, result }: EquationDto) =>
  [
    ...operands.flatMap((operand) => (operand.kind === "figure" ? [operand.figure] : [])),
    ...(result ? [result] : []),
  ].map((figure) => figure.id);

// For a page of claims: what goes beyond is found on the page of each.
const mostEquations = 500;

type Failed = FailedEquation & { figureIds: string[] };

async function listFailed(claimIds: string[], visibility: Visibility): Promise<Failed[]> {
  const equations = await listEquationsOfClaims({ where: { id: { in: claimIds } }, visibility, limit: mostEquations });
  return equations.flatMap((equation) => {
    const { status, sentence } = evaluateEquation(toEquationParts(equation));
    const { slug, label } = equation;
    return status === "does_not_hold" ? [{ slug, label, sentence, figureIds: figureIdsOf(equation) }] : [];
  });
}

type Row = Omit<FoundFigure, "measure"> & { claimId: string; measureSlug: string | null; measureName: string };

const toFoundFigure = ({ claimId: _, measureSlug, measureName, ...figure }: Row): FoundFigure => ({
  ...figure,
  measure: measureSlug === null ? null : { slug: measureSlug, name: measureName },
});

/** What meets the condition in claims that were found, by claim; the figures in the order in which they stand. */
export async function findNumbers(
  claims: readonly ClaimSummary[],
  condition: Prisma.Sql | null,
  { holds }: SearchQuery,
  visibility: Visibility,
): Promise<Map<string, FoundNumbers>> {
  if (condition === null || claims.length === 0) return new Map();
  const claimIds = claims.map((claim) => claim.id);
  const [rows, failed] = await Promise.all([
    database().$queryRaw<Row[]>`
      SELECT x."id", x."claimId", x."verbatim", x."low"::text AS "low", x."high"::text AS "high", x."intervalReason",
        x."unit", m."slug" AS "measureSlug", m."name" AS "measureName"
      FROM "Figure" x LEFT JOIN "Measure" m ON m."id" = x."measureId"
      WHERE x."claimId" = ANY(${claimIds}) AND ${condition} ORDER BY x."claimId", x."position"`,
    holds ? listFailed(claimIds, visibility) : [],
  ]);
  return new Map(
    [...Map.groupBy(rows, (row) => row.claimId)].map(([claimId, figures]) => [
      claimId,
      {
        figures: figures.map(toFoundFigure),
        failed: failed
          .filter(({ figureIds }) => figures.some(({ id }) => figureIds.includes(id)))
          .map(({ slug, label, sentence }) => ({ slug, label, sentence })),
      },
    ]),
  );
}
