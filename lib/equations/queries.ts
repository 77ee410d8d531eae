import { database } from "#lib/db/client.ts";
import { type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { EquationDto } from "./dto.ts";
import { toEquationDto } from "./mappers.ts";
import { equationSelect } from "./select.ts";

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
  return rows.map(toEquationDto);
}
