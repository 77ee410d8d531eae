import { z } from "zod";
import { uncertainDateSchema } from "#lib/dates/schema.ts";
import { idOf } from "#lib/ids.ts";
import { languageTag, line, prose, slug } from "#lib/input/text.ts";

export const measureRelationKindSchema = z.enum(["exact", "close", "broader", "narrower", "overlapping", "disjoint"]);
export type MeasureRelationKind = z.infer<typeof measureRelationKindSchema>;

/** A unit: a singular noun, `percent`, or a compound such as `arrest/day`. */
export const unitSchema = z
  .string()
  .max(60)
  .regex(
    /^[a-z]+(?: [a-z]+)*(?:\/[a-z]+(?: [a-z]+)*)?$/,
    "is a singular noun, percent, or a compound such as arrest/day",
  );

/** Relations are a set, not a list: one order, by code unit and not by a database's collation, makes them the same content. */
export function inOrder<T extends { toId: string }>(relations: readonly T[]): T[] {
  return relations.toSorted((a, b) => (a.toId < b.toId ? -1 : 1));
}

/** A measure as an editor enters it. A relation reads "this measure is broader than `toId`". */
export const measureContentSchema = z.strictObject({
  slug,
  name: line(160),
  definition: prose(800),
  population: prose(400).nullable().default(null),
  unit: unitSchema,
  producerId: idOf("claimant").nullable().default(null),
  versions: z
    .array(z.strictObject({ label: line(120), definition: prose(800), from: uncertainDateSchema }))
    .max(40)
    .default([]),
  terms: z
    .array(
      z.strictObject({
        term: line(80),
        language: languageTag.default("en"),
        note: prose(400).nullable().default(null),
      }),
    )
    .max(80)
    .default([]),
  relations: z
    .array(z.strictObject({ toId: idOf("measure"), kind: measureRelationKindSchema, reason: prose(500) }))
    .max(80)
    .transform((relations) => inOrder(relations))
    .default([]),
});
export type MeasureContent = z.infer<typeof measureContentSchema>;
export type MeasureInput = z.input<typeof measureContentSchema>;
