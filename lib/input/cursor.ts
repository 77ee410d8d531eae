import { z } from "zod";
import { InvalidInputError } from "#lib/errors.ts";

/** A page of a list: the items, and the cursors of its neighbours. */
export type CursorPage<T> = { items: T[]; next: string | null };

/** A text in a cursor: any that the database can hold. */
export const cursorText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !text.includes("\u0000"));

/** A day in a cursor: any that the database can hold. */
export const cursorDay = z.iso.date().refine((day) => day >= "0001");

/** An opaque cursor that holds the sort key of the last item. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key), "utf8").toString("base64url");
}

/** The sort key in a cursor. Throws InvalidInputError for anything that `encodeCursor` did not make. */
export function decodeCursor<T>(cursor: string, key: z.ZodType<T>): T {
  const parsed = key.safeParse(cursor.length <= 500 ? fromCursor(cursor) : undefined);
  if (parsed.success) return parsed.data;
  throw new InvalidInputError([{ path: "cursor", message: "is not a cursor of this list: start again without it" }]);
}

function fromCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
