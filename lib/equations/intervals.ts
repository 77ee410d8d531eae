import { Decimal } from "decimal.js";
import type { Interval } from "#lib/figures/rules.ts";

// Sums and products of twelve operands with eighty digits each are exact; an endless quotient is cut at 200 digits,
// outwards, so that the interval still holds the true one.
const Wide = Decimal.clone({ precision: 1000 });
const Down = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_FLOOR });
const Up = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_CEIL });
const Near = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_HALF_EVEN });

/** A closed interval of exact decimals; an infinite end is open. Interval arithmetic: R. E. Moore, 1966; IEEE 1788. */
export type Bounds = { low: Decimal; high: Decimal };

const zero = new Wide(0);
const infinity = new Wide(Number.POSITIVE_INFINITY);

/** An exact decimal from a plain string. */
export function exact(text: string): Decimal {
  return new Wide(text);
}

/** Bounds of an interval whose open ends are null. */
export function toBounds({ low, high }: Interval): Bounds {
  return {
    low: low === null ? infinity.neg() : exact(low),
    high: high === null ? infinity : exact(high),
  };
}

/** A number as a plain string: as it is up to 100 digits; an endless quotient is cut to 50, in the direction asked for. */
export function toPlain(value: Decimal, rounding: Decimal.Rounding): string {
  return (value.precision() > 100 ? value.toSD(50, rounding) : value).toFixed();
}

/** The interval with open ends as null, ready for a page or JSON; cut outwards, never inwards. */
export function toInterval({ low, high }: Bounds): Interval {
  return {
    low: low.isFinite() ? toPlain(low, Decimal.ROUND_FLOOR) : null,
    high: high.isFinite() ? toPlain(high, Decimal.ROUND_CEIL) : null,
  };
}

export function containsZero({ low, high }: Bounds): boolean {
  return low.lte(0) && high.gte(0);
}

export function addBounds(a: Bounds, b: Bounds): Bounds {
  return { low: new Wide(a.low).plus(b.low), high: new Wide(a.high).plus(b.high) };
}

export function negateBounds({ low, high }: Bounds): Bounds {
  return { low: new Wide(high).neg(), high: new Wide(low).neg() };
}

export function subtractBounds(a: Bounds, b: Bounds): Bounds {
  return addBounds(a, negateBounds(b));
}

function hull(candidates: Decimal[]): Bounds {
  return { low: Wide.min(...candidates), high: Wide.max(...candidates) };
}

// An end at infinity is a limit and not a number: nothing times it stays nothing.
function endProduct(a: Decimal, b: Decimal): Decimal {
  return a.isZero() || b.isZero() ? zero : new Wide(a).times(b);
}

export function multiplyBounds(a: Bounds, b: Bounds): Bounds {
  return hull([
    endProduct(a.low, b.low),
    endProduct(a.low, b.high),
    endProduct(a.high, b.low),
    endProduct(a.high, b.high),
  ]);
}

/** Every quotient of two intervals, rounded outwards; null where the divisor may be zero. */
export function divideBounds(a: Bounds, b: Bounds): Bounds | null {
  if (containsZero(b)) return null;
  const ends = [a.low, a.high].flatMap((above) => [b.low, b.high].map((below) => ({ above, below })));
  // Infinity over infinity says nothing that the other ends do not say.
  const pairs = ends.filter(({ above, below }) => above.isFinite() || below.isFinite());
  const quotients = (Rounded: typeof Decimal) => pairs.map(({ above, below }) => new Rounded(above).div(below));
  return { low: Wide.min(...quotients(Down)), high: Wide.max(...quotients(Up)) };
}

/** The quotient of two numbers to 200 digits; null where the divisor is zero. */
export function dividePoints(a: Decimal, b: Decimal): Decimal | null {
  return b.isZero() ? null : new Near(a).div(b);
}

/** Whether two intervals have a number in common. */
export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

/** Whether every number of `inner` lies in `outer`. */
export function boundsContain(outer: Bounds, inner: Bounds): boolean {
  return outer.low.lte(inner.low) && inner.high.lte(outer.high);
}

const tolerance = new Wide(10).pow(-40);

/** Whether two computed numbers are one: equal, or apart only behind the fortieth digit, where endless quotients are cut. */
export function sameNumber(a: Decimal, b: Decimal): boolean {
  const size = Wide.max(new Wide(a).abs(), new Wide(b).abs());
  return new Wide(a).minus(b).abs().lte(size.times(tolerance));
}
