import fc from "fast-check";
import { toConstant } from "#lib/equations/parts.ts";
import type { EquationParts, EquationTerm, Evaluation } from "#lib/equations/types.ts";
import { intervalOf } from "#lib/figures/rules.ts";
import type { Comparator, FigureKind } from "#lib/figures/schema.ts";

// A property that fails is shrunk for twenty seconds at most: the numbers are long, and the first example says enough.
fc.configureGlobal({ interruptAfterTimeLimit: 20_000, markInterruptAsFailure: true });

/** A stated figure with the interval of the published rule. */
export function figure(
  verbatim: string,
  comparator: Comparator,
  value: string | null,
  unit: string,
  more: Partial<EquationTerm> = {},
): EquationTerm {
  return {
    ...toConstant(verbatim, value ?? "0", unit),
    figureId: `fig_${verbatim.replace(/[^a-z0-9]/gi, "")}`,
    verbatim,
    value,
    ...intervalOf(comparator, value, kindOf(unit)),
    ...more,
  };
}

function kindOf(unit: string): FigureKind {
  if (unit === "percent") return "share";
  if (unit === "day") return "duration";
  return unit.includes("/") ? "rate" : "count";
}

export const constant = toConstant;

export function equation(
  operation: EquationParts["operation"],
  operands: readonly EquationTerm[],
  result: EquationTerm | null,
  resultUnit: string,
): EquationParts {
  return { operation, operands, result, resultUnit, combination: "not_stated", combinationNote: "No document says." };
}

/** Decimals with up to nine digits and four places, as text. */
export const decimals = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => {
    const text = String(Math.abs(digits)).padStart(places + 1, "0");
    const whole = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
    return digits < 0 ? `-${whole}` : whole;
  });

export const positives = decimals.map((text) => text.replace("-", "")).filter((text) => /[1-9]/.test(text));

/** Every string in an evaluation, however deep: no page may get one that is not a number or a word. */
export function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(wordsOf);
}

export const holds = ({ status }: Evaluation) => status === "holds" || status === "holds_when_rounded";
