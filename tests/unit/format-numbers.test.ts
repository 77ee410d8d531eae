import { expect, test } from "vitest";
import { formatDecimal } from "#lib/format/numbers.ts";

test.each([
  ["0", "0"],
  ["999", "999"],
  ["323000", "323,000"],
  ["1234567.25", "1,234,567.25"],
  ["-8.3", "−8.3"],
  ["-1000", "−1,000"],
  ["0.0001234", "0.0001234"],
  ["12345678901234567890", "12,345,678,901,234,567,890"],
])("the decimal %s is printed as %s", (decimal, printed) => {
  expect(formatDecimal(decimal)).toBe(printed);
});
