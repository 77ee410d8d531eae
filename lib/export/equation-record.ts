import type { EquationDto, OperandDto, StatedFigureDto } from "#lib/equations/dto.ts";
import { toEquationParts } from "#lib/equations/parts.ts";
import { evaluateEquation } from "#lib/equations/rules.ts";
import type { Evaluation } from "#lib/equations/types.ts";
import { equationStatusWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

const permalinkOf = (origin: string, id: string, revision: number) =>
  `${origin}${paths.revision("equation", id, revision)}`;

/** A figure as an equation refers to it, with the claim that states it. */
function toFigureRef({ id, verbatim, comparator, value, low, high, unit, claim }: StatedFigureDto, origin: string) {
  return {
    id,
    verbatim,
    comparator,
    value,
    interval: { low, high },
    unit,
    claim: claim && {
      id: claim.id,
      slug: claim.slug,
      label: claim.label,
      url: `${origin}${paths.claim(claim.slug)}`,
      retracted: claim.retracted,
    },
  };
}

function toOperandRecord(operand: OperandDto, origin: string) {
  return operand.kind === "figure"
    ? { label: operand.label, kind: operand.kind, figure: toFigureRef(operand.figure, origin) }
    : { label: operand.label, kind: operand.kind, value: operand.constant, unit: operand.unit };
}

const toWorkingRecord = (working: NonNullable<Evaluation["working"]>) => ({
  text: working.text,
  lines: working.lines.map(({ role, text }) => ({ role, text })),
});

/**
 * An equation with its evaluation as plain JSON, every decimal as text. The status is the one of this moment: it is
 * computed from the figures and never stored. `origin` is scheme and host.
 */
export function toEquationRecord(equation: EquationDto, origin: string) {
  const { id, slug, label, revision, operation, resultUnit, hypothesis, circle } = equation;
  const { status, sentence, refusal, computed, stated, working, scope, solutions } = evaluateEquation(
    toEquationParts(equation),
  );
  return {
    id,
    slug,
    label,
    permalink: permalinkOf(origin, id, revision),
    history: `${origin}${paths.history("equation", id)}`,
    operation,
    operands: equation.operands.map((operand) => toOperandRecord(operand, origin)),
    result: equation.result && toFigureRef(equation.result, origin),
    resultUnit,
    status,
    statusInWords: equationStatusWords[status],
    sentence,
    refusal,
    computed,
    stated,
    working: working && toWorkingRecord(working),
    scope,
    circle: circle.map((other) => ({ ...other, history: `${origin}${paths.history("equation", other.id)}` })),
    solutions,
    hypothesis:
      hypothesis === null ? null : { note: "An editor's hypothesis, stated by no document.", text: hypothesis },
  };
}
