import { describe, expect, test } from "vitest";
import { InvalidInputError } from "#lib/errors.ts";
import { excerpt, markWords, readTerms, wordsOf } from "#lib/search/rules.ts";
import { type RawParameters, readSearch, searchAddress, typedParameters } from "#lib/search/schema.ts";

function problemsOf(raw: RawParameters) {
  try {
    readSearch(raw);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map((problem) => problem.path);
    throw error;
  }
  return [];
}

describe("a search as it stands in an address", () => {
  test("what a form sends empty is not asked for", () => {
    expect(readSearch({ q: " ", claimant: "", from: "", sort: "newest" })).toEqual({ sort: "newest" });
  });

  test("every wrong parameter is named at once", () => {
    const raw = { nonsense: "1", q: ["a", "b"], kind: "rumour", from: "2025-02-30", to: "-1", claimant: "../etc" };
    expect(problemsOf(raw).sort()).toEqual(["claimant", "from", "kind", "nonsense", "q", "to"]);
  });

  test.each<[string, RawParameters]>([
    ["a NUL byte", { q: "a\u0000b" }],
    ["more than 200 characters", { q: "x".repeat(201) }],
    ["more than 16 words", { q: "word ".repeat(17) }],
  ])("a query with %s is refused", (_, raw) => {
    expect(problemsOf(raw)).toEqual(["q"]);
  });

  test.each<[RawParameters, string]>([
    [{ from: "2025", to: "2024" }, "to"],
    [{ counter: "maybe" }, "counter"],
    [{ sort: "best" }, "sort"],
    [{ language: "not a language" }, "language"],
    [{ cursor: "x".repeat(501) }, "cursor"],
    [{ __proto__x: "1" }, "__proto__x"],
    [{ topic: "x".repeat(10_000) }, "topic"],
  ])("%o is refused", (raw, path) => {
    expect(problemsOf(raw)).toEqual([path]);
  });

  test("what was typed stays, cut to a size that can be shown", () => {
    expect(typedParameters({ kind: "rumour", q: ["first", "second"], other: "x" })).toEqual({
      kind: "rumour",
      q: "first",
    });
    expect(typedParameters({ q: "x".repeat(9000) }).q).toHaveLength(200);
  });

  test("an address drops the cursor when anything changes", () => {
    const query = readSearch({ q: "arrests", topic: "counting", cursor: "abc" });
    expect(searchAddress(query)).toEqual({ q: "arrests", topic: "counting" });
    expect(searchAddress(query, { topic: null })).toEqual({ q: "arrests" });
  });
});

describe("the words of a query", () => {
  test.each([
    ["missing children", ["missing", "children"]],
    ['"paperwork gaps" ICE', ["paperwork gaps", "ICE"]],
    ["„ztracené děti“ «égarés»", ["ztracené děti", "égarés"]],
    ['"never closed', ["never closed"]],
    ["re-attributed", ["re-attributed"]],
    ["' & | !( ) * <->", []],
  ])("%s", (query, texts) => {
    expect(readTerms(query).map((term) => term.text)).toEqual(texts);
  });

  test("a minus asks for absence, a hyphen does not", () => {
    expect(readTerms('-draft -"not this" well-known').map((term) => term.negated)).toEqual([true, true, false]);
  });

  test("a number is one word with its separators, an abbreviation with its points", () => {
    expect(wordsOf("323,000 of 4.2 per cent; the U.S. and 1’000.")).toEqual([
      "323,000",
      "of",
      "4.2",
      "per",
      "cent",
      "the",
      "U.S.",
      "and",
      "1’000",
    ]);
  });
});

describe("marks", () => {
  const matches = new Map([
    ["gaps", new Set([1])],
    ["paperwork", new Set([0])],
  ]);

  test("the pieces of a marked text are the text", () => {
    const text = "<b>gaps</b> & paperwork — gaps";
    const parts = markWords(text, [[0], [1]], matches);
    expect(parts.map((part) => part.text).join("")).toBe(text);
    expect(parts.filter((part) => part.marked).map((part) => part.text)).toEqual(["gaps", "paperwork — gaps"]);
  });

  test("a phrase is marked only where its words follow each other", () => {
    const parts = markWords("gaps in paperwork, paperwork gaps", [[0, 1]], matches);
    expect(parts.filter((part) => part.marked)).toEqual([{ text: "paperwork gaps", marked: true }]);
  });

  test("a long text is cut around the first mark, and says that it was", () => {
    const parts = excerpt(markWords(`${"before ".repeat(60)}gaps ${"after ".repeat(60)}`, [[1]], matches));
    const shown = parts.map((part) => part.text).join("");
    expect(shown).toMatch(/^… before .* gaps after .* …$/);
    expect(shown.length).toBeLessThan(320);
  });
});

describe("a number as people type it", () => {
  test.each([
    ["300000", "300000"],
    ["300,000", "300000"],
    ["300 000", "300000"],
    ["1’000’000", "1000000"],
    ["300k", "300000"],
    ["2.4m", "2400000"],
    ["2.4 Million", "2400000"],
    ["0.5bn", "500000000"],
    ["−12.50", "-12.5"],
    ["0.000000000001", "0.000000000001"],
    [`1${"0".repeat(30)}`, `1${"0".repeat(30)}`],
  ])("%s is %s", (text, number) => {
    expect(readSearch({ min: text }).min).toBe(number);
  });

  test.each([
    "NaN",
    "Infinity",
    "-Infinity",
    "1e30",
    "10^30",
    "300,00",
    "1,0000",
    "1.2.3",
    "3x",
    "30%",
    "k",
    "--5",
    "0x10",
    "9".repeat(41),
    "9".repeat(10_000),
    `0.${"0".repeat(40)}1`,
    `${"9".repeat(38)}k`,
  ])("%s is refused at its field", (text) => {
    expect(problemsOf({ min: text })).toEqual(["min"]);
    expect(problemsOf({ max: text })).toEqual(["max"]);
  });

  test("the lower end may not lie above the upper one, by all their digits", () => {
    expect(problemsOf({ min: "2m", max: "300k" })).toEqual(["max"]);
    const [less, more] = [`${"9".repeat(39)}8`, `${"9".repeat(39)}9`];
    expect(problemsOf({ min: more, max: less })).toEqual(["max"]);
    expect(problemsOf({ min: less, max: more })).toEqual([]);
    expect(problemsOf({ min: "5", max: "5.0" })).toEqual([]);
  });

  test("given twice or empty it is as with every other filter", () => {
    expect(problemsOf({ min: ["1", "2"] })).toEqual(["min"]);
    expect(readSearch({ min: "", max: " ", holds: "" })).toEqual({});
  });
});

test("narrower measures are asked for only with a measure, and go when it goes", () => {
  expect(readSearch({ narrower: "yes" }).narrower).toBeUndefined();
  const query = readSearch({ measure: "children", narrower: "yes", min: "300k" });
  expect(searchAddress(query)).toEqual({ measure: "children", narrower: "yes", min: "300000" });
  expect(searchAddress(query, { measure: null })).toEqual({ min: "300000" });
  expect(problemsOf({ narrower: "no", holds: "yes" }).sort()).toEqual(["holds", "narrower"]);
});
