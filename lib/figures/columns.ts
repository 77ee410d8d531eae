import { fromDateColumns, fromFactColumns, toDateColumns, toFactColumns } from "#lib/dates/mappers.ts";
import type { Figure } from "#prisma/generated/client.ts";
import { intervalOf } from "./rules.ts";
import type { FigureContent } from "./schema.ts";

/** The columns of a figure, its interval derived by the published rule unless it is overridden. */
export function toFigureColumns(figure: FigureContent) {
  const { interval, population, place, method, window, asOf, ...fields } = figure;
  const { low, high } = interval ?? intervalOf(figure.comparator, figure.value, figure.kind);
  return {
    ...fields,
    low,
    high,
    intervalReason: interval?.reason ?? null,
    ...toFactColumns("population", population),
    ...toFactColumns("place", place),
    ...toFactColumns("method", method),
    ...toDateColumns("window", window),
    ...toDateColumns("asOf", asOf),
  };
}

/** A figure as it was entered, from its columns. */
export function toFigureContent(row: Figure): FigureContent {
  const { id, verbatim, kind, comparator, unit, measureId, term, countedById } = row;
  return {
    id,
    verbatim,
    kind,
    comparator,
    value: row.value?.toFixed() ?? null,
    interval:
      row.intervalReason === null
        ? null
        : { low: row.low?.toFixed() ?? null, high: row.high?.toFixed() ?? null, reason: row.intervalReason },
    unit,
    measureId,
    term,
    population: fromFactColumns("population", row),
    place: fromFactColumns("place", row),
    method: fromFactColumns("method", row),
    countedById,
    window: fromDateColumns("window", row),
    asOf: fromDateColumns("asOf", row),
  };
}
