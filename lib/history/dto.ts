import type { RecordTypeName } from "#lib/revisions/schema.ts";

/** A record by its public name; `href` is the page that shows it, null where none does. */
export type RecordRef = { recordType: RecordTypeName; id: string; name: string; href: string | null };

/** One saved state without its content. */
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

/** A stretch of text that stayed, came or went. */
export type DiffPart = { text: string; kind: "same" | "added" | "removed" };

/** One field that differs between two states of a record. */
export type FieldChange = { label: string; parts: DiffPart[]; lang: string | null };

/** Fields that differ, together under the part of the record in which they stand; no heading for the record itself. */
export type ChangeGroup = {
  heading: string | null;
  status: "changed" | "added" | "removed";
  fields: FieldChange[];
};

/** One saved state as a history lists it; `changes` is null for the first that readers saw. */
export type RevisionEntry = RevisionSummary & { changes: ChangeGroup[] | null };

/** What one field says. A reference has the record that it names; the language is that of the words. */
export type FieldValue = { text: string; ref: RecordRef | null; lang: string | null };

/** A field in words. No value prints as `missing`. */
export type FieldView = { key: string; label: string; values: FieldValue[]; missing: string };

/** One part of a record: a citation, a role, a figure. */
export type PartView = { key: string; title: string; fields: FieldView[] };

/** The content of a record as readers can read it in full. */
export type ContentView = { fields: FieldView[]; lists: { key: string; label: string; parts: PartView[] }[] };

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
  /** Since when the record had been public; what was wrong stood no longer than that. */
  stoodSince: string | null;
  at: string;
  revision: number;
};
