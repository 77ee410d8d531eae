import type { ClaimantRef } from "#lib/claimants/dto.ts";
import type { FigureDto } from "#lib/figures/dto.ts";
import type { CombinationBasis, Operation } from "./schema.ts";

/**
 * A figure with the claim that states it; null when it stands in a source's passage alone. `replacedBy` names what has
 * taken the place of its measure since: an equal measure where its own was retracted, or a later definition.
 */
export type StatedFigureDto = FigureDto & {
  replacedBy: string | null;
  claim: { id: string; slug: string; label: string; retracted: boolean; claimant: ClaimantRef } | null;
};

/** An operand: a stated figure, or a constant with its unit. */
export type OperandDto =
  | { label: string; kind: "figure"; figure: StatedFigureDto }
  | { label: string; kind: "constant"; constant: string; unit: string };

/** How figures relate, as entered; the status is computed from it. */
export type EquationDto = {
  id: string;
  slug: string;
  label: string;
  operation: Operation;
  operands: OperandDto[];
  result: StatedFigureDto | null;
  resultUnit: string;
  combination: CombinationBasis;
  combinationNote: string;
  hypothesis: string | null;
  /** Number of the current revision. */
  revision: number;
  /** The other equations, of those shown with it, that lean on this one while it leans on them. */
  circle: { id: string; slug: string; label: string }[];
};
