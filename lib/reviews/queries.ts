import { database } from "#lib/db/client.ts";
import { type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import type { ReviewDto } from "./dto.ts";

/** The review of a claim, or null where there is none. */
export async function findReviewOf(input: { claimId: string; visibility: Visibility }): Promise<ReviewDto | null> {
  const row = await database().review.findFirst({
    where: { claimId: input.claimId, ...visibleStates(input.visibility) },
  });
  if (!row) return null;
  const { id, conclusion, reasoning, rating, ratingExplanation, revision } = row;
  return {
    id,
    conclusion,
    reasoning,
    rating,
    ratingExplanation,
    revision,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  };
}
