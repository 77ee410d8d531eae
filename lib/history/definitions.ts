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

type Reader = { read(tx: Tx, id: string): Promise<{ head: RecordHead; content: unknown } | null> };

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
