import { z } from "zod";
import { database } from "#lib/db/client.ts";
import { idOf } from "#lib/ids.ts";
import { type CursorPage, decodeCursor, encodeCursor } from "#lib/input/cursor.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { CorrectionDto } from "./dto.ts";
import { namesOf } from "./names.ts";

const cursorKey = z.tuple([
  z
    .string()
    .regex(/^[12]\d{3}-/)
    .pipe(z.iso.datetime()),
  idOf("correction"),
]);

const select = {
  id: true,
  recordType: true,
  recordId: true,
  kind: true,
  severity: true,
  what: true,
  why: true,
  before: true,
  after: true,
  stoodSince: true,
  at: true,
  revision: { select: { number: true } },
} as const;

type Row = Prisma.CorrectionGetPayload<{ select: typeof select }>;

async function toCorrections(rows: Row[]): Promise<CorrectionDto[]> {
  const names = await namesOf(rows.map((row) => row.recordId));
  return rows.flatMap(({ recordType: _, recordId, stoodSince, at, revision, ...row }) => {
    const record = names.get(recordId);
    if (!record) return [];
    return [
      {
        ...row,
        record,
        stoodSince: stoodSince?.toISOString() ?? null,
        at: at.toISOString(),
        revision: revision.number,
      },
    ];
  });
}

/** A page of the public corrections, the latest first. */
export async function listCorrections(input: {
  cursor: string | null;
  limit: number;
}): Promise<CursorPage<CorrectionDto>> {
  const after = input.cursor === null ? null : decodeCursor(input.cursor, cursorKey);
  const where: Prisma.CorrectionWhereInput = after
    ? { OR: [{ at: { lt: after[0] } }, { at: after[0], id: { gt: after[1] } }] }
    : {};
  const rows = await database().correction.findMany({
    where,
    select,
    orderBy: [{ at: "desc" }, { id: "asc" }],
    take: input.limit + 1,
  });
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  return {
    items: await toCorrections(shown),
    next: rows.length > input.limit && last ? encodeCursor([last.at.toISOString(), last.id]) : null,
  };
}

/** All corrections of the given records, the latest first: for the notice on every page that carried the error. */
export async function listCorrectionsOf(recordIds: readonly string[]): Promise<CorrectionDto[]> {
  const rows = await database().correction.findMany({
    where: { recordId: { in: [...recordIds] } },
    select,
    orderBy: [{ at: "desc" }, { id: "asc" }],
    take: 200,
  });
  return toCorrections(rows);
}
