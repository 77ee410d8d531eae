import type { ClaimDetail } from "#lib/claims/dto.ts";
import type { EquationDto } from "#lib/equations/dto.ts";
import type { Verdict } from "./schema.ts";

/** A claim of a comparison as lists show it, with the sentence that says what it counts. */
export type ComparisonClaimSummary = {
  id: string;
  slug: string;
  label: string;
  claimant: string;
  counts: string;
  quote: string | null;
  language: string;
  direction: "ltr" | "rtl";
  /** The verbatim figures, in the order in which they stand. */
  figures: string[];
};

/** A comparison as lists show it. */
export type ComparisonSummary = {
  id: string;
  slug: string;
  question: string;
  finding: string;
  /** The claims in order, with the sentence that says what each counts. */
  claims: ComparisonClaimSummary[];
  updatedAt: string;
};

/** An editor's verdict on a pair, read "a is a subset of b". */
export type PairVerdictDto = { aId: string; bId: string; verdict: Verdict; reason: string };

/** A question with its competing claims side by side. */
export type ComparisonDetail = {
  id: string;
  slug: string;
  question: string;
  finding: string;
  bothTrue: string;
  claims: { claim: ClaimDetail; counts: string }[];
  verdicts: PairVerdictDto[];
  equations: EquationDto[];
  revision: number;
  publishedAt: string | null;
  updatedAt: string;
};
