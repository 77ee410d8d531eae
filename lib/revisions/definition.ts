import type { z } from "zod";
import type { Tx } from "#lib/db/transaction.ts";
import type { FieldProblem } from "#lib/errors.ts";
import type { IdKind } from "#lib/ids.ts";
import type { RecordState, RecordType } from "#prisma/generated/enums.ts";

/** The columns that every record with a history has. */
export type RecordHead = {
  id: string;
  state: RecordState;
  revision: number;
  createdAt: Date;
  updatedAt: Date;
  publishedAt: Date | null;
  retractedAt: Date | null;
  retractionReason: string | null;
};

/** The head columns of a row that has more of them. */
export function toRecordHead(row: RecordHead): RecordHead {
  const { id, state, revision, createdAt, updatedAt, publishedAt, retractedAt, retractionReason } = row;
  return { id, state, revision, createdAt, updatedAt, publishedAt, retractedAt, retractionReason };
}

/**
 * How one noun is stored. `content` is the whole record as an editor enters it, `read` gives it back exactly,
 * `write` makes the rows say it, `writeHead` changes the head columns alone, `missing` names what publication still needs.
 */
export type RecordDefinition<Content> = {
  type: RecordType;
  idKind: IdKind;
  content: z.ZodType<Content>;
  slugOf: ((content: Content) => string) | null;
  read(tx: Tx, id: string): Promise<{ head: RecordHead; content: Content } | null>;
  write(tx: Tx, head: RecordHead, content: Content): Promise<void>;
  writeHead(tx: Tx, head: RecordHead): Promise<void>;
  missing(tx: Tx, content: Content): Promise<FieldProblem[]>;
};
