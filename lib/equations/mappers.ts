import { toFigureDto } from "#lib/figures/mappers.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { EquationDto, OperandDto, StatedFigureDto } from "./dto.ts";
import type { equationSelect } from "./select.ts";

export type EquationRow = Prisma.EquationGetPayload<{ select: typeof equationSelect }>;
type OperandRow = EquationRow["operands"][number];

function toStatedFigure(row: NonNullable<EquationRow["result"]>): StatedFigureDto {
  if (!row.claim) return { ...toFigureDto(row), claim: null };
  const { state, ...claim } = row.claim;
  return { ...toFigureDto(row), claim: { ...claim, retracted: state === "retracted" } };
}

function toOperand({ label, figure, constant, unit }: OperandRow): OperandDto {
  if (figure) return { label, kind: "figure", figure: toStatedFigure(figure) };
  return { label, kind: "constant", constant: constant?.toFixed() ?? "", unit: unit ?? "" };
}

/** An equation as readers get it. */
export function toEquationDto({ result, operands, ...row }: EquationRow): EquationDto {
  return { ...row, result: result && toStatedFigure(result), operands: operands.map(toOperand) };
}
