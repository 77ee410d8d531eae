import { z } from "zod";
import { database } from "#lib/db/client.ts";
import { toFigureDto } from "#lib/figures/mappers.ts";
import { figureInclude } from "#lib/figures/select.ts";
import { type CursorPage, cursorText, decodeCursor, encodeCursor } from "#lib/input/cursor.ts";
import { findFormerSlug } from "#lib/revisions/slugs.ts";
import { type Found, foundRow, type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { PassageFigure, SourceDetail, SourceSummary } from "./dto.ts";
import { toPassageDto, toSourceDetail, toSourceSummary } from "./mappers.ts";
import { sourceAccessSchema } from "./schema.ts";
import { passageSelect, sourceDetailSelect, sourceSummarySelect } from "./select.ts";

/** What the address of a source leads to. Throws NotFoundError. */
export async function getSource(input: { slug: string; visibility: Visibility }): Promise<Found<SourceDetail>> {
  const db = database();
  const row = await db.source.findUnique({ where: { slug: input.slug }, select: sourceDetailSelect });
  return foundRow(row, input.visibility, {
    name: (source) => source.title,
    record: toSourceDetail,
    moved: async () => {
      const id = await findFormerSlug(db, "source", input.slug);
      const present = id ? await db.source.findUnique({ where: { id }, select: { slug: true } }) : null;
      return present?.slug ?? null;
    },
  });
}

const cursorKey = z.tuple([sourceAccessSchema, cursorText(400), cursorText(40)]);

/**
 * A page of sources: those that were read first, then those known from others, then those that nobody can follow, each
 * by title. `publisherId` narrows to what one claimant publishes. Throws InvalidInputError.
 */
export async function listSources(input: {
  publisherId?: string;
  visibility: Visibility;
  cursor: string | null;
  limit: number;
}): Promise<CursorPage<SourceSummary>> {
  const rows = await database().source.findMany({
    where: {
      ...visibleStates(input.visibility),
      ...(input.publisherId === undefined ? {} : { publisherId: input.publisherId }),
      ...(input.cursor === null ? {} : after(input.cursor)),
    },
    select: sourceSummarySelect,
    orderBy: [{ access: "asc" }, { title: "asc" }, { id: "asc" }],
    take: input.limit + 1,
  });
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toSourceSummary),
    next: rows.length > input.limit && last ? encodeCursor([last.access, last.title, last.id]) : null,
  };
}

function after(cursor: string): Prisma.SourceWhereInput {
  const [access, title, id] = decodeCursor(cursor, cursorKey);
  const all = sourceAccessSchema.options;
  const later = all.slice(all.indexOf(access) + 1);
  return { OR: [{ access: { in: later } }, { access, title: { gt: title } }, { access, title, id: { gt: id } }] };
}

/** Numbers of a measure that stand in passages of sources, by source; at most `limit`. */
export async function listPassageFigures(input: {
  measureId: string;
  visibility: Visibility;
  limit: number;
}): Promise<PassageFigure[]> {
  const rows = await database().figure.findMany({
    where: { measureId: input.measureId, passage: { source: visibleStates(input.visibility) } },
    include: { ...figureInclude, passage: { select: passageSelect } },
    orderBy: [{ passage: { sourceId: "asc" } }, { id: "asc" }],
    take: input.limit,
  });
  return rows.flatMap(({ passage, ...figure }) =>
    passage ? [{ figure: toFigureDto(figure), passage: toPassageDto(passage) }] : [],
  );
}
