import { z } from "zod";
import { basisSchema, uncertainDateSchema } from "#lib/dates/schema.ts";
import { figureContentSchema } from "#lib/figures/schema.ts";
import { idOf, partId } from "#lib/ids.ts";
import { languageTag, line, prose, quotation, slug } from "#lib/input/text.ts";

export const claimKindSchema = z.enum(["statistic", "statement", "pledge", "prediction", "opinion"]);
export type ClaimKind = z.infer<typeof claimKindSchema>;

export const citationFunctionSchema = z.enum([
  "made_in",
  "cites_as_evidence",
  "supports",
  "disputes",
  "qualifies",
  "corrects",
  "context",
]);
export type CitationFunction = z.infer<typeof citationFunctionSchema>;

/** The functions that make a source a counter-source. */
export const counterFunctions: readonly CitationFunction[] = ["disputes", "qualifies", "corrects"];

export const counterScopeSchema = z.enum([
  "figure",
  "definition",
  "label",
  "attribution",
  "cause",
  "completeness",
  "method",
]);
export type CounterScope = z.infer<typeof counterScopeSchema>;

const attributionStepSchema = z
  .strictObject({
    claimantId: idOf("claimant").nullable().default(null),
    sourceId: idOf("source").nullable().default(null),
    verb: line(120),
  })
  .refine((step) => step.claimantId !== null || step.sourceId !== null, {
    path: ["claimantId"],
    message: "name who passed it on, or the document",
  });

const appearanceSchema = z.strictObject({
  id: partId("appearance"),
  sourceId: idOf("source"),
  passageId: idOf("passage").nullable().default(null),
  isFirst: z.boolean().default(false),
});

const citationSchema = z
  .strictObject({
    id: partId("citation"),
    sourceId: idOf("source"),
    passageId: idOf("passage").nullable().default(null),
    function: citationFunctionSchema,
    scope: counterScopeSchema.nullable().default(null),
    note: prose(500),
  })
  .refine((citation) => counterFunctions.includes(citation.function) === (citation.scope !== null), {
    path: ["scope"],
    message: "a counter-source says what it counters (figure, definition, label …), any other source does not",
  });

/** A claim as an editor enters it, with everything that belongs to it. */
export const claimContentSchema = z
  .strictObject({
    slug,
    kind: claimKindSchema,
    label: line(160),
    summary: prose(800),
    quote: quotation().nullable().default(null),
    language: languageTag.default("en"),
    claimantId: idOf("claimant"),
    roleAsStated: line(160).nullable().default(null),
    said: uncertainDateSchema,
    attribution: z.array(attributionStepSchema).max(12).default([]),
    appearances: z.array(appearanceSchema).max(60).default([]),
    citations: z.array(citationSchema).max(60).default([]),
    figures: z.array(figureContentSchema).max(20).default([]),
    topicIds: z.array(idOf("topic")).max(12).default([]),
  })
  .refine((claim) => claim.appearances.filter((appearance) => appearance.isFirst).length <= 1, {
    path: ["appearances"],
    message: "only one appearance is the first",
  });
export type ClaimContent = z.infer<typeof claimContentSchema>;
export type ClaimInput = z.input<typeof claimContentSchema>;

export const claimLinkKindSchema = z.enum(["repeats", "responds_to", "contradicts", "derived_from"]);
export type ClaimLinkKind = z.infer<typeof claimLinkKindSchema>;
export const claimLinkTagSchema = z.enum([
  "rounded",
  "summed",
  "relabelled",
  "re_attributed",
  "window_dropped",
  "window_changed",
  "population_widened",
  "caveat_dropped",
]);
export type ClaimLinkTag = z.infer<typeof claimLinkTagSchema>;

/** A link between two claims, read "`fromId` repeats `toId`". */
export const claimLinkContentSchema = z
  .strictObject({
    fromId: idOf("claim"),
    toId: idOf("claim"),
    kind: claimLinkKindSchema,
    tags: z
      .array(claimLinkTagSchema)
      .max(8)
      .transform((tags) => [...new Set(tags)].toSorted())
      .default([]),
    basis: basisSchema,
    reason: prose(500),
  })
  .refine((link) => link.fromId !== link.toId, { path: ["toId"], message: "a claim is not linked to itself" });
export type ClaimLinkContent = z.infer<typeof claimLinkContentSchema>;
export type ClaimLinkInput = z.input<typeof claimLinkContentSchema>;
