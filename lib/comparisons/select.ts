import { claimDetailSelect } from "#lib/claims/select.ts";
import { equationSelect } from "#lib/equations/select.ts";

const byPosition = { position: "asc" } as const;

/** The columns of a ComparisonSummary. */
export const comparisonSummarySelect = {
  id: true,
  slug: true,
  question: true,
  finding: true,
  updatedAt: true,
  claims: {
    where: { claim: { state: "published" } },
    select: {
      counts: true,
      claim: {
        select: {
          id: true,
          slug: true,
          label: true,
          quote: true,
          language: true,
          direction: true,
          claimant: { select: { name: true } },
          figures: { select: { verbatim: true }, orderBy: byPosition },
        },
      },
    },
    orderBy: byPosition,
  },
} as const;

/** The columns of a ComparisonDetail. A claim that was retracted leaves the columns; its tombstone says why. */
export const comparisonDetailSelect = {
  id: true,
  slug: true,
  question: true,
  finding: true,
  bothTrue: true,
  state: true,
  revision: true,
  publishedAt: true,
  updatedAt: true,
  retractedAt: true,
  retractionReason: true,
  claims: {
    where: { claim: { state: "published" } },
    select: { counts: true, claim: { select: claimDetailSelect } },
    orderBy: byPosition,
  },
  verdicts: {
    where: { claimA: { state: "published" }, claimB: { state: "published" } },
    select: { claimAId: true, claimBId: true, verdict: true, reason: true },
  },
  equations: {
    where: { equation: { state: "published" } },
    select: { equation: { select: equationSelect } },
    orderBy: byPosition,
  },
} as const;
