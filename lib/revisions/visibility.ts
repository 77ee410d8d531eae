import { NotFoundError } from "#lib/errors.ts";
import type { RecordState } from "#prisma/generated/enums.ts";

/** Who reads: readers see what is published, the desk sees all. A required argument of every query. */
export type Visibility = "published" | "all";

/** The condition on `state` that a visibility means in lists. */
export function visibleStates(visibility: Visibility): { state: "published" } | Record<string, never> {
  return visibility === "published" ? { state: "published" } : {};
}

/** What is left of a retracted record. */
export type Tombstone = {
  id: string;
  slug: string;
  name: string;
  retractedAt: string;
  reason: string;
  revision: number;
};

/** What an address leads to: a record, what is left of one, or the place it moved to. */
export type Found<T> =
  | { kind: "record"; record: T }
  | { kind: "tombstone"; tombstone: Tombstone }
  | { kind: "moved"; slug: string };

type HeadRow = {
  id: string;
  slug: string;
  state: RecordState;
  revision: number;
  retractedAt: Date | null;
  retractionReason: string | null;
};

/**
 * Turns a row that may be there into what its address leads to. `moved` finds the present slug of a record that
 * once had this one. Throws NotFoundError where there is nothing to see.
 */
export async function foundRow<Row extends HeadRow, T>(
  row: Row | null,
  visibility: Visibility,
  shape: { name: (row: Row) => string; record: (row: Row) => T; moved: () => Promise<string | null> },
): Promise<Found<T>> {
  if (!row) {
    const slug = await shape.moved();
    if (slug !== null) return { kind: "moved", slug };
    throw new NotFoundError("There is no such record.");
  }
  if (row.state === "retracted" && visibility === "published") {
    return {
      kind: "tombstone",
      tombstone: {
        id: row.id,
        slug: row.slug,
        name: shape.name(row),
        retractedAt: row.retractedAt?.toISOString() ?? "",
        reason: row.retractionReason ?? "",
        revision: row.revision,
      },
    };
  }
  if (row.state !== "published" && visibility === "published") throw new NotFoundError("There is no such record.");
  return { kind: "record", record: shape.record(row) };
}
