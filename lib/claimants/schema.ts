import { z } from "zod";
import { uncertainDateSchema } from "#lib/dates/schema.ts";
import { partId } from "#lib/ids.ts";
import { languageTag, line, prose, slug, webAddress } from "#lib/input/text.ts";

export const claimantKindSchema = z.enum(["person", "organisation", "outlet", "crowd"]);
export type ClaimantKind = z.infer<typeof claimantKindSchema>;

/** A claimant as an editor enters it, with the roles in the order of time. */
export const claimantContentSchema = z.strictObject({
  slug,
  kind: claimantKindSchema,
  name: line(160),
  language: languageTag.default("en"),
  description: prose(600),
  sameAs: z.array(webAddress).max(20).default([]),
  roles: z
    .array(
      z.strictObject({
        id: partId("role"),
        title: line(160),
        organisation: line(160).nullable().default(null),
        from: uncertainDateSchema,
        to: uncertainDateSchema,
      }),
    )
    .max(60)
    .default([]),
});
export type ClaimantContent = z.infer<typeof claimantContentSchema>;
export type ClaimantInput = z.input<typeof claimantContentSchema>;
