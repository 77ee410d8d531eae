import { Decimal } from "decimal.js";

// A clone of our own, so that no other setting of decimal.js reaches the figures on a page.
const Shown = Decimal.clone({ precision: 1000, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 });

const superscripts: Record<string, string> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

const largestInFull = new Shown(10).pow(15);
const smallestInFull = new Shown(10).pow(-6);

function grouped(plain: string): string {
  const [whole = "0", fraction] = plain.split(".");
  const digits = whole.replace("-", "").replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${whole.startsWith("-") ? "−" : ""}${digits}${fraction ? `.${fraction}` : ""}`;
}

function powerOfTen(value: Decimal, digits: number): string {
  const [mantissa = "0", exponent = "0"] = value.toSD(digits).toExponential().split("e");
  const raised = [...exponent.replace("+", "")].map((digit) => superscripts[digit] ?? "").join("");
  return `${grouped(mantissa)} × 10${raised}`;
}

function isInFull(value: Decimal): boolean {
  const size = value.abs();
  return size.isZero() || (size.lt(largestInFull) && size.gte(smallestInFull));
}

/**
 * A number as it was stated, every digit kept: `323000` is "323,000". Takes a plain decimal.
 * From 10¹⁵ upwards and below a millionth it is written as a power of ten, with every significant digit up to twelve.
 */
export function formatStated(decimal: string): string {
  const value = new Shown(decimal);
  return isInFull(value) ? grouped(value.toFixed()) : powerOfTen(value, 12);
}

/** How many significant digits a computed number keeps: one result, an end of an interval. */
export type ComputedDigits = 3 | 4;

/**
 * A computed number, rounded for the eye: whole numbers in full, decimals cut so that no more than `digits` significant
 * digits stand (611.111… is "611.1" with four, "611" with three), never a digit of the whole part lost. Half goes up.
 * Our own rule: stated figures here have two to four significant digits, and a result is shown no finer than they are.
 */
export function formatComputed(decimal: string, digits: ComputedDigits = 4): string {
  const value = new Shown(decimal);
  return isInFull(value) ? grouped(roundedForDisplay(value, digits).toFixed()) : powerOfTen(value, digits);
}

function roundedForDisplay(value: Decimal, digits: ComputedDigits): Decimal {
  if (value.isZero()) return value;
  const wholeDigits = Math.max(0, value.e + 1);
  const places = value.abs().gte(1) ? Math.max(0, digits - wholeDigits) : digits - 1 - value.e;
  return value.toDecimalPlaces(places);
}

/**
 * A share in percent, without the unit: one decimal from 1 to 100, none above, two significant digits below 1.
 * 8.333… is "8.3", 78.125 is "78.1", 0.0512 is "0.051". The same reason as for `formatComputed`.
 */
export function formatPercent(decimal: string): string {
  const value = new Shown(decimal);
  if (!isInFull(value)) return powerOfTen(value, 2);
  if (value.isZero()) return "0";
  const size = value.abs();
  const places = size.gte(100) ? 0 : size.gte(1) ? 1 : 1 - value.e;
  return grouped(value.toDecimalPlaces(places).toFixed());
}

/** The two ends of an interval in words; null is an open end. Equal ends are one number. `write` formats one end. */
export function formatInterval(
  interval: { low: string | null; high: string | null },
  write: (decimal: string) => string,
): string {
  const { low, high } = interval;
  if (low === null && high === null) return "any number";
  if (low === null) return `${write(high ?? "0")} or less`;
  if (high === null) return `${write(low)} or more`;
  const [from, to] = [write(low), write(high)];
  return from === to ? from : `${from} to ${to}`;
}
