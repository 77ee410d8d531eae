import type { EquationDto } from "./dto.ts";
import { toEquationParts } from "./parts.ts";
import { evaluateEquation } from "./rules.ts";
import type { Operation } from "./schema.ts";
import type { Evaluation } from "./types.ts";

export type WorkedEquation = { equation: EquationDto; evaluation: Evaluation };

/** Works an equation as it stands in the record. */
export function work(equation: EquationDto): WorkedEquation {
  return { equation, evaluation: evaluateEquation(toEquationParts(equation)) };
}

const ratios: ReadonlySet<Operation> = new Set(["share_of", "quotient", "percent_change"]);

/** Lower is more telling; null is not worth telling by itself. */
function rank({ equation, evaluation: { status, refusal } }: WorkedEquation): number | null {
  if (status === "does_not_hold") return 0;
  if (refusal) return refusal.code === "no_stated_result" && ratios.has(equation.operation) ? 4 : null;
  if (equation.combination !== "stated") return 1;
  return status === "holds_when_rounded" ? 2 : 3;
}

/**
 * The equation that tells a reader most about competing numbers: one that does not hold; else one that agrees although
 * nobody states that its parts belong together; else one that agrees only when rounded; else one that agrees; else a
 * ratio that nobody states. Of equals the first given. Null where there is none of these.
 */
export function mostTelling(equations: readonly EquationDto[]): WorkedEquation | null {
  const ranked = equations.flatMap((equation) => {
    const worked = work(equation);
    const place = rank(worked);
    return place === null ? [] : [{ worked, place }];
  });
  return ranked.toSorted((a, b) => a.place - b.place)[0]?.worked ?? null;
}
