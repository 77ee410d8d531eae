import { paths } from "#lib/paths.ts";
import type { MeasureDetail } from "./dto.ts";

/** A measure as a schema.org StatisticalVariable with its terms. `origin` is scheme and host. */
export function toMeasureJsonLd(measure: MeasureDetail, origin: string): object {
  const { id, slug, name, definition, population, terms } = measure;
  const address = `${origin}${paths.measure(slug)}`;
  return {
    "@context": "https://schema.org",
    "@type": "StatisticalVariable",
    "@id": address,
    url: address,
    identifier: id,
    name,
    description: definition,
    alternateName: terms.length > 0 ? terms.map(({ term }) => term) : undefined,
    populationType: population ?? undefined,
  };
}
