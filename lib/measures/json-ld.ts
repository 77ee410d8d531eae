import { toVariable } from "#lib/figures/json-ld.ts";
import type { MeasureDetail } from "./dto.ts";

/** A measure as a schema.org StatisticalVariable with its terms. `origin` is scheme and host. */
export function toMeasureJsonLd(measure: MeasureDetail, origin: string): object {
  const { population, terms } = measure;
  return {
    "@context": "https://schema.org",
    ...toVariable(measure, origin),
    alternateName: terms.length > 0 ? terms.map(({ term }) => term) : undefined,
    populationType: population === null ? undefined : { "@type": "Class", name: population },
  };
}
