import { isGlued } from "./reading.ts";
import type { Token } from "./tokens.ts";

const short: Record<string, string> = {
  km: "kilometre",
  m: "metre",
  cm: "centimetre",
  mm: "millimetre",
  kg: "kilogram",
  g: "gram",
  mg: "milligram",
  t: "tonne",
  ha: "hectare",
  l: "litre",
  ml: "millilitre",
  ft: "foot",
  lb: "pound in weight",
  kW: "kilowatt",
  MW: "megawatt",
  GW: "gigawatt",
  kWh: "kilowatt hour",
  MWh: "megawatt hour",
};
const rates: Record<string, string> = { mph: "mile/hour", kmh: "kilometre/hour", kph: "kilometre/hour" };
const below: Record<string, string> = {
  h: "hour",
  s: "second",
  l: "litre",
  ha: "hectare",
  kg: "kilogram",
  kwh: "kilowatt hour",
};
const degrees: Record<string, string> = { c: "degree celsius", f: "degree fahrenheit" };

/** The unit of measure in its short form at a token: 40 mm, 120 km/h, 38 °C; or null. */
export function measureUnits(tokens: readonly Token[], at: number): { to: number; unit: string; rate: boolean } | null {
  const [token, next, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token) return null;
  if (token.lower === "°") {
    const unit = isGlued(next) ? degrees[next.lower] : undefined;
    return { to: unit ? at + 2 : at + 1, unit: unit ?? "degree", rate: false };
  }
  if (token.kind !== "word") return null;
  const rate = Object.hasOwn(rates, token.lower) ? rates[token.lower] : undefined;
  if (rate) return { to: at + 1, unit: rate, rate: true };
  const unit = Object.hasOwn(short, token.text) ? short[token.text] : undefined;
  if (!unit) return null;
  const under = next?.lower === "/" && isGlued(next) && second ? below[second.lower] : undefined;
  if (under) return { to: at + 3, unit: `${unit}/${under}`, rate: true };
  const exponent = isGlued(next) && /^[²³]$/.test(next.text) ? 1 : 0;
  const power = exponent === 0 ? "" : next?.text === "²" ? "square " : "cubic ";
  return { to: at + 1 + exponent, unit: `${power}${unit}`, rate: false };
}
