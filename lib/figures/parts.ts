import type { Tx } from "#lib/db/transaction.ts";
import { toFigureColumns } from "./columns.ts";
import type { FigureContent } from "./schema.ts";

// Higher than any position: makes room while figures change places under their unique positions.
const outOfTheWay = 100_000;

/** The claim or the passage to which figures belong. */
export type FigureOwner = { claimId: string } | { passageId: string };

/** Makes the figures of an owner these, in this order. Refused by the database where an equation needs one that goes. */
export async function writeFigures(tx: Tx, owner: FigureOwner, figures: readonly FigureContent[]): Promise<void> {
  await tx.figure.deleteMany({ where: { ...owner, id: { notIn: figures.map((figure) => figure.id) } } });
  await tx.figure.updateMany({ where: owner, data: { position: { increment: outOfTheWay } } });
  const kept = await tx.figure.findMany({ where: owner, select: { id: true } });
  const keptIds = new Set(kept.map((figure) => figure.id));
  const rows = figures.map((figure, position) => ({ ...toFigureColumns(figure), ...owner, position }));
  // Created, not upserted: an id that is another owner's is refused rather than passed over.
  await tx.figure.createMany({ data: rows.filter((row) => !keptIds.has(row.id)) });
  for (const { id, ...row } of rows.filter((row) => keptIds.has(row.id))) {
    await tx.figure.update({ where: { id }, data: row });
  }
}
