import type { Tx } from "#lib/db/transaction.ts";
import { toFigureColumns, toFigureContent } from "#lib/figures/columns.ts";
import type { Figure } from "#prisma/generated/client.ts";

type Ends = Pick<Figure, "low" | "high">;

const batch = 1000;

function follows(figure: Figure): boolean {
  const { low, high } = toFigureColumns(toFigureContent(figure));
  const isSame = (stored: Ends["low"], derived: string | null) =>
    stored === null || derived === null ? stored === derived : stored.equals(derived);
  return isSame(figure.low, low) && isSame(figure.high, high);
}

/** The first figure, by id, whose stored interval is not the one that the published rule gives its words; else null. */
export async function findStrayInterval(tx: Tx): Promise<Figure | null> {
  for (let after = ""; ; ) {
    const figures = await tx.figure.findMany({ where: { id: { gt: after } }, orderBy: { id: "asc" }, take: batch });
    const stray = figures.find((figure) => !follows(figure));
    const last = figures.at(-1);
    if (stray || !last || figures.length < batch) return stray ?? null;
    after = last.id;
  }
}
