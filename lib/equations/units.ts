import { formatUnit, pluralUnit } from "#lib/format/units.ts";

/** A unit taken apart: each noun with its power, and what one of it is in plain numbers (percent: a hundredth). */
export type Dimension = { powers: ReadonlyMap<string, number>; scale: "one" | "hundredth" };

const percents = new Set(["percent", "percentage point"]);
const pure = new Set(["share", "ratio", "times", "fraction", "number"]);
const pattern = /^[a-z]+(?: [a-z]+)*(?:\/[a-z]+(?: [a-z]+)*)?$/;

/**
 * Takes a unit apart; null where nobody could (empty, digits, two slashes). The grammar is the register's:
 * a singular noun, `percent`, or a compound such as `arrest/day`. Nouns are not converted: a week is not seven days here.
 */
export function parseUnit(unit: string): Dimension | null {
  if (!pattern.test(unit)) return null;
  if (percents.has(unit)) return { powers: new Map(), scale: "hundredth" };
  if (pure.has(unit)) return { powers: new Map(), scale: "one" };
  const [above = "", below] = unit.split("/");
  return { powers: withPower(withPower(new Map(), above, 1), below, -1), scale: "one" };
}

function withPower(powers: ReadonlyMap<string, number>, noun: string | undefined, by: number): Map<string, number> {
  const next = new Map(powers);
  if (!noun || pure.has(noun)) return next;
  const power = (next.get(noun) ?? 0) + by;
  if (power === 0) next.delete(noun);
  else next.set(noun, power);
  return next;
}

/** The dimension of a product; with `power` −1, of a quotient. Arrests ÷ days are arrests a day. */
export function multiplyDimensions(a: Dimension, b: Dimension, power: 1 | -1 = 1): Dimension {
  let powers = a.powers;
  for (const [noun, times] of b.powers) powers = withPower(powers, noun, times * power);
  return { powers, scale: "one" };
}

/** Whether two dimensions count the same things. */
export function sameDimension(a: Dimension, b: Dimension): boolean {
  return a.powers.size === b.powers.size && [...a.powers].every(([noun, power]) => b.powers.get(noun) === power);
}

/** Whether it is a bare proportion: percent, a share, a ratio. */
export function isPure(dimension: Dimension): boolean {
  return dimension.powers.size === 0;
}

/** A dimension in words: "arrests a day", "percent", "children times days". */
export function describeDimension(dimension: Dimension): string {
  if (isPure(dimension)) return dimension.scale === "hundredth" ? "percent" : "a bare proportion";
  const above = [...dimension.powers].filter(([, power]) => power > 0);
  const below = [...dimension.powers].filter(([, power]) => power < 0);
  const [numerator] = above;
  const [denominator] = below;
  const isPlain = above.length === 1 && numerator?.[1] === 1 && below.length <= 1 && (denominator?.[1] ?? -1) === -1;
  if (isPlain && numerator) return formatUnit(denominator ? `${numerator[0]}/${denominator[0]}` : numerator[0]);
  return [above.map(raised).join(" times ") || "one", ...below.map(raised)].join(" per ");
}

function raised([noun, power]: [string, number]): string {
  const size = Math.abs(power);
  return size === 1 ? pluralUnit(noun) : `${pluralUnit(noun)} to the power of ${size}`;
}
