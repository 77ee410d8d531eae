import { z } from "zod";
import { database } from "#lib/db/client.ts";
import { type CursorPage, cursorText, decodeCursor, encodeCursor } from "#lib/input/cursor.ts";
import { findFormerSlug } from "#lib/revisions/slugs.ts";
import { type Found, foundRow, type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { ClaimantDetail, ClaimantSummary } from "./dto.ts";
import { toClaimantDetail, toClaimantSummary } from "./mappers.ts";
import { claimantKindSchema } from "./schema.ts";
import { claimantDetailSelect, claimantSummarySelect } from "./select.ts";

/** What the address of a claimant leads to. Throws NotFoundError. */
export async function getClaimant(input: { slug: string; visibility: Visibility }): Promise<Found<ClaimantDetail>> {
  const db = database();
  const row = await db.claimant.findUnique({ where: { slug: input.slug }, select: claimantDetailSelect });
  return foundRow(row, input.visibility, {
    name: (claimant) => claimant.name,
    record: toClaimantDetail,
    moved: async () => {
      const id = await findFormerSlug(db, "claimant", input.slug);
      const present = id ? await db.claimant.findUnique({ where: { id }, select: { slug: true } }) : null;
      return present?.slug ?? null;
    },
  });
}

const cursorKey = z.tuple([claimantKindSchema, cursorText(200), cursorText(40)]);

/** A page of the claimants by kind (in the order of the schema), then by name. Throws InvalidInputError. */
export async function listClaimants(input: {
  visibility: Visibility;
  cursor: string | null;
  limit: number;
}): Promise<CursorPage<ClaimantSummary>> {
  const rows = await database().claimant.findMany({
    where: { ...visibleStates(input.visibility), ...(input.cursor === null ? {} : after(input.cursor)) },
    select: claimantSummarySelect,
    orderBy: [{ kind: "asc" }, { name: "asc" }, { id: "asc" }],
    take: input.limit + 1,
  });
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toClaimantSummary),
    next: rows.length > input.limit && last ? encodeCursor([last.kind, last.name, last.id]) : null,
  };
}

function after(cursor: string): Prisma.ClaimantWhereInput {
  const [kind, name, id] = decodeCursor(cursor, cursorKey);
  const kinds = claimantKindSchema.options;
  const later = kinds.slice(kinds.indexOf(kind) + 1);
  return { OR: [{ kind: { in: later } }, { kind, name: { gt: name } }, { kind, name, id: { gt: id } }] };
}
