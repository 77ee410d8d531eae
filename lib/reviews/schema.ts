import { z } from "zod";
import { idOf } from "#lib/ids.ts";
import { line, prose } from "#lib/input/text.ts";

/** Our finding on one claim, as an editor enters it. */
export const reviewContentSchema = z
  .strictObject({
    claimId: idOf("claim"),
    conclusion: prose(400),
    reasoning: prose(2000),
    rating: line(60).nullable().default(null),
    ratingExplanation: prose(400).nullable().default(null),
  })
  .refine((review) => review.rating === null || review.ratingExplanation !== null, {
    path: ["ratingExplanation"],
    message: "say what the rating means",
  });
export type ReviewContent = z.infer<typeof reviewContentSchema>;
export type ReviewInput = z.input<typeof reviewContentSchema>;
