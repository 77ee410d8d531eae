import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparabilityRows } from "#lib/comparisons/rows.ts";
import { compareVerdicts, deriveVerdict, mirrorVerdict } from "#lib/comparisons/rules.ts";
import type { ComparableClaim, ComparableFigure } from "#lib/comparisons/types.ts";
import type { DateDto } from "#lib/dates/dto.ts";
import { boundsOf } from "#lib/dates/rules.ts";
import { unknownFact } from "#lib/dates/schema.ts";
import type { MeasureLink } from "#lib/measures/relations.ts";

function time(edtf: string | null): DateDto {
  const { earliest, latest } = (edtf === null ? null : boundsOf(edtf)) ?? { earliest: null, latest: null };
  return { edtf, earliest, latest, basis: edtf === null ? "unknown" : "stated", note: null };
}

const fact = (value: string | null) => (value === null ? unknownFact : { value, basis: "stated" as const, note: null });

function claim(
  id: string,
  measure: string | null,
  edtf: string | null = null,
  more: Partial<ComparableFigure> = {},
): ComparableClaim {
  return {
    claimId: id,
    label: id,
    figure: {
      id: `fig_${id}`,
      verbatim: "323,000",
      kind: "count",
      comparator: "bare",
      value: "323000",
      unit: "child",
      term: null,
      measure: measure === null ? null : { id: measure, name: measure },
      population: fact(null),
      place: fact(null),
      method: fact(null),
      countedBy: null,
      window: time(edtf),
      asOf: time(null),
      ...more,
    },
  };
}

const relations: MeasureLink[] = [
  { fromId: "crossed", toId: "transferred", kind: "broader", reason: "Only some who cross are transferred." },
  { fromId: "transferred", toId: "absent", kind: "broader", reason: "Only some are summoned." },
  { fromId: "absent", toId: "did not appear", kind: "exact", reason: "Two words for one count." },
  { fromId: "missing", toId: "unaccounted", kind: "close", reason: "A label for the same report." },
  {
    fromId: "absent",
    toId: "never served",
    kind: "disjoint",
    reason: "Who was never served could not fail to appear.",
  },
  { fromId: "released", toId: "absent", kind: "overlapping", reason: "Some who were released were summoned." },
];

const verdict = (a: ComparableClaim, b: ComparableClaim) => {
  const { verdict: found, rule } = deriveVerdict(a, b, relations);
  return [found, rule];
};

describe("the verdict that follows from the data", () => {
  test.each([
    [
      "one measure, one time",
      claim("a", "absent", "2019/2023"),
      claim("b", "absent", "2019/2023"),
      "same_measure",
      "same_measure_same_window",
    ],
    [
      "two ways to write one time",
      claim("a", "absent", "2023"),
      claim("b", "absent", "2023-01-01/2023-12-31"),
      "same_measure",
      "same_measure_same_window",
    ],
    [
      "one measure, no time stated",
      claim("a", "absent"),
      claim("b", "absent"),
      "same_measure",
      "same_measure_no_window",
    ],
    [
      "one measure, one time stated",
      claim("a", "absent", "2023"),
      claim("b", "absent"),
      "undetermined",
      "window_not_stated",
    ],
    [
      "a year within five",
      claim("a", "absent", "2023"),
      claim("b", "absent", "2019/2023"),
      "subset",
      "same_measure_window_within",
    ],
    [
      "years that follow one another",
      claim("a", "absent", "2023"),
      claim("b", "absent", "2024"),
      "disjoint",
      "windows_apart",
    ],
    [
      "years that overlap",
      claim("a", "absent", "2019/2022"),
      claim("b", "absent", "2021/2024"),
      "overlaps",
      "same_measure_windows_overlap",
    ],
    [
      "an open end holds what comes later",
      claim("a", "absent", "2019/.."),
      claim("b", "absent", "2023"),
      "superset",
      "same_measure_window_within",
    ],
    [
      "one count under two words",
      claim("a", "absent", "2023"),
      claim("b", "did not appear", "2023"),
      "same_measure",
      "same_measure_same_window",
    ],
    [
      "a broader measure, the same time",
      claim("a", "transferred", "2023"),
      claim("b", "absent", "2023"),
      "superset",
      "broader_measure",
    ],
    [
      "broader by way of another and an exact one",
      claim("a", "crossed", "2019/2023"),
      claim("b", "did not appear", "2023"),
      "superset",
      "broader_measure",
    ],
    [
      "narrower, with a time that leaves the other",
      claim("a", "absent", "2019/2024"),
      claim("b", "transferred", "2023"),
      "overlaps",
      "broader_measure_other_window",
    ],
    [
      "broader, one time not stated",
      claim("a", "transferred", "2023"),
      claim("b", "absent"),
      "undetermined",
      "window_not_stated",
    ],
    [
      "a broader measure of another time",
      claim("a", "transferred", "2019"),
      claim("b", "absent", "2023"),
      "disjoint",
      "windows_apart",
    ],
    [
      "overlapping measures of other times",
      claim("a", "released", "2019"),
      claim("b", "absent", "2023"),
      "disjoint",
      "windows_apart",
    ],
    ["close measures", claim("a", "missing"), claim("b", "unaccounted"), "different_measure", "measures_close"],
    ["disjoint measures", claim("a", "absent"), claim("b", "never served"), "disjoint", "measures_disjoint"],
    ["overlapping measures", claim("a", "released"), claim("b", "absent"), "overlaps", "measures_overlap"],
    ["close does not chain", claim("a", "missing"), claim("b", "absent"), "different_measure", "no_relation"],
    [
      "other units",
      claim("a", "absent"),
      claim("b", "absent", null, { unit: "percent" }),
      "different_measure",
      "different_units",
    ],
    ["no measure", claim("a", null), claim("b", "absent"), "undetermined", "no_measure"],
    [
      "other places",
      claim("a", "absent", "2023", { place: fact("southern border") }),
      claim("b", "absent", "2023", { place: fact("nationwide") }),
      "undetermined",
      "place_differs",
    ],
    [
      "other populations",
      claim("a", "absent", "2023", { population: fact("minors") }),
      claim("b", "absent", "2023", { population: fact("all") }),
      "undetermined",
      "population_differs",
    ],
    [
      "no number",
      { claimId: "a", label: "paperwork gaps", figure: null },
      claim("b", "absent"),
      "undetermined",
      "no_figure",
    ],
  ])("%s", (_name, a, b, expected, rule) => {
    expect(verdict(a, b)).toEqual([expected, rule]);
  });

  test("a register that says two things decides nothing", () => {
    const twice: MeasureLink[] = [
      { fromId: "x", toId: "y", kind: "broader", reason: "one way" },
      { fromId: "y", toId: "x", kind: "broader", reason: "the other way" },
    ];
    expect(deriveVerdict(claim("a", "x"), claim("b", "y"), twice).rule).toBe("register_contradicts");
  });

  test("says why, with the register's own reason", () => {
    expect(deriveVerdict(claim("a", "transferred", "2023"), claim("b", "absent", "2023"), relations).sentence).toBe(
      "The register says that transferred is broader than absent (Only some are summoned), and the times fit (2023; 2023).",
    );
  });

  test("reads the same from either side", () => {
    const measures = fc.constantFrom(
      "crossed",
      "transferred",
      "absent",
      "did not appear",
      "missing",
      "unaccounted",
      "never served",
      "released",
      null,
    );
    const times = fc.constantFrom(null, "2019/2023", "2023", "2022/2024", "2024", "../2020", "2021/..");
    const places = fc.constantFrom(null, "southern border", "nationwide");
    const figures = fc.tuple(measures, times, places);
    fc.assert(
      fc.property(figures, figures, ([m1, t1, p1], [m2, t2, p2]) => {
        const a = claim("a", m1, t1, { place: fact(p1) });
        const b = claim("b", m2, t2, { place: fact(p2) });
        const [forth, back] = [deriveVerdict(a, b, relations), deriveVerdict(b, a, relations)];
        expect(back.verdict).toBe(mirrorVerdict(forth.verdict));
        expect(forth.sentence).toMatch(/^[A-ZN“].*\.$/);
      }),
      { numRuns: 1000 },
    );
  });

  test("an editor's verdict is contradicted only by one that was derived", () => {
    expect(compareVerdicts("subset", "subset")).toBe("agree");
    expect(compareVerdicts("subset", "disjoint")).toBe("disagree");
    expect(compareVerdicts("subset", "undetermined")).toBe("not_derived");
  });
});

