import type { ReviewInput } from "#lib/reviews/schema.ts";
import type { Seed } from "#seeds/seed.ts";

export const reviews: Seed<ReviewInput>[] = [];
