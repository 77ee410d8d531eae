import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { extractFigures, READ_AT_MOST } from "#lib/figures/extract.ts";
import { hostileTexts } from "#tests/fixtures/hostile-texts.ts";

function proposed(text: string, lang = "en") {
  return extractFigures(text, lang);
}

function said(text: string, lang = "en") {
  return proposed(text, lang).map(({ verbatim, comparator, value, kind, unit }) => {
    return `${verbatim} | ${comparator} | ${value} | ${kind} | ${unit}`;
  });
}

describe("a proposal says", () => {
  test("where it stands, in which words, and what they mean", () => {
    expect(proposed("After the storm just under 25,000 homes were dark.")).toEqual([
      {
        start: 16,
        end: 33,
        verbatim: "just under 25,000",
        kind: "count",
        comparator: "just_under",
        value: "25000",
        interval: null,
        unit: "home",
      },
    ]);
  });

  test.each([
    ["300 people came", "person"],
    ["14 of the wells dried up", "well"],
    ["30 city buses burned", "bus"],
    ["12 young children sang", "child"],
    ["4 factories closed", "factory"],
    ["a 40-bed ward", "bed"],
    ["9 were lost", null],
  ])("what is counted: %s", (text, unit) => {
    expect(proposed(text)[0]?.unit).toBe(unit);
  });

  test.each([
    ["787 arrests a day", "arrest/day"],
    ["$15 an hour", "dollar/hour"],
    ["12 deaths per 100,000 residents", "death/hundred thousand residents"],
    ["5 percent a year", "percent/year"],
    ["80 mph", "mile/hour"],
  ])("of what it is a rate: %s", (text, unit) => {
    expect(proposed(text)[0]).toMatchObject({ verbatim: text, kind: "rate", unit });
  });

  test("both ends of a range, and no value", () => {
    expect(proposed("between $2bn and $3bn")).toMatchObject([
      { comparator: "range", value: null, interval: { low: "2000000000", high: "3000000000" }, unit: "dollar" },
    ]);
  });

  test("each figure of a sentence by itself", () => {
    expect(said("only 1,000 of 2,400 beds")).toEqual([
      "only 1,000 | bare | 1000 | count | null",
      "2,400 | bare | 2400 | count | bed",
    ]);
  });

  test("nothing that floats: fractions of a cent and thirty digits come back exactly", () => {
    expect(proposed("0.1 percent and 0.30000000000000004 percent").map(({ value }) => value)).toEqual([
      "0.1",
      "0.30000000000000004",
    ]);
    expect(proposed("123,456,789,012,345,678,901,234,567,890 grains")[0]?.value).toBe("123456789012345678901234567890");
  });
});

describe("what could be read in two ways", () => {
  test("from … to is a range, but two levels behind a word of change", () => {
    expect(said("from 10 to 15 teams")).toEqual(["from 10 to 15 | range | null | count | team"]);
    expect(said("fell from 15 to 10").map((line) => line.split(" | ")[0])).toEqual(["15", "10"]);
    expect(said("rose from 10 to 15").map((line) => line.split(" | ")[0])).toEqual(["10", "15"]);
  });

  test("a percentage is a share, and a change where something rises, falls or differs", () => {
    const kinds = (text: string) => proposed(text).map(({ kind }) => kind);
    expect(kinds("5 percent of flats")).toEqual(["share"]);
    expect(kinds("fell to 5 percent")).toEqual(["share"]);
    expect(kinds("fell by 5 percent")).toEqual(["change"]);
    expect(kinds("a 5 percent fall")).toEqual(["change"]);
  });

  test("a fraction is given as a percentage, without digits that nobody said", () => {
    const values = (text: string) => proposed(text).map(({ value, unit }) => `${value} ${unit}`);
    expect(values("one in four")).toEqual(["25 percent"]);
    expect(values("two thirds of the hall")).toEqual(["67 percent"]);
    expect(values("1 in 3,000 births")).toEqual(["0.033 percent"]);
  });

  test("four digits are a year unless something is counted", () => {
    expect(said("In 1850 and 2019, the 2023 floods, 2019–2023")).toEqual([]);
    expect(said("more than 2000 people and 1800 horses").map((line) => line.split(" | ")[2])).toEqual(["2000", "1800"]);
  });

  test("the same signs mean another number in another language", () => {
    expect(proposed("1.234 Häuser", "de")[0]?.value).toBe("1234");
    expect(proposed("1.234 metres", "en")[0]?.value).toBe("1.234");
    expect(proposed("1,234 metres", "en")[0]?.value).toBe("1234");
    expect(proposed("1,234 Meter", "de")[0]?.value).toBe("1.234");
  });

  test("an unknown language still has its digits read", () => {
    expect(proposed("12,500 %", "x-nonsense-not-a-tag")[0]).toMatchObject({ value: "12500", kind: "share" });
  });
});

test.each([
  "The 12-year-old and the man, 43 years old, sat with children under 5.",
  "Flight 93, Section 1232, H.R. 29, No. 5, pp. 12–15, [3], Article 5, I-95, COVID-19, A320, #300",
  "18 September 2025, Aug. 15, 9/11, 2024-03-07, 14:35, 6 p.m., the 1990s, fiscal year 2023",
  "the 3rd, the twenty-first, the 22nd, nineteen eighty-four",
  "+1 202-555-0143, (202) 555-0143, 0800 123 456, 192.168.100.100, version 2.10.3, case 007",
  "https://example.org/300?n=12,000 and desk42@example.org",
  "one of them, no one, one day, the second half, the most expensive, some time, how many",
  "They won 3-1, then 2–2, over at 42 Harbour Street.",
])("no figure in: %s", (text) => {
  expect(proposed(text)).toEqual([]);
});

test("no hostile text of 100,000 characters keeps the reader from its end", { timeout: 120_000 }, () => {
  // In a process of its own: what runs away there can be ended, and is then the failure.
  const { status, stdout, signal } = spawnSync(process.execPath, ["tests/bench/figures-hostile.ts"], {
    timeout: 90_000,
    encoding: "utf8",
  });
  expect({ status, signal }, stdout).toEqual({ status: 0, signal: null });
  expect(stdout.trim().split("\n")).toHaveLength(hostileTexts.length + 1);
});

test("only the beginning of a text over the limit is read", () => {
  const text = `${"x ".repeat(READ_AT_MOST / 2)}300 homes`;
  expect(proposed(`300 homes ${text}`)).toHaveLength(1);
  expect(proposed(text)).toEqual([]);
});

test("words too far apart for a figure's verbatim give none", () => {
  expect(proposed(`about${" ".repeat(200)}300`)).toEqual([]);
});
