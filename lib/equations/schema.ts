import { z } from "zod";
import { decimalSchema } from "#lib/figures/schema.ts";
import { idOf } from "#lib/ids.ts";
import { line, prose, slug } from "#lib/input/text.ts";
import { unitSchema } from "#lib/measures/schema.ts";

export const operationSchema = z.enum([
  "sum",
  "difference",
  "product",
  "quotient",
  "share_of",
  "percent_change",
  "rounds_to",
  "at_least",
  "equals",
]);
export type Operation = z.infer<typeof operationSchema>;
export const combinationBasisSchema = z.enum(["stated", "assumed", "not_stated"]);
export type CombinationBasis = z.infer<typeof combinationBasisSchema>;

const operandSchema = z
  .strictObject({
    figureId: idOf("figure").nullable().default(null),
    constant: decimalSchema.nullable().default(null),
    unit: unitSchema.nullable().default(null),
    label: line(120),
  })
  .refine((operand) => (operand.figureId === null) !== (operand.constant === null), {
    path: ["figureId"],
    message: "an operand is a stated figure or a constant, one of the two",
  })
  .refine((operand) => operand.constant === null || operand.unit !== null, {
    path: ["unit"],
    message: "a constant has a unit",
  });

/** An equation as an editor enters it. `resultId` null asks only what the operands come to. */
export const equationContentSchema = z.strictObject({
  slug,
  label: line(200),
  operation: operationSchema,
  operands: z.array(operandSchema).min(1).max(12),
  resultId: idOf("figure").nullable().default(null),
  resultUnit: unitSchema,
  combination: combinationBasisSchema,
  combinationNote: prose(500),
  hypothesis: prose(500).nullable().default(null),
});
export type EquationContent = z.infer<typeof equationContentSchema>;
export type EquationInput = z.input<typeof equationContentSchema>;
