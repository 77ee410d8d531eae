import { type RecordDefinition, toRecordHead } from "#lib/revisions/definition.ts";
import { mutationsOf } from "#lib/revisions/mutations.ts";
import { unpublishedProblems } from "#lib/revisions/references.ts";
import { type ReviewContent, reviewContentSchema } from "./schema.ts";

/** How reviews are stored. */
export const reviewDefinition: RecordDefinition<ReviewContent> = {
  type: "review",
  idKind: "review",
  content: reviewContentSchema,
  slugOf: null,
  async read(tx, id) {
    const row = await tx.review.findUnique({ where: { id } });
    if (!row) return null;
    const { claimId, conclusion, reasoning, rating, ratingExplanation } = row;
    return { head: toRecordHead(row), content: { claimId, conclusion, reasoning, rating, ratingExplanation } };
  },
  async write(tx, head, content) {
    const row = { ...head, ...content };
    await tx.review.upsert({ where: { id: head.id }, create: row, update: row });
  },
  async writeHead(tx, head) {
    await tx.review.update({ where: { id: head.id }, data: head });
  },
  async missing(tx, { claimId }) {
    const rows = await tx.claim.findMany({ where: { id: claimId }, select: { id: true, state: true } });
    return unpublishedProblems("claimId", [claimId], rows);
  },
};

export const {
  create: createReview,
  update: updateReview,
  publish: publishReview,
  retract: retractReview,
} = mutationsOf(reviewDefinition);
