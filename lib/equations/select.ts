import { claimantRefSelect } from "#lib/claimants/select.ts";
import { figureInclude } from "#lib/figures/select.ts";

const published = { state: "published" } as const;

// What may have taken the place of a measure: an equal one in the register, or a later definition of its own.
const measure = {
  select: {
    ...figureInclude.measure.select,
    versions: { select: { label: true, fromEarliest: true }, orderBy: { position: "asc" } },
    relations: { where: { kind: "exact", to: published }, select: { to: { select: { name: true } } } },
    relatedFrom: { where: { kind: "exact", from: published }, select: { from: { select: { name: true } } } },
  },
} as const;

const statedFigure = {
  include: {
    ...figureInclude,
    measure,
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
  revision: true,
  result: statedFigure,
  operands: {
    select: { label: true, constant: true, unit: true, figure: statedFigure },
    orderBy: { position: "asc" },
  },
} as const;
