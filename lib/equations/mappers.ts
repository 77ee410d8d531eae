import { toFigureDto } from "#lib/figures/mappers.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { EquationDto, OperandDto, StatedFigureDto } from "./dto.ts";
import { findEquationCircles } from "./rules.ts";
import type { equationSelect } from "./select.ts";

export type EquationRow = Prisma.EquationGetPayload<{ select: typeof equationSelect }>;
type OperandRow = EquationRow["operands"][number];

type StatedRow = NonNullable<EquationRow["result"]>;

/** What has taken the place of a figure's measure; a figure that ends before the last definition begins has an older one. */
function replacementOf({ measure, asOfLatest, windowLatest }: StatedRow): string | null {
  if (!measure) return null;
  if (measure.state === "retracted") {
    return measure.relations[0]?.to.name ?? measure.relatedFrom[0]?.from.name ?? null;
  }
  const counted = asOfLatest ?? windowLatest;
  const dated = measure.versions.flatMap(({ label, fromEarliest }) =>
    fromEarliest ? [{ label, from: fromEarliest }] : [],
  );
  const last = dated.toSorted((a, b) => a.from.getTime() - b.from.getTime()).at(-1);
  return dated.length > 1 && last && counted && counted < last.from ? `${measure.name}: ${last.label}` : null;
}

function toStatedFigure(row: StatedRow): StatedFigureDto {
  const figure = { ...toFigureDto(row), replacedBy: replacementOf(row) };
  if (!row.claim) return { ...figure, claim: null };
  const { state, ...claim } = row.claim;
  return { ...figure, claim: { ...claim, retracted: state === "retracted" } };
}

function toOperand({ label, figure, constant, unit }: OperandRow): OperandDto {
  if (figure) return { label, kind: "figure", figure: toStatedFigure(figure) };
  return { label, kind: "constant", constant: constant?.toFixed() ?? "", unit: unit ?? "" };
}

const toLinked = ({ id, result, operands }: EquationRow) => ({
  id,
  resultId: result?.id ?? null,
  operandIds: operands.flatMap(({ figure }) => (figure ? [figure.id] : [])),
});

/** Equations that are shown together as readers get them, each with those that it stands in a circle with. */
export function toEquationDtos(rows: readonly EquationRow[]): EquationDto[] {
  const circles = findEquationCircles(rows.map(toLinked));
  return rows.map(({ result, operands, ...row }) => {
    const circle = circles.find((ids) => ids.includes(row.id)) ?? [];
    return {
      ...row,
      result: result && toStatedFigure(result),
      operands: operands.map(toOperand),
      circle: rows
        .filter(({ id }) => id !== row.id && circle.includes(id))
        .map(({ id, slug, label }) => ({ id, slug, label })),
    };
  });
}
