import { Decimal } from "decimal.js";
import { z } from "zod";
import { statedFactSchema, uncertainDateSchema, unknownDate, unknownFact } from "#lib/dates/schema.ts";
import { idOf, partId } from "#lib/ids.ts";
import { line, prose } from "#lib/input/text.ts";
import { unitSchema } from "#lib/measures/schema.ts";

export const comparatorSchema = z.enum([
  "bare",
  "exactly",
  "about",
  "nearly",
  "just_under",
  "under",
  "over",
  "more_than",
  "at_least",
  "at_most",
  "up_to",
  "magnitude",
  "majority",
  "vague",
  "range",
]);
export type Comparator = z.infer<typeof comparatorSchema>;
export const figureKindSchema = z.enum(["count", "rate", "share", "change", "money", "duration"]);
export type FigureKind = z.infer<typeof figureKindSchema>;

/** An exact decimal as a plain string: no exponent, no trailing zeros. */
export const decimalSchema = z
  .string()
  .regex(
    /^-?\d{1,40}(\.\d{1,40})?$/,
    "is a plain decimal number such as 323000 or 8.3, with at most 40 digits to either side of the point",
  )
  .transform((text) => new Decimal(text).toFixed());

const wordsOnly: readonly Comparator[] = ["majority", "vague", "range"];

/** A figure as an editor enters it. The interval is given only to override the published rule, with the reason. */
export const figureContentSchema = z
  .strictObject({
    id: partId("figure"),
    verbatim: line(120),
    kind: figureKindSchema,
    comparator: comparatorSchema,
    value: decimalSchema.nullable().default(null),
    interval: z
      .strictObject({ low: decimalSchema.nullable(), high: decimalSchema.nullable(), reason: prose(400) })
      .refine(
        (interval) => interval.low === null || interval.high === null || new Decimal(interval.low).lte(interval.high),
        {
          path: ["low"],
          message: "must not be above the high end",
        },
      )
      .nullable()
      .default(null),
    unit: unitSchema,
    measureId: idOf("measure").nullable().default(null),
    term: line(80).nullable().default(null),
    population: statedFactSchema.default(unknownFact),
    place: statedFactSchema.default(unknownFact),
    method: statedFactSchema.default(unknownFact),
    countedById: idOf("claimant").nullable().default(null),
    window: uncertainDateSchema.default(unknownDate),
    asOf: uncertainDateSchema.default(unknownDate),
  })
  .refine((figure) => wordsOnly.includes(figure.comparator) === (figure.value === null), {
    path: ["value"],
    message: "is given for every comparator but majority, vague and range, which have none",
  })
  .refine((figure) => figure.comparator !== "range" || figure.interval !== null, {
    path: ["interval"],
    message: "a range says from where to where",
  })
  .refine((figure) => figure.comparator !== "majority" || figure.unit === "percent", {
    path: ["unit"],
    message: "is percent for a majority, which is read as 50 to 100 of them",
  });
export type FigureContent = z.infer<typeof figureContentSchema>;
export type FigureInput = z.input<typeof figureContentSchema>;
