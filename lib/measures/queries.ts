import { database } from "#lib/db/client.ts";
import { type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import type { MeasureLink } from "./relations.ts";

/** Every stated relation between measures that are both visible. */
export async function listMeasureRelations(input: { visibility: Visibility }): Promise<MeasureLink[]> {
  const seen = visibleStates(input.visibility);
  return database().measureRelation.findMany({
    where: { from: seen, to: seen },
    select: { fromId: true, toId: true, kind: true, reason: true },
    orderBy: [{ fromId: "asc" }, { toId: "asc" }],
  });
}
