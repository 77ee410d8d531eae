import { z } from "zod";
import { prose } from "#lib/input/text.ts";
import { boundsOf } from "./rules.ts";

/** How a stated fact is known. */
export const basisSchema = z.enum(["stated", "inferred", "page_furniture", "unknown"]);
export type Basis = z.infer<typeof basisSchema>;

/** A date as it is known: an EDTF string with its basis, or unknown. An inference says from what. */
export const uncertainDateSchema = z
  .strictObject({
    edtf: z
      .string()
      .refine((text) => boundsOf(text) !== null, "is not an EDTF date such as 2025-09-18, 2025-09, 2019/2023 or 2019~")
      .nullable()
      .default(null),
    basis: basisSchema.default("unknown"),
    note: prose(500).nullable().default(null),
  })
  .refine((date) => (date.basis === "unknown") === (date.edtf === null), {
    path: ["basis"],
    message: "an unknown date has no EDTF string, and a known one has a basis",
  })
  .refine((date) => date.basis !== "inferred" || date.note !== null, {
    path: ["note"],
    message: "say from what the date is inferred",
  });
export type UncertainDate = z.infer<typeof uncertainDateSchema>;

/** The date of which nothing is known. */
export const unknownDate: UncertainDate = { edtf: null, basis: "unknown", note: null };

/** A fact in words with its basis, or unknown. */
export const statedFactSchema = z
  .strictObject({
    value: prose(500).nullable().default(null),
    basis: basisSchema.default("unknown"),
    note: prose(500).nullable().default(null),
  })
  .refine((fact) => (fact.basis === "unknown") === (fact.value === null), {
    path: ["basis"],
    message: "an unknown fact has no value, and a known one has a basis",
  })
  .refine((fact) => fact.basis !== "inferred" || fact.note !== null, {
    path: ["note"],
    message: "say from what this is inferred",
  });
export type StatedFact = z.infer<typeof statedFactSchema>;
export const unknownFact: StatedFact = { value: null, basis: "unknown", note: null };
