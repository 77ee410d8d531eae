import { claimantRefSelect } from "#lib/claimants/select.ts";

/** The columns of a MeasureRef. */
export const measureRefSelect = { id: true, slug: true, name: true, definition: true, unit: true } as const;

const byPosition = { position: "asc" } as const;
const published = { state: "published" } as const;

const publicFigures = { OR: [{ claim: published }, { passage: { source: published } }] };

/** The columns of a MeasureSummary. */
export const measureSummarySelect = {
  ...measureRefSelect,
  terms: { select: { term: true }, orderBy: byPosition },
  _count: { select: { figures: { where: publicFigures } } },
} as const;

/** The columns of a MeasureDetail, and of what is left when it is retracted. */
export const measureDetailSelect = {
  ...measureRefSelect,
  population: true,
  producer: { select: claimantRefSelect },
  versions: { orderBy: byPosition },
  terms: { select: { term: true, language: true, note: true }, orderBy: byPosition },
  relations: {
    where: { to: published },
    select: { kind: true, reason: true, to: { select: measureRefSelect } },
    orderBy: { to: { name: "asc" } },
  },
  relatedFrom: {
    where: { from: published },
    select: { kind: true, reason: true, from: { select: measureRefSelect } },
    orderBy: { from: { name: "asc" } },
  },
  state: true,
  revision: true,
  updatedAt: true,
  retractedAt: true,
  retractionReason: true,
} as const;
