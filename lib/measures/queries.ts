import { z } from "zod";
import { database } from "#lib/db/client.ts";
import { type CursorPage, cursorText, decodeCursor, encodeCursor } from "#lib/input/cursor.ts";
import { findFormerSlug } from "#lib/revisions/slugs.ts";
import { type Found, foundRow, type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import type { MeasureDetail, MeasureSummary } from "./dto.ts";
import { toMeasureDetail, toMeasureSummary } from "./mappers.ts";
import type { MeasureLink } from "./relations.ts";
import { measureDetailSelect, measureSummarySelect } from "./select.ts";

/** What the address of a measure leads to. Throws NotFoundError. */
export async function getMeasure(input: { slug: string; visibility: Visibility }): Promise<Found<MeasureDetail>> {
  const db = database();
  const row = await db.measure.findUnique({ where: { slug: input.slug }, select: measureDetailSelect });
  return foundRow(row, input.visibility, {
    name: (measure) => measure.name,
    record: toMeasureDetail,
    moved: async () => {
      const id = await findFormerSlug(db, "measure", input.slug);
      const present = id ? await db.measure.findUnique({ where: { id }, select: { slug: true } }) : null;
      return present?.slug ?? null;
    },
  });
}

const cursorKey = z.tuple([cursorText(200), cursorText(40)]);

/** A page of the measures by name; `producerId` narrows to what one claimant counts. Throws InvalidInputError. */
export async function listMeasures(input: {
  producerId?: string;
  visibility: Visibility;
  cursor: string | null;
  limit: number;
}): Promise<CursorPage<MeasureSummary>> {
  const after = input.cursor === null ? null : decodeCursor(input.cursor, cursorKey);
  const rows = await database().measure.findMany({
    where: {
      ...visibleStates(input.visibility),
      ...(input.producerId === undefined ? {} : { producerId: input.producerId }),
      ...(after ? { OR: [{ name: { gt: after[0] } }, { name: after[0], id: { gt: after[1] } }] } : {}),
    },
    select: measureSummarySelect,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: input.limit + 1,
  });
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toMeasureSummary),
    next: rows.length > input.limit && last ? encodeCursor([last.name, last.id]) : null,
  };
}

/** Every stated relation between measures that are both visible. */
export async function listMeasureRelations(input: { visibility: Visibility }): Promise<MeasureLink[]> {
  const seen = visibleStates(input.visibility);
  return database().measureRelation.findMany({
    where: { from: seen, to: seen },
    select: { fromId: true, toId: true, kind: true, reason: true },
    orderBy: [{ fromId: "asc" }, { toId: "asc" }],
  });
}

/** The words that belong to the given measures. */
export async function listMeasureTerms(input: {
  measureIds: readonly string[];
  visibility: Visibility;
}): Promise<{ measureId: string; term: string }[]> {
  return database().measureTerm.findMany({
    where: { measureId: { in: [...input.measureIds] }, measure: visibleStates(input.visibility) },
    select: { measureId: true, term: true },
    orderBy: [{ measureId: "asc" }, { position: "asc" }],
  });
}