describe("the rows of a comparison", () => {
  const columns = [
    claim("a", "absent", "2023", { term: "missing", place: fact("United States") }),
    claim("b", "absent", "2023-01-01/2023-12-31", { term: "Missing" }),
    claim("c", "never served", "2024", { term: "never served", comparator: "more_than" }),
  ];
  const row = (key: string, list = columns) => comparabilityRows(list).find((line) => line.key === key);

  test("cells that say the same bear one letter, others another", () => {
    const measure = row("measure");
    expect(measure?.agreement).toBe("differs");
    expect(measure?.cells.map((cell) => cell.stated && cell.mark)).toEqual(["A", "A", "B"]);
    expect(row("window")?.cells.map((cell) => cell.stated && cell.mark)).toEqual(["A", "A", "B"]);
    expect(row("term")?.cells.map((cell) => cell.stated && cell.mark)).toEqual(["A", "A", "B"]);
  });

  test("what only some state neither agrees nor differs, and what nobody states says so", () => {
    expect(row("place")?.agreement).toBe("partly_stated");
    expect(row("place")?.cells.map(({ text }) => text)).toEqual(["United States", "not stated", "not stated"]);
    expect(row("method")).toMatchObject({ agreement: "not_stated", sentence: "None of them states it." });
  });

  test("a row in which all say the same agrees", () => {
    expect(row("window", columns.slice(0, 2))?.agreement).toBe("agrees");
  });

  test("a claim without a number says so in every row", () => {
    const cells = comparabilityRows([...columns, { claimId: "d", label: "paperwork gaps", figure: null }]).map(
      ({ cells: all }) => all.at(-1)?.text,
    );
    expect(new Set(cells)).toEqual(new Set(["no number stated"]));
  });
});

describe("the words of the rules", () => {
  test("name units as a reader would", () => {
    const { sentence } = deriveVerdict(
      claim("a", "arrests", null, { unit: "arrest" }),
      claim("b", "arrests a day", null, { unit: "arrest/day" }),
      [],
    );
    expect(sentence).toBe("The one is given in arrests, the other in arrests a day.");
  });

  test("mark what is quoted within a quotation", () => {
    const silent = { claimId: "a", label: "The number is “too low”", figure: null };
    expect(deriveVerdict(silent, claim("b", "arrests"), []).sentence).toContain(
      "“The number is ‘too low’” states no number",
    );
  });

  test("say once that a time is inferred", () => {
    const inferred = { ...time("2024-05"), basis: "inferred" as const };
    const rows = comparabilityRows([claim("a", "x", null, { asOf: inferred }), claim("b", "x", "2019/2023")]);
    const cells = rows.flatMap(({ key, cells: [a, b] }) => (key === "as_of" ? [a] : key === "window" ? [b] : []));
    expect(cells).toMatchObject([
      { text: "2019 to 2023", basis: "stated" },
      { text: "May 2024 (inferred)", basis: null },
    ]);
  });
});
