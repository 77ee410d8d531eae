import fc from "fast-check";
import { expect, test } from "vitest";
import { extractFigures } from "#lib/figures/extract.ts";
import { comparatorSchema, decimalSchema, figureContentSchema, figureKindSchema } from "#lib/figures/schema.ts";
import { unitSchema } from "#lib/measures/schema.ts";

const langs = ["en", "de", "de-CH", "fr", "es", "cs", "ar", "hi", "en-IN", "pl", "zz", "not a tag", ""];
// Pieces of which texts about numbers are made, so that chance meets more than letters.
const pieces =
  "1|12|2019|1,234|1.234|1 234|٣٫٥|007|0|-|–|+|.|,|'|’|%|$|€|(|)|[|]|/|:|k|m|bn|million|percent|per|cent|a|an|half|dozen|hundred|and|one|two|twenty|thirds|in|of|from|to|between|about|more|than|only|over|or|some|many|most|days|year|old|people|May|rose|by|times|as|no|p|\u00a0|\u202f|\n| |  ".split(
    "|",
  );
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("", " ")), { maxLength: 40 })
    .map((list) => list.flat().join("")),
);

test("any text gives proposals in order, apart, with their own words, as the figure's schema takes them", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...langs), (words, lang) => {
      let last = 0;
      for (const proposal of extractFigures(words, lang)) {
        const { start, end, verbatim, kind, comparator, value, interval, unit } = proposal;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(words.slice(start, end)).toBe(verbatim);
        last = end;
        expect(figureKindSchema.safeParse(kind).success).toBe(true);
        expect(comparatorSchema.safeParse(comparator).success).toBe(true);
        for (const number of [value, interval?.low, interval?.high]) {
          if (number != null) expect(decimalSchema.parse(number)).toBe(number);
        }
        if (unit !== null) expect(unitSchema.safeParse(unit).success).toBe(true);
        if (/[\n\r\u2028\u2029]/.test(verbatim)) continue;
        const reason = "The words say from where to where.";
        const figure = { id: "fig_property1", verbatim, kind, comparator, value, unit: unit ?? "unit" };
        const parsed = figureContentSchema.safeParse({ ...figure, interval: interval && { ...interval, reason } });
        const others = parsed.error?.issues.filter(({ path }) => path[0] !== "verbatim" && path[0] !== "id") ?? [];
        expect(others).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a whole number written in a language's own way is read back", () => {
  const locales = [
    "en",
    "en-IN",
    "de",
    "de-CH",
    "fr",
    "fr-CH",
    "es",
    "cs",
    "pl",
    "ru",
    "sv",
    "pt-BR",
    "it",
    "ar-EG",
    "hi",
  ];
  const whole = fc.bigInt({ min: 0n, max: 10n ** 30n }).filter((number) => number < 1500n || number >= 2100n);
  fc.assert(
    fc.property(whole, fc.constantFrom(...locales), (number, locale) => {
      const written = new Intl.NumberFormat(locale, { useGrouping: "always" }).format(number);
      const [proposal, ...rest] = extractFigures(`x: ${written} y`, locale);
      expect(rest).toEqual([]);
      expect(proposal).toMatchObject({ verbatim: written, value: String(number) });
    }),
    { numRuns: 500 },
  );
});

test("a decimal with a percent sign is read back exactly", () => {
  const decimal = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 99 }));
  fc.assert(
    fc.property(decimal, fc.constantFrom("en", "de", "fr", "es", "cs", "ar-EG"), ([whole, hundredths], locale) => {
      const fraction = String(hundredths).padStart(2, "0").replace(/0$/, "");
      const value = `${whole}.${fraction}`;
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: "always" });
      const proposals = extractFigures(`x: ${format.format(Number(value))} % y`, locale);
      expect(proposals).toMatchObject([{ value, kind: "share", unit: "percent" }]);
    }),
  );
});

test("an English number in words is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), fc.boolean(), (number, and) => {
      const words = inWords(number, and);
      const proposals = extractFigures(`they count ${words} sheep`, "en");
      expect(proposals).toMatchObject([{ verbatim: words, value: String(number), kind: "count" }]);
    }),
  );
});

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function inWords(number: number, and: boolean): string {
  if (number < 20) return small[number] ?? "";
  if (number < 100) return `${tens[Math.floor(number / 10)]}${number % 10 ? `-${small[number % 10]}` : ""}`;
  const size = number < 1000 ? 100 : 1000;
  const rest = number % size;
  const joint = and && rest < 100 ? " and " : " ";
  const name = size === 100 ? "hundred" : "thousand";
  return `${inWords(Math.floor(number / size), and)} ${name}${rest ? `${joint}${inWords(rest, and)}` : ""}`;
}
