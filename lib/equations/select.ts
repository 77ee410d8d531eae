import { claimantRefSelect } from "#lib/claimants/select.ts";
import { figureInclude } from "#lib/figures/select.ts";

const statedFigure = {
  include: {
    ...figureInclude,
    claim: { select: { id: true, slug: true, label: true, state: true, claimant: { select: claimantRefSelect } } },
  },
} as const;

/** The columns of an EquationDto. */
export const equationSelect = {
  id: true,
  slug: true,
  label: true,
  operation: true,
  resultUnit: true,
  combination: true,
  combinationNote: true,
  hypothesis: true,
  result: statedFigure,
  operands: {
    select: { label: true, constant: true, unit: true, figure: statedFigure },
    orderBy: { position: "asc" },
  },
} as const;
