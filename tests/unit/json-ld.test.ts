import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodOf } from "#lib/dates/iso.ts";
import { boundsOf } from "#lib/dates/rules.ts";
import type { FigureDto } from "#lib/figures/dto.ts";
import { jsonNumber, toObservation } from "#lib/figures/json-ld.ts";
import { toMeasureJsonLd } from "#lib/measures/json-ld.ts";

const origin = "https://example.org";
const page = `${origin}/claims/found`;
const unknown = { value: null, basis: "unknown", note: null } as const;
const noDate = { edtf: null, earliest: null, latest: null, basis: "unknown", note: null } as const;
const stated = (value: string) => ({ value, basis: "stated", note: null }) as const;
const measure = { id: "msr_1", slug: "located", name: "Children located", definition: "A child found.", unit: "child" };

const silent: FigureDto = {
  id: "fig_1",
  verbatim: "many",
  kind: "count",
  comparator: "vague",
  value: null,
  low: null,
  high: null,
  intervalReason: null,
  unit: "child",
  term: null,
  measure: null,
  population: unknown,
  place: unknown,
  method: unknown,
  countedBy: null,
  window: noDate,
  asOf: noDate,
};

function span(edtf: string, basis: "stated" | "inferred" = "stated", note: string | null = null) {
  const bounds = boundsOf(edtf);
  return { edtf, earliest: bounds?.earliest ?? null, latest: bounds?.latest ?? null, basis, note };
}

/** As it is served: what is undefined is not there. */
const written = (figure: FigureDto) => JSON.parse(JSON.stringify(toObservation(figure, { origin, page })));

// The properties of schema.org's Observation and of the types above it (QuantitativeValue, Thing) that we use.
const vocabulary = [
  ...["@type", "@id", "identifier", "name", "variableMeasured", "value", "minValue", "maxValue", "unitText"],
  ...["observationDate", "observationPeriod", "observationAbout", "measurementMethod", "additionalProperty"],
];

describe("a figure as an Observation", () => {
  test("that states nothing but words has no number, date, place or method", () => {
    expect(written(silent)).toEqual({
      "@type": "Observation",
      "@id": `${page}#fig_1`,
      identifier: "fig_1",
      name: "many",
      unitText: "child",
      additionalProperty: [{ "@type": "PropertyValue", name: "comparator", value: "vague" }],
    });
  });

  test("has what is stated in the properties that schema.org has for it", () => {
    const figure: FigureDto = {
      ...silent,
      verbatim: "just under 25,000",
      comparator: "just_under",
      value: "25000",
      low: "24000",
      high: "25000",
      measure,
      place: stated("United States"),
      method: stated("Field visits"),
      window: span("2019-10/2023-09"),
      asOf: span("2025-09-18"),
    };
    const observation = written(figure);
    expect(observation).toMatchObject({
      value: 25000,
      minValue: 24000,
      maxValue: 25000,
      variableMeasured: {
        "@type": "StatisticalVariable",
        "@id": `${origin}/measures/located`,
        url: `${origin}/measures/located`,
        description: "A child found.",
      },
      observationDate: "2025-09-18",
      observationPeriod: "P4Y",
      observationAbout: { "@type": "Place", name: "United States" },
      measurementMethod: "Field visits",
    });
    expect(Object.keys(observation).filter((key) => !vocabulary.includes(key))).toEqual([]);
  });

  test("never passes an inference off as stated: it is a further property with its basis and why", () => {
    const observation = written({
      ...silent,
      place: { value: "Texas", basis: "inferred", note: "The speaker is its governor." },
      window: span("2024", "inferred", "The year of the speech."),
      asOf: span("2024-05", "inferred", "The month of the report."),
    });
    for (const name of ["observationAbout", "observationPeriod", "observationDate"]) {
      expect(observation).not.toHaveProperty(name);
    }
    expect(observation.additionalProperty).toContainEqual({
      "@type": "PropertyValue",
      name: "place",
      value: "Texas",
      description: "inferred: The speaker is its governor.",
    });
    expect(observation.additionalProperty).toContainEqual(expect.objectContaining({ name: "window", value: "2024" }));
  });

  test("gives no value for words that name a size: “thousands” is not 1,000", () => {
    const observation = written({ ...silent, comparator: "magnitude", value: "1000", low: "2000", high: "10000" });
    expect(observation).not.toHaveProperty("value");
    expect(observation).toMatchObject({ minValue: 2000, maxValue: 10000 });
  });

  test("leaves an open end out", () => {
    const observation = written({ ...silent, comparator: "at_least", value: "40", low: "40", high: null });
    expect(observation.minValue).toBe(40);
    expect(observation).not.toHaveProperty("maxValue");
  });
});

describe("a decimal in JSON", () => {
  test.each([
    ["8.3", 8.3],
    ["-12.5", -12.5],
    ["0.000000000001", 1e-12],
    [`1${"0".repeat(30)}`, 1e30],
    ["9007199254740993", "9007199254740993"],
    ["0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"],
  ])("%s is %s", (decimal, json) => {
    expect(jsonNumber(decimal)).toBe(json);
  });

  test("reads back as the decimal itself, digit by digit", () => {
    const digits = fc.stringMatching(/^-?[1-9]\d{0,39}(\.\d{0,39}[1-9])?$/);
    fc.assert(
      fc.property(digits, (decimal) => {
        const text = JSON.stringify(jsonNumber(decimal)).replaceAll('"', "");
        expect(new Decimal(text).toFixed()).toBe(decimal);
      }),
    );
  });
});

test.each([
  ["2023", "P1Y"],
  ["2019-10/2023-09", "P4Y"],
  ["2025-09", "P1M"],
  ["2024-01-01/2024-12-31", "P1Y"],
  ["2024-02", "P1M"],
  ["2025-01/2025-03", "P3M"],
  ["2025-09-01/2025-09-18", "P18D"],
  ["2024-02-28/2024-03-01", "P3D"],
  ["2019/..", undefined],
  ["2023?", undefined],
  ["2019~/2023", undefined],
  ["202X", undefined],
])("the span %s lasts %s", (edtf, period) => {
  expect(periodOf(span(edtf))).toBe(period);
});

test("a measure is a StatisticalVariable with its definition, its population and the words for it", () => {
  const detail = {
    ...measure,
    population: "Children who crossed alone",
    producer: null,
    versions: [],
    terms: [{ term: "located", language: "en", note: null }],
    related: [],
    revision: 1,
    updatedAt: "2025-09-18T00:00:00.000Z",
  };
  expect(toMeasureJsonLd(detail, origin)).toMatchObject({
    "@context": "https://schema.org",
    "@type": "StatisticalVariable",
    url: `${origin}/measures/located`,
    name: "Children located",
    description: "A child found.",
    alternateName: ["located"],
    populationType: { "@type": "Class", name: "Children who crossed alone" },
  });
});
