import { z } from "zod";
import { line, prose } from "#lib/input/text.ts";

/** Nouns that have a history. */
export const recordTypeSchema = z.enum([
  "claimant",
  "source",
  "topic",
  "measure",
  "claim",
  "claim_link",
  "comparison",
  "equation",
  "review",
]);
export type RecordTypeName = z.infer<typeof recordTypeSchema>;

/** The public note about a change to a published record. */
export const correctionSchema = z.strictObject({
  kind: z.enum(["typo", "clarification", "correction", "update", "retraction"]),
  severity: z.enum(["minor", "substantial"]),
  what: prose(600),
  why: prose(600),
  before: prose(600).nullable().default(null),
  after: prose(600).nullable().default(null),
});
export type CorrectionInput = z.infer<typeof correctionSchema>;

/** Why something is written; shown in the history. */
export const reasonSchema = line(400);
