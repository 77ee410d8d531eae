import { database } from "#lib/db/client.ts";
import { type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import type { EquationDto } from "./dto.ts";
import { toEquationDto } from "./mappers.ts";
import { equationSelect } from "./select.ts";

/** The equations in which figures of the given claims stand, by label. */
export async function listEquationsOfClaims(input: {
  claimIds: readonly string[];
  visibility: Visibility;
}): Promise<EquationDto[]> {
  const claimId = { in: [...input.claimIds] };
  const rows = await database().equation.findMany({
    where: {
      ...visibleStates(input.visibility),
      OR: [{ result: { claimId } }, { operands: { some: { figure: { claimId } } } }],
    },
    select: equationSelect,
    orderBy: [{ label: "asc" }, { id: "asc" }],
  });
  return rows.map(toEquationDto);
}
