import type { z } from "zod";
import { claimantDefinition } from "#lib/claimants/mutations.ts";
import { claimLinkDefinition } from "#lib/claims/link-mutations.ts";
import { claimDefinition } from "#lib/claims/mutations.ts";
import { comparisonDefinition } from "#lib/comparisons/mutations.ts";
import type { Tx } from "#lib/db/transaction.ts";
import { equationDefinition } from "#lib/equations/mutations.ts";
import { measureDefinition } from "#lib/measures/mutations.ts";
import { reviewDefinition } from "#lib/reviews/mutations.ts";
import type { RecordHead } from "#lib/revisions/definition.ts";
import type { RecordTypeName } from "#lib/revisions/schema.ts";
import { sourceDefinition } from "#lib/sources/mutations.ts";
import { topicDefinition } from "#lib/topics/mutations.ts";

type Reader = {
  content: z.ZodType;
  read(tx: Tx, id: string): Promise<{ head: RecordHead; content: unknown } | null>;
};

/** How to read the present content of every noun with a history. */
export const recordReaders: Record<RecordTypeName, Reader> = {
  claimant: claimantDefinition,
  source: sourceDefinition,
  topic: topicDefinition,
  measure: measureDefinition,
  claim: claimDefinition,
  claim_link: claimLinkDefinition,
  comparison: comparisonDefinition,
  equation: equationDefinition,
  review: reviewDefinition,
};

/** The ids of every record of a noun, drafts too. */
export async function listIdsOf(tx: Tx, type: RecordTypeName): Promise<string[]> {
  const select = { id: true } as const;
  const lists: Record<RecordTypeName, () => Promise<{ id: string }[]>> = {
    claimant: () => tx.claimant.findMany({ select }),
    source: () => tx.source.findMany({ select }),
    topic: () => tx.topic.findMany({ select }),
    measure: () => tx.measure.findMany({ select }),
    claim: () => tx.claim.findMany({ select }),
    claim_link: () => tx.claimLink.findMany({ select }),
    comparison: () => tx.comparison.findMany({ select }),
    equation: () => tx.equation.findMany({ select }),
    review: () => tx.review.findMany({ select }),
  };
  return (await lists[type]()).map((row) => row.id);
}
