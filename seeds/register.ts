import type { z } from "zod";
import { createClaimant, publishClaimant, updateClaimant } from "#lib/claimants/mutations.ts";
import { claimantContentSchema } from "#lib/claimants/schema.ts";
import { createClaimLink, publishClaimLink, updateClaimLink } from "#lib/claims/link-mutations.ts";
import { createClaim, publishClaim, updateClaim } from "#lib/claims/mutations.ts";
import { claimContentSchema, claimLinkContentSchema } from "#lib/claims/schema.ts";
import { createComparison, publishComparison, updateComparison } from "#lib/comparisons/mutations.ts";
import { comparisonContentSchema } from "#lib/comparisons/schema.ts";
import { createEquation, publishEquation, updateEquation } from "#lib/equations/mutations.ts";
import { equationContentSchema } from "#lib/equations/schema.ts";
import type { IdKind } from "#lib/ids.ts";
import { createMeasure, publishMeasure, updateMeasure } from "#lib/measures/mutations.ts";
import { measureContentSchema } from "#lib/measures/schema.ts";
import { createReview, publishReview, updateReview } from "#lib/reviews/mutations.ts";
import { reviewContentSchema } from "#lib/reviews/schema.ts";
import type { mutationsOf } from "#lib/revisions/mutations.ts";
import type { RecordTypeName } from "#lib/revisions/schema.ts";
import { createSource, publishSource, updateSource } from "#lib/sources/mutations.ts";
import { sourceContentSchema } from "#lib/sources/schema.ts";
import { createTopic, publishTopic, updateTopic } from "#lib/topics/mutations.ts";
import { topicContentSchema } from "#lib/topics/schema.ts";
import { claimants } from "./claimants.ts";
import { claimsS0 } from "./claims/s0.ts";
import { claimsS1 } from "./claims/s1.ts";
import { claimsS2 } from "./claims/s2.ts";
import { claimsS3 } from "./claims/s3.ts";
import { claimsS4 } from "./claims/s4.ts";
import { comparisons } from "./comparisons.ts";
import { equations } from "./equations.ts";
import { claimLinks } from "./links.ts";
import { measures } from "./measures.ts";
import { reviews } from "./reviews.ts";
import type { Seed } from "./seed.ts";
import { sources } from "./sources.ts";
import { topics } from "./topics.ts";

/** How the records of one noun are parsed and written. */
type Noun = {
  type: RecordTypeName & IdKind;
  schema: z.ZodType;
} & Pick<ReturnType<typeof mutationsOf<unknown>>, "create" | "update" | "publish">;

/** Records of one noun, and the file in which a person mends them. */
export type SeedList = { noun: Noun; file: string; seeds: readonly Seed<unknown>[] };

const claimant: Noun = {
  type: "claimant",
  schema: claimantContentSchema,
  create: createClaimant,
  update: updateClaimant,
  publish: publishClaimant,
};
const source: Noun = {
  type: "source",
  schema: sourceContentSchema,
  create: createSource,
  update: updateSource,
  publish: publishSource,
};
const topic: Noun = {
  type: "topic",
  schema: topicContentSchema,
  create: createTopic,
  update: updateTopic,
  publish: publishTopic,
};
const measure: Noun = {
  type: "measure",
  schema: measureContentSchema,
  create: createMeasure,
  update: updateMeasure,
  publish: publishMeasure,
};
const claim: Noun = {
  type: "claim",
  schema: claimContentSchema,
  create: createClaim,
  update: updateClaim,
  publish: publishClaim,
};
const claimLink: Noun = {
  type: "claim_link",
  schema: claimLinkContentSchema,
  create: createClaimLink,
  update: updateClaimLink,
  publish: publishClaimLink,
};
const equation: Noun = {
  type: "equation",
  schema: equationContentSchema,
  create: createEquation,
  update: updateEquation,
  publish: publishEquation,
};
const comparison: Noun = {
  type: "comparison",
  schema: comparisonContentSchema,
  create: createComparison,
  update: updateComparison,
  publish: publishComparison,
};
const review: Noun = {
  type: "review",
  schema: reviewContentSchema,
  create: createReview,
  update: updateReview,
  publish: publishReview,
};

/** Every seed, in the order in which they are written: what is referred to comes first. */
export const seedLists: readonly SeedList[] = [
  { noun: claimant, file: "seeds/claimants.ts", seeds: claimants },
  { noun: topic, file: "seeds/topics.ts", seeds: topics },
  { noun: measure, file: "seeds/measures.ts", seeds: measures },
  { noun: source, file: "seeds/sources.ts", seeds: sources },
  { noun: claim, file: "seeds/claims/s0.ts", seeds: claimsS0 },
  { noun: claim, file: "seeds/claims/s1.ts", seeds: claimsS1 },
  { noun: claim, file: "seeds/claims/s2.ts", seeds: claimsS2 },
  { noun: claim, file: "seeds/claims/s3.ts", seeds: claimsS3 },
  { noun: claim, file: "seeds/claims/s4.ts", seeds: claimsS4 },
  { noun: claimLink, file: "seeds/links.ts", seeds: claimLinks },
  { noun: equation, file: "seeds/equations.ts", seeds: equations },
  { noun: comparison, file: "seeds/comparisons.ts", seeds: comparisons },
  { noun: review, file: "seeds/reviews.ts", seeds: reviews },
];
