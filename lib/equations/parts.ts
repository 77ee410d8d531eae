import type { EquationDto, OperandDto, StatedFigureDto } from "./dto.ts";
import type { EquationParts, EquationTerm } from "./types.ts";

/** A stated figure as a number that takes part in an equation. */
export function toTerm(figure: StatedFigureDto, label: string): EquationTerm {
  const { id, verbatim, value, low, high, unit, window, place, replacedBy } = figure;
  return {
    label,
    figureId: id,
    verbatim,
    value,
    low,
    high,
    unit,
    retracted: figure.claim?.retracted ?? false,
    replacedBy,
    ...(figure.measure?.retracted ? { measureRetracted: true } : {}),
    window,
    place: place.value,
  };
}

/** A constant, such as the days in a month: exact, without window or place. */
export function toConstant(label: string, value: string, unit: string): EquationTerm {
  return {
    label,
    figureId: null,
    verbatim: null,
    value,
    low: value,
    high: value,
    unit,
    retracted: false,
    replacedBy: null,
    window: { edtf: null, basis: "unknown", earliest: null, latest: null },
    place: null,
  };
}

function toOperandTerm(operand: OperandDto): EquationTerm {
  return operand.kind === "figure"
    ? toTerm(operand.figure, operand.label)
    : toConstant(operand.label, operand.constant, operand.unit);
}

/** An equation as entered, ready for `evaluateEquation`. */
export function toEquationParts(equation: EquationDto): EquationParts {
  const { operation, resultUnit, combination, combinationNote, result } = equation;
  return {
    operation,
    operands: equation.operands.map(toOperandTerm),
    result: result && toTerm(result, result.claim?.label ?? result.verbatim),
    resultUnit,
    combination,
    combinationNote,
  };
}
