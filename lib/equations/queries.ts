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

type BareTerm = Pick<EquationTerm, "figureId" | "value" | "low" | "high" | "unit" | "retracted">;
type BareEquation = { operation: Operation; resultUnit: string; operands: BareTerm[]; result: BareTerm };

const toBareTerm = (term: BareTerm): EquationTerm => ({ ...toConstant("", "0", term.unit), ...term });

function holdsNot({ operation, resultUnit, operands, result }: BareEquation): boolean {
  const status = statusOf({
    operation,
    resultUnit,
    operands: operands.map(toBareTerm),
    result: toBareTerm(result),
    combination: "not_stated",
    combinationNote: "",
  });
  return status === "does_not_hold";
}

/**
 * The ids of the figures that stand in an equation which does not hold, as operand or stated result. Statuses are worked
 * out here and now, from one statement that reads nothing but the numbers; no equation is read twice.
 */
export async function listFigureIdsThatDoNotHold(input: { visibility: Visibility }): Promise<string[]> {
  const equations = await database().$queryRaw<BareEquation[]>`
    WITH term AS (
      SELECT o."equationId", o."position", o."figureId", o."constant", o."unit" FROM "EquationOperand" o
      UNION ALL SELECT "id", NULL, "resultId", NULL, NULL FROM "Equation" WHERE "resultId" IS NOT NULL
    ), bare AS (
      SELECT term."equationId", term."position", json_build_object(
          'figureId', term."figureId", 'unit', coalesce(f."unit", term."unit"),
          'value', coalesce(f."value", term."constant")::text, 'low', coalesce(f."low", term."constant")::text,
          'high', coalesce(f."high", term."constant")::text, 'retracted', coalesce(c."state" = 'retracted', FALSE)
        ) AS json
      FROM term LEFT JOIN "Figure" f ON f."id" = term."figureId" LEFT JOIN "Claim" c ON c."id" = f."claimId"
    )
    SELECT e."operation"::text AS "operation", e."resultUnit",
      json_agg(bare.json ORDER BY bare."position") FILTER (WHERE bare."position" IS NOT NULL) AS "operands",
      (json_agg(bare.json) FILTER (WHERE bare."position" IS NULL))->0 AS "result"
    FROM "Equation" e JOIN bare ON bare."equationId" = e."id"
    WHERE e."resultId" IS NOT NULL AND (${input.visibility === "all"} OR e."state" = 'published')
    GROUP BY e."id"
    HAVING bool_or(bare."position" IS NOT NULL)`;
  const figureIds = equations
    .filter(holdsNot)
    .flatMap(({ operands, result }) => [...operands, result].flatMap(({ figureId }) => figureId ?? []));
  return [...new Set(figureIds)];
}
