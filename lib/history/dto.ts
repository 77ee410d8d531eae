import type { RecordTypeName } from "#lib/revisions/schema.ts";

/** A record by its public name; `slug` is null where the noun has no page of its own. */
export type RecordRef = { recordType: RecordTypeName; id: string; name: string; slug: string | null };

/** One saved state as a history lists it. */
export type RevisionSummary = {
  number: number;
  kind: "create" | "update" | "publish" | "retract" | "restore";
  state: "draft" | "in_review" | "published" | "retracted";
  authorName: string;
  reason: string;
  at: string;
  hash: string;
  previousHash: string;
};

/** One saved state with its content. */
export type RevisionDetail = RevisionSummary & { data: unknown };

/** A public correction with the record that it corrects. */
export type CorrectionDto = {
  id: string;
  record: RecordRef;
  kind: "typo" | "clarification" | "correction" | "update" | "retraction";
  severity: "minor" | "substantial";
  what: string;
  why: string;
  before: string | null;
  after: string | null;
  stoodSince: string | null;
  at: string;
  revision: number;
};
