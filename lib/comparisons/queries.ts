import { database } from "#lib/db/client.ts";
import type { EquationDto } from "#lib/equations/dto.ts";
import { toEquationDtos } from "#lib/equations/mappers.ts";
import { equationSelect } from "#lib/equations/select.ts";
import { findFormerSlug } from "#lib/revisions/slugs.ts";
import { type Found, foundRow, type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { ComparisonDetail, ComparisonSummary, PairVerdictDto } from "./dto.ts";
import { toComparisonDetail, toComparisonSummary } from "./mappers.ts";
import { comparisonDetailSelect, comparisonSummarySelect } from "./select.ts";

/** What the address of a comparison leads to. Throws NotFoundError. */
export async function getComparison(input: { slug: string; visibility: Visibility }): Promise<Found<ComparisonDetail>> {
  const db = database();
  const row = await db.comparison.findUnique({ where: { slug: input.slug }, select: comparisonDetailSelect });
  return foundRow(row, input.visibility, {
    name: (comparison) => comparison.question,
    record: toComparisonDetail,
    moved: async () => {
      const id = await findFormerSlug(db, "comparison", input.slug);
      const present = id ? await db.comparison.findUnique({ where: { id }, select: { slug: true } }) : null;
      return present?.slug ?? null;
    },
  });
}

/** Comparisons that meet a condition, in the order in which they were published; at most `limit`. */
export async function listComparisons(input: {
  where: Prisma.ComparisonWhereInput;
  visibility: Visibility;
  limit: number;
}): Promise<ComparisonSummary[]> {
  const rows = await database().comparison.findMany({
    where: { ...input.where, ...visibleStates(input.visibility) },
    select: comparisonSummarySelect,
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    take: input.limit,
  });
  return rows.map(toComparisonSummary);
}

/** The equations of comparisons, in the order in which each has them; a comparison without one is not in the map. */
export async function listEquationsOfComparisons(input: {
  comparisonIds: readonly string[];
  visibility: Visibility;
}): Promise<Map<string, EquationDto[]>> {
  const rows = await database().comparisonEquation.findMany({
    where: { comparisonId: { in: [...input.comparisonIds] }, equation: visibleStates(input.visibility) },
    select: { comparisonId: true, equation: { select: equationSelect } },
    orderBy: [{ comparisonId: "asc" }, { position: "asc" }],
  });
  const groups = Map.groupBy(rows, ({ comparisonId }) => comparisonId);
  return new Map([...groups].map(([id, group]) => [id, toEquationDtos(group.map(({ equation }) => equation))]));
}

/** Every published verdict of an editor on two of the given claims, whichever comparison it stands in. */
export async function listVerdictsAmong(input: {
  claimIds: readonly string[];
  visibility: Visibility;
}): Promise<PairVerdictDto[]> {
  const ids = [...input.claimIds];
  const rows = await database().pairVerdict.findMany({
    where: { claimAId: { in: ids }, claimBId: { in: ids }, comparison: visibleStates(input.visibility) },
    select: { claimAId: true, claimBId: true, verdict: true, reason: true },
    orderBy: [{ comparison: { publishedAt: "asc" } }, { claimAId: "asc" }, { claimBId: "asc" }],
  });
  return rows.map(({ claimAId, claimBId, ...verdict }) => ({ aId: claimAId, bId: claimBId, ...verdict }));
}
