import { describe, expect, test } from "vitest";
import { comparatorTable, intervalOf, readingOf } from "#lib/figures/rules.ts";

describe("how exact a bare number is", () => {
  test("a count told to its last unit is that number: nobody counts half an arrest", () => {
    expect(intervalOf("bare", "6177", "count")).toEqual({ low: "6177", high: "6177" });
    expect(intervalOf("bare", "0", "count")).toEqual({ low: "0", high: "0" });
  });

  test("a round count is rounded at its last digit that is not zero", () => {
    expect(intervalOf("bare", "9600", "count")).toEqual({ low: "9550", high: "9650" });
    expect(intervalOf("bare", "300000", "count")).toEqual({ low: "250000", high: "350000" });
  });

  test("a rate, a share and a time may lie between whole numbers", () => {
    expect(intervalOf("bare", "787", "rate")).toEqual({ low: "786.5", high: "787.5" });
    expect(intervalOf("bare", "93", "share")).toEqual({ low: "92.5", high: "93.5" });
    expect(intervalOf("bare", "18", "duration")).toEqual({ low: "17.5", high: "18.5" });
  });

  test("other words leave a count the room that they say", () => {
    expect(intervalOf("nearly", "27", "count")).toEqual({ low: "26", high: "27" });
    expect(intervalOf("about", "11000", "count")).toEqual({ low: "10000", high: "12000" });
  });
});

test("the reading of a figure is a line of the published table", () => {
  const readings = comparatorTable.map(({ reading }) => reading);
  expect(readings).toContain(readingOf({ comparator: "bare", value: "6177", kind: "count" }));
  expect(readingOf({ comparator: "bare", value: "6177", kind: "count" })).not.toBe(
    readingOf({ comparator: "bare", value: "300000", kind: "count" }),
  );
  expect(new Set(comparatorTable.map(({ key }) => key)).size).toBe(comparatorTable.length);
});
