import { z } from "zod";
import { uncertainDateSchema } from "#lib/dates/schema.ts";
import { figureContentSchema } from "#lib/figures/schema.ts";
import { idOf, partId } from "#lib/ids.ts";
import { languageTag, line, prose, quotation, slug, verbatim, webAddress } from "#lib/input/text.ts";

export const sourceKindSchema = z.enum([
  "article",
  "interview",
  "podcast",
  "report",
  "statement",
  "post",
  "dataset",
  "law",
  "agreement",
  "fact_check",
  "other",
]);
export type SourceKind = z.infer<typeof sourceKindSchema>;
export const sourceTierSchema = z.enum(["primary", "secondary", "unknown"]);
export type SourceTier = z.infer<typeof sourceTierSchema>;
export const sourceAccessSchema = z.enum(["held", "cited_only", "unresolvable"]);
export type SourceAccess = z.infer<typeof sourceAccessSchema>;
export const passageStateSchema = z.enum(["verified", "ambiguous", "moved", "changed", "not_found", "no_capture"]);
export type PassageState = z.infer<typeof passageStateSchema>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in lower-case hex");
const moment = z.iso.datetime({
  offset: false,
  precision: 3,
  message: "is not a time such as 2026-02-06T00:00:00.000Z",
});

const captureSchema = z
  .strictObject({
    id: partId("capture"),
    capturedAt: moment.nullable().default(null),
    mediaType: line(100),
    bytesSha256: sha256,
    textSha256: sha256,
    text: z
      .string()
      .max(5_000_000)
      .refine((text) => text.isWellFormed() && !text.includes("\u0000"), "is not whole Unicode text")
      .nullable()
      .default(null),
    visibility: z.enum(["public", "private"]),
    visibilityReason: prose(400).nullable().default(null),
  })
  .refine((capture) => capture.visibility === "public" || capture.visibilityReason !== null, {
    path: ["visibilityReason"],
    message: "say why the text is not shown",
  })
  .refine((capture) => capture.visibility === "private" || capture.text !== null, {
    path: ["text"],
    message: "a capture that is shown has its text",
  });

const passageSchema = z
  .strictObject({
    id: partId("passage"),
    captureId: idOf("capture").nullable().default(null),
    exact: quotation(),
    prefix: verbatim(80).default(""),
    suffix: verbatim(80).default(""),
    page: line(40).nullable().default(null),
    language: languageTag.default("en"),
    state: passageStateSchema.default("no_capture"),
    checkedAt: moment.nullable().default(null),
    /** Numbers that these words state and no claim of the record does. */
    figures: z.array(figureContentSchema).max(20).default([]),
  })
  .refine((passage) => (passage.state === "no_capture") === (passage.captureId === null), {
    path: ["state"],
    message: "a passage has a state other than no_capture when it stands in a capture, and only then",
  })
  .refine(({ exact, figures }) => figures.every(({ verbatim }) => exact.includes(verbatim)), {
    path: ["figures"],
    message: "a number of a passage stands in its words as they are printed",
  });

/** A source as an editor enters it, with its captures and the passages quoted from it. */
export const sourceContentSchema = z
  .strictObject({
    slug,
    kind: sourceKindSchema,
    tier: sourceTierSchema,
    access: sourceAccessSchema,
    title: line(300),
    language: languageTag.default("en"),
    description: prose(800),
    publisherId: idOf("claimant").nullable().default(null),
    url: webAddress.nullable().default(null),
    archiveUrl: webAddress.nullable().default(null),
    published: uncertainDateSchema,
    accessedOn: z.iso
      .date()
      .refine((day) => day >= "1900", "lies before there was anything to access")
      .nullable()
      .default(null),
    captures: z.array(captureSchema).max(50).default([]),
    passages: z.array(passageSchema).max(500).default([]),
  })
  .refine(
    ({ passages, captures }) =>
      passages.every(({ captureId }) => captureId === null || captures.some(({ id }) => id === captureId)),
    { path: ["passages"], message: "a passage stands in a capture of the same source" },
  );
export type SourceContent = z.infer<typeof sourceContentSchema>;
export type SourceInput = z.input<typeof sourceContentSchema>;
