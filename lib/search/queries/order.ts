import { z } from "zod";
import { idOf } from "#lib/ids.ts";
import { cursorDay, decodeCursor, encodeCursor } from "#lib/input/cursor.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { Sort } from "../schema.ts";

/** How a page is read: as typed, or with words spelled almost so. A list keeps the reading that its first page had. */
export type Spelling = "exact" | "similar";

/** A row's place in the list. */
export type Place = { key: string | number | null; id: string };

const cursorKey = z.tuple([
  z.enum(["exact", "similar"]),
  z.enum(["relevance", "newest", "oldest", "added"]),
  z.union([z.number(), cursorDay, z.iso.datetime().refine((moment) => moment >= "0001"), z.null()]),
  idOf("claim"),
]);

/** Reads a cursor of this order. Throws InvalidInputError for one of another list. */
export function readCursor(cursor: string, sort: Sort): { spelling: Spelling; place: Place } {
  const ofThisSort = cursorKey.refine(([, of, key]) => {
    if (of !== sort) return false;
    if (sort === "relevance") return typeof key === "number";
    return key === null ? sort !== "added" : typeof key === "string" && (key.length === 10) === (sort !== "added");
  });
  const [spelling, , key, id] = decodeCursor(cursor, ofThisSort);
  return { spelling, place: { key, id } };
}

/** The cursor that goes on after this row. */
export function writeCursor(spelling: Spelling, sort: Sort, { key, id }: Place): string {
  return encodeCursor([spelling, sort, key, id]);
}

/** An order: the key that a cursor holds, the ORDER BY, and the condition of what comes after a row. Ids part equals. */
export type Order = { key: Prisma.Sql; by: Prisma.Sql; after: (place: Place) => Prisma.Sql };

const added = Prisma.sql`coalesce(c."publishedAt", c."createdAt")`;
const said = Prisma.sql`c."saidEarliest"`;

function bySaid(descending: boolean): Order {
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const later = descending ? Prisma.sql`<` : Prisma.sql`>`;
  return {
    key: Prisma.sql`${said}::text`,
    by: Prisma.sql`${said} ${direction} NULLS LAST, c."id"`,
    after: ({ key, id }) =>
      key === null
        ? Prisma.sql`(${said} IS NULL AND c."id" > ${id})`
        : Prisma.sql`(${said} ${later} ${key}::date OR (${said} = ${key}::date AND c."id" > ${id}) OR ${said} IS NULL)`,
  };
}

/** The order of a list; `rank` is the expression of relevance. */
export function orderOf(sort: Sort, rank: Prisma.Sql): Order {
  switch (sort) {
    case "newest":
      return bySaid(true);
    case "oldest":
      return bySaid(false);
    case "added":
      return {
        key: Prisma.sql`to_char(${added} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
        by: Prisma.sql`${added} DESC, c."id"`,
        after: ({ key, id }) =>
          Prisma.sql`(${added} < ${key}::timestamptz OR (${added} = ${key}::timestamptz AND c."id" > ${id}))`,
      };
    case "relevance":
      return {
        key: rank,
        by: Prisma.sql`key DESC, c."id"`,
        after: ({ key, id }) => Prisma.sql`(${rank} < ${key}::float8 OR (${rank} = ${key}::float8 AND c."id" > ${id}))`,
      };
  }
}
