import { describe, expect, test } from "vitest";
import { dateInWords, dateWords, dayInWords, spanInWords } from "#lib/format/dates.ts";

const stated = (edtf: string) => ({ edtf, basis: "stated" as const });
const inferred = (edtf: string) => ({ edtf, basis: "inferred" as const });

describe("a date in words", () => {
  test.each([
    ["2025-09-18", "18 September 2025"],
    ["2025-09-01", "1 September 2025"],
    ["2025-09", "September 2025"],
    ["2025", "2025"],
    ["0987", "987"],
    ["-0043", "44 BC"],
    ["2025-09-18T12:00:00Z", "18 September 2025, 12:00 UTC"],
    ["2025-09-18T12:00:00+02:00", "18 September 2025, 12:00 UTC+02:00"],
    ["2019~", "about 2019"],
    ["2019?", "perhaps 2019"],
    ["2019%", "perhaps about 2019"],
    ["2019-05~", "about May 2019"],
    ["2025?-09-18", "18 September 2025 (year uncertain)"],
    ["2025-09?-18", "18 September 2025 (year and month uncertain)"],
    ["2025-09-?18", "18 September 2025 (day uncertain)"],
    ["2025~-09-18", "18 September 2025 (year approximate)"],
    ["201X", "the 2010s"],
    ["19XX", "the years 1900 to 1999"],
    ["2019-XX", "2019, month unknown"],
    ["2019-09-XX", "September 2019, day unknown"],
    ["2019-XX-XX", "2019, month and day unknown"],
    ["2019-21", "spring 2019"],
    ["2019-34", "the second quarter of 2019"],
    ["2019/..", "not before 2019"],
    ["../2020-03", "not after March 2020"],
    ["2019/2023", "between 2019 and 2023"],
    ["2025-09-18/2025-09-28", "between 18 and 28 September 2025"],
    ["2025-09-18/2025-10-02", "between 18 September and 2 October 2025"],
    ["2024-12-30/2025-01-02", "between 30 December 2024 and 2 January 2025"],
    ["2019~/2020", "between about 2019 and 2020"],
    ["[2019,2020]", "2019 or 2020"],
    ["{2019,2020}", "2019 and 2020"],
    ["[2019..]", "not before 2019"],
    ["[..2020-12]", "not after December 2020"],
    ["[2017,2019..2021]", "2017 or 2019 to 2021"],
  ])("%s is %s", (edtf, words) => {
    expect(dateInWords(stated(edtf))).toBe(words);
  });

  test("an inferred part is named", () => {
    expect(dateInWords(inferred("2025?-09-18"))).toBe("18 September 2025 (year inferred)");
  });

  test("an inferred whole says so, and stays as uncertain as it is", () => {
    expect(dateInWords(inferred("2025?"))).toBe("perhaps 2025 (inferred)");
    expect(dateInWords(inferred("2025-09-18/2025-09-28"))).toBe("between 18 and 28 September 2025 (inferred)");
  });

  test("a date that stands beside the text says so", () => {
    expect(dateInWords({ edtf: "2026-02-06", basis: "page_furniture" })).toBe(
      "6 February 2026 (from the page around the text)",
    );
  });

  test("no date is unknown, never blank", () => {
    expect(dateInWords({ edtf: null, basis: "unknown" })).toBe("unknown");
  });

  test("a form without plain words is printed as it stands", () => {
    expect(dateInWords(stated("Y17000"))).toBe("Y17000");
    expect(dateInWords(stated("XXXX-12-25"))).toBe("XXXX-12-25");
  });

  test("machines get the digits that are not in doubt", () => {
    expect(dateWords(inferred("2025?-09-18"))).toMatchObject({ dateTime: "2025-09-18" });
    expect(dateWords(stated("2025-09"))).toMatchObject({ dateTime: "2025-09" });
    expect(dateWords(stated("201X"))).not.toHaveProperty("dateTime");
    expect(dateWords(stated("2019/2023"))).not.toHaveProperty("dateTime");
  });
});

describe("a stretch of time in words", () => {
  test.each([
    ["2019/2023", "2019 to 2023"],
    ["2025-09-01/2025-09-18", "1 to 18 September 2025"],
    ["2025-01-20/..", "from 20 January 2025 on"],
    ["2025-01-20/", "from 20 January 2025, end unknown"],
    ["../2025-01-20", "until 20 January 2025"],
    ["/2025-01-20", "until 20 January 2025, beginning unknown"],
    ["2024-10", "October 2024"],
  ])("%s is %s", (edtf, words) => {
    expect(spanInWords(stated(edtf))).toBe(words);
  });
});

test("a timestamp becomes its day", () => {
  expect(dayInWords("2025-09-03T23:59:59.000Z")).toBe("3 September 2025");
});
