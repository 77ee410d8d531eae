import { Decimal } from "decimal.js";
import type { DateDto } from "#lib/dates/dto.ts";
import { periodOf, plainDate } from "#lib/dates/iso.ts";
import type { StatedFact } from "#lib/dates/schema.ts";
import { basisWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { FigureDto, MeasureRef } from "./dto.ts";

/**
 * An exact decimal for JSON: a number where the shortest way to write its double is the decimal itself, else the decimal
 * as text, which schema.org takes for a Number as well. No reader gets another number than the one on record.
 */
export function jsonNumber(decimal: string): number | string {
  const number = Number(decimal);
  return Number.isFinite(number) && new Decimal(String(number)).eq(new Decimal(decimal)) ? number : decimal;
}

const endOf = (decimal: string | null) => (decimal === null ? undefined : jsonNumber(decimal));

/** The number as printed. One outside its own interval names a size ("thousands") and is not what is stated. */
function printedValue({ value, low, high }: FigureDto): number | string | undefined {
  if (value === null) return undefined;
  const number = new Decimal(value);
  const isBelow = low !== null && number.lt(low);
  const isAbove = high !== null && number.gt(high);
  return isBelow || isAbove ? undefined : jsonNumber(value);
}

/** A measure as a schema.org StatisticalVariable. `origin` is scheme and host. */
export function toVariable({ id, slug, name, definition }: MeasureRef, origin: string) {
  const address = `${origin}${paths.measure(slug)}`;
  return {
    "@type": "StatisticalVariable",
    "@id": address,
    url: address,
    identifier: id,
    name,
    description: definition,
  };
}

const property = (name: string, value: string | null, more: { description?: string; url?: string } = {}) =>
  value === null ? [] : [{ "@type": "PropertyValue", name, value, ...more }];

/** A fact that schema.org has no place for, or that no document states in so many words: with its basis and its note. */
function known(name: string, value: string | null, { basis, note }: Pick<StatedFact, "basis" | "note">) {
  return property(name, value, { description: note === null ? basisWords[basis] : `${basisWords[basis]}: ${note}` });
}

const isStated = ({ basis }: Pick<StatedFact | DateDto, "basis">) => basis === "stated";

/**
 * A figure as a schema.org Observation of its measure. A property of Observation is filled only from what a document
 * states; what is inferred, and what Observation has no property for, is an additionalProperty with its basis; what is
 * not known is left out. `page` is the address on which the figure stands.
 */
export function toObservation(figure: FigureDto, { origin, page }: { origin: string; page: string }): object {
  const { id, verbatim, low, high, unit, measure, population, place, method, window, asOf, countedBy } = figure;
  const date = isStated(asOf) ? plainDate(asOf) : undefined;
  const unfit = [
    ...property("comparator", figure.comparator),
    ...property("reason for the interval", figure.intervalReason),
    ...property("word used", figure.term),
    ...known("population", population.value, population),
    ...known("window", window.edtf, window),
    ...(date === undefined ? known("as of", asOf.edtf, asOf) : []),
    ...(isStated(place) ? [] : known("place", place.value, place)),
    ...(isStated(method) ? [] : known("method", method.value, method)),
    ...property(
      "counted by",
      countedBy?.name ?? null,
      countedBy ? { url: `${origin}${paths.claimant(countedBy.slug)}` } : {},
    ),
  ];
  return {
    "@type": "Observation",
    "@id": `${page}#${id}`,
    identifier: id,
    name: verbatim,
    variableMeasured: measure ? toVariable(measure, origin) : undefined,
    value: printedValue(figure),
    minValue: endOf(low),
    maxValue: endOf(high),
    unitText: unit,
    observationDate: date,
    observationPeriod: isStated(window) ? periodOf(window) : undefined,
    observationAbout: isStated(place) && place.value !== null ? { "@type": "Place", name: place.value } : undefined,
    measurementMethod: isStated(method) ? (method.value ?? undefined) : undefined,
    additionalProperty: unfit,
  };
}
