import { toDateDto } from "#lib/dates/mappers.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { MeasureDetail, MeasureSummary } from "./dto.ts";
import { inverse } from "./relations.ts";
import type { measureDetailSelect, measureSummarySelect } from "./select.ts";

type MeasureSummaryRow = Prisma.MeasureGetPayload<{ select: typeof measureSummarySelect }>;
type MeasureDetailRow = Prisma.MeasureGetPayload<{ select: typeof measureDetailSelect }>;

/** A measure as lists show it. */
export function toMeasureSummary({ terms, _count, ...row }: MeasureSummaryRow): MeasureSummary {
  return { ...row, terms: terms.map(({ term }) => term), figureCount: _count.figures };
}

/** A measure with its terms, versions and relations; those that another measure states are turned round. */
export function toMeasureDetail(row: MeasureDetailRow): MeasureDetail {
  const { id, slug, name, definition, unit, population, producer, terms, revision } = row;
  return {
    id,
    slug,
    name,
    definition,
    unit,
    population,
    producer,
    terms,
    versions: row.versions.map((version) => ({
      label: version.label,
      definition: version.definition,
      from: toDateDto("from", version),
    })),
    related: [
      ...row.relations.map(({ kind, reason, to }) => ({ kind, reason, measure: to })),
      ...row.relatedFrom.map(({ kind, reason, from }) => ({ kind: inverse[kind], reason, measure: from })),
    ],
    revision,
    updatedAt: row.updatedAt.toISOString(),
  };
}
