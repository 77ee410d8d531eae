import { z } from "zod";
import { database } from "#lib/db/client.ts";
import { type CursorPage, cursorText, decodeCursor, encodeCursor } from "#lib/input/cursor.ts";
import { findFormerSlug } from "#lib/revisions/slugs.ts";
import { type Found, foundRow, type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import type { TopicDetail, TopicSummary } from "./dto.ts";

const summarySelect = { id: true, slug: true, name: true, description: true } as const;

/** What the address of a topic leads to. Throws NotFoundError. */
export async function getTopic(input: { slug: string; visibility: Visibility }): Promise<Found<TopicDetail>> {
  const db = database();
  const row = await db.topic.findUnique({
    where: { slug: input.slug },
    select: {
      ...summarySelect,
      state: true,
      revision: true,
      updatedAt: true,
      retractedAt: true,
      retractionReason: true,
    },
  });
  return foundRow(row, input.visibility, {
    name: (topic) => topic.name,
    record: ({ id, slug, name, description, revision, updatedAt }): TopicDetail => ({
      id,
      slug,
      name,
      description,
      revision,
      updatedAt: updatedAt.toISOString(),
    }),
    moved: async () => {
      const id = await findFormerSlug(db, "topic", input.slug);
      const present = id ? await db.topic.findUnique({ where: { id }, select: { slug: true } }) : null;
      return present?.slug ?? null;
    },
  });
}

const cursorKey = z.tuple([cursorText(200), cursorText(40)]);

/** A page of the topics by name. Throws InvalidInputError. */
export async function listTopics(input: {
  visibility: Visibility;
  cursor: string | null;
  limit: number;
}): Promise<CursorPage<TopicSummary>> {
  const after = input.cursor === null ? null : decodeCursor(input.cursor, cursorKey);
  const rows = await database().topic.findMany({
    where: {
      ...visibleStates(input.visibility),
      ...(after ? { OR: [{ name: { gt: after[0] } }, { name: after[0], id: { gt: after[1] } }] } : {}),
    },
    select: { ...summarySelect, _count: { select: { claims: { where: { claim: { state: "published" } } } } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: input.limit + 1,
  });
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ _count, ...topic }) => ({ ...topic, claimCount: _count.claims })),
    next: rows.length > input.limit && last ? encodeCursor([last.name, last.id]) : null,
  };
}
