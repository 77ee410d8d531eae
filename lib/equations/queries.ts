import { database } from "#lib/db/client.ts";
import { type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { EquationDto } from "./dto.ts";
import { toEquationDtos } from "./mappers.ts";
import { toConstant } from "./parts.ts";
import { statusOf } from "./rules.ts";
import type { Operation } from "./schema.ts";
import { equationSelect } from "./select.ts";
import type { EquationTerm } from "./types.ts";

/** The equations in which figures of the claims that meet a condition stand, by label; at most `limit`. */
export async function listEquationsOfClaims(input: {
  where: Prisma.ClaimWhereInput;
  visibility: Visibility;
  limit: number;
}): Promise<EquationDto[]> {
  const figure = { claim: input.where };
  const rows = await database().equation.findMany({
    where: {
      ...visibleStates(input.visibility),
      OR: [{ result: figure }, { operands: { some: { figure } } }],
    },
    select: equationSelect,
    orderBy: [{ label: "asc" }, { id: "asc" }],
    take: input.limit,
  });
  return toEquationDtos(rows);
}

type TermRow = {
  id: string;
  operation: Operation;
  resultUnit: string;
  isResult: boolean;
  figureId: string | null;
  value: string | null;
  low: string | null;
  high: string | null;
  unit: string;
  retracted: boolean;
};

function toBareTerm({ figureId, value, low, high, unit, retracted }: TermRow): EquationTerm {
  return { ...toConstant("", value ?? "0", unit), figureId, value, low, high, retracted };
}

/**
 * The ids of the figures that stand in an equation which does not hold, as operand or stated result. Statuses are worked
 * out here and now, from one statement that reads nothing but the numbers; no equation is read twice.
 */
export async function listFigureIdsThatDoNotHold(input: { visibility: Visibility }): Promise<string[]> {
  const rows = await database().$queryRaw<TermRow[]>`
    SELECT e."id", e."operation"::text AS "operation", e."resultUnit", t."isResult", t."figureId",
      coalesce(f."value", t."constant")::text AS "value", coalesce(f."low", t."constant")::text AS "low",
      coalesce(f."high", t."constant")::text AS "high", coalesce(f."unit", t."unit") AS "unit",
      coalesce(c."state" = 'retracted', FALSE) AS "retracted"
    FROM "Equation" e
    JOIN LATERAL (
      SELECT FALSE AS "isResult", o."position", o."figureId", o."constant", o."unit"
      FROM "EquationOperand" o WHERE o."equationId" = e."id"
      UNION ALL SELECT TRUE, NULL, e."resultId", NULL, NULL
    ) t ON TRUE
    LEFT JOIN "Figure" f ON f."id" = t."figureId"
    LEFT JOIN "Claim" c ON c."id" = f."claimId"
    WHERE e."resultId" IS NOT NULL AND (${input.visibility === "all"} OR e."state" = 'published')
    ORDER BY e."id", t."position"`;
  const found = new Set<string>();
  for (const terms of Map.groupBy(rows, (row) => row.id).values()) {
    const [first] = terms;
    const result = terms.find((term) => term.isResult);
    if (!first || !result) continue;
    const { operation, resultUnit } = first;
    const operands = terms.filter((term) => !term.isResult).map(toBareTerm);
    const status = statusOf({
      operation,
      operands,
      result: toBareTerm(result),
      resultUnit,
      combination: "not_stated",
      combinationNote: "",
    });
    if (status !== "does_not_hold") continue;
    for (const { figureId } of terms) if (figureId !== null) found.add(figureId);
  }
  return [...found];
}
