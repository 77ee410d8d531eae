import { fromFactColumns, toDateDto } from "#lib/dates/mappers.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { FigureDto, FigureMeasure } from "./dto.ts";
import type { figureInclude } from "./select.ts";

type FigureRow = Prisma.FigureGetPayload<{ include: typeof figureInclude }>;

function toFigureMeasure({
  id,
  slug,
  name,
  definition,
  unit,
  state,
}: NonNullable<FigureRow["measure"]>): FigureMeasure {
  return { id, slug, name, definition, unit, ...(state === "retracted" ? { retracted: true } : {}) };
}

/** A figure as readers get it. */
export function toFigureDto(row: FigureRow): FigureDto {
  const { id, verbatim, kind, comparator, intervalReason, unit, term, measure, countedBy } = row;
  return {
    id,
    verbatim,
    kind,
    comparator,
    value: row.value?.toFixed() ?? null,
    low: row.low?.toFixed() ?? null,
    high: row.high?.toFixed() ?? null,
    intervalReason,
    unit,
    term,
    measure: measure && toFigureMeasure(measure),
    population: fromFactColumns("population", row),
    place: fromFactColumns("place", row),
    method: fromFactColumns("method", row),
    countedBy,
    window: toDateDto("window", row),
    asOf: toDateDto("asOf", row),
  };
}
