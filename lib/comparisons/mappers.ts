import { toClaimDetail } from "#lib/claims/mappers.ts";
import { toEquationDtos } from "#lib/equations/mappers.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { ComparisonDetail, ComparisonSummary } from "./dto.ts";
import type { comparisonDetailSelect, comparisonSummarySelect } from "./select.ts";

export type ComparisonSummaryRow = Prisma.ComparisonGetPayload<{ select: typeof comparisonSummarySelect }>;
export type ComparisonDetailRow = Prisma.ComparisonGetPayload<{ select: typeof comparisonDetailSelect }>;

/** A comparison as lists show it. */
export function toComparisonSummary({ claims, updatedAt, ...row }: ComparisonSummaryRow): ComparisonSummary {
  return {
    ...row,
    claims: claims.map(({ counts, claim: { claimant, figures, ...claim } }) => ({
      ...claim,
      claimant: claimant.name,
      figures: figures.map(({ verbatim }) => verbatim),
      counts,
    })),
    updatedAt: updatedAt.toISOString(),
  };
}

/** A comparison with its claims side by side. */
export function toComparisonDetail(row: ComparisonDetailRow): ComparisonDetail {
  const { id, slug, question, finding, bothTrue, revision } = row;
  return {
    id,
    slug,
    question,
    finding,
    bothTrue,
    claims: row.claims.map(({ counts, claim }) => ({ counts, claim: toClaimDetail(claim) })),
    verdicts: row.verdicts.map(({ claimAId, claimBId, verdict, reason }) => ({
      aId: claimAId,
      bId: claimBId,
      verdict,
      reason,
    })),
    equations: toEquationDtos(row.equations.map(({ equation }) => equation)),
    revision,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  };
}
