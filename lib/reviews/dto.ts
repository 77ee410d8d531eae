/** Our finding on one claim: about the statement, never about the person. */
export type ReviewDto = {
  id: string;
  conclusion: string;
  reasoning: string;
  rating: string | null;
  ratingExplanation: string | null;
  revision: number;
  publishedAt: string | null;
  updatedAt: string;
};
