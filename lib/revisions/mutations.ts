import type { z } from "zod";
import { type Context, requirePermission } from "#lib/auth/permissions.ts";
import { explainRefusal } from "#lib/db/refusals.ts";
import { inTransaction, type Outcome, type Tx } from "#lib/db/transaction.ts";
import { ConflictError, InvalidInputError, NotFoundError } from "#lib/errors.ts";
import { idOf, newId } from "#lib/ids.ts";
import type { RevisionKind } from "#prisma/generated/enums.ts";
import { appendRevision, lockChain } from "./chain.ts";
import type { RecordDefinition, RecordHead } from "./definition.ts";
import { canonicalJson } from "./rules.ts";
import { type CorrectionInput, correctionSchema, reasonSchema } from "./schema.ts";
import { moveSlug, refuseFormerSlug } from "./slugs.ts";

/** What a mutation did: the record, its revision now, and whether anything was written. */
export type Written = { id: string; revision: number; changed: boolean };

type Save<Content> = {
  head: RecordHead;
  content: Content;
  kind: RevisionKind;
  reason: string;
  /** The public note, with the state that it corrects. */
  corrected?: { note: CorrectionInput; before: RecordHead } | null;
};

/** Parses at the door of a mutation; throws InvalidInputError with one problem per field. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(
    parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message })),
  );
}

async function write<T>(work: (tx: Tx) => Promise<Outcome<T>>): Promise<T> {
  try {
    return await inTransaction(async (tx) => {
      await lockChain(tx);
      return work(tx);
    });
  } catch (error) {
    throw explainRefusal(error);
  }
}

async function save<Content>(
  tx: Tx,
  context: Context,
  definition: RecordDefinition<Content>,
  { head, content, kind, reason, corrected = null }: Save<Content>,
): Promise<Outcome<Written>> {
  // Publishing, retracting and restoring change nothing but the head.
  if (kind === "create" || kind === "update") await definition.write(tx, head, content);
  else await definition.writeHead(tx, head);
  const seq = await appendRevision(tx, context, {
    recordType: definition.type,
    recordId: head.id,
    number: head.revision,
    kind,
    state: head.state,
    reason,
    data: content,
    correction: corrected?.note ?? null,
  });
  if (corrected) {
    await tx.correction.create({
      data: {
        id: newId("correction"),
        recordType: definition.type,
        recordId: head.id,
        revisionSeq: seq,
        ...corrected.note,
        stoodSince: corrected.before.publishedAt,
        at: context.now,
      },
    });
  }
  return { result: { id: head.id, revision: head.revision, changed: true }, head: seq };
}

async function load<Content>(
  tx: Tx,
  definition: RecordDefinition<Content>,
  input: { id: string; expectedRevision: number },
) {
  const id = idOf(definition.idKind).safeParse(input.id);
  const current = id.success ? await definition.read(tx, id.data) : null;
  if (!current) throw new NotFoundError(`There is no ${definition.type} ${input.id}.`);
  if (current.head.revision !== input.expectedRevision) {
    throw new ConflictError(
      `${input.id} is at revision ${current.head.revision}, not ${input.expectedRevision}: read it again and merge.`,
    );
  }
  return current;
}

async function refuseIncomplete<Content>(tx: Tx, definition: RecordDefinition<Content>, content: Content) {
  const problems = await definition.missing(tx, content);
  if (problems.length > 0) throw new InvalidInputError(problems);
}

/** Creates a draft. `id` may be given where records have fixed ids. */
async function createRecord<Content>(
  context: Context,
  definition: RecordDefinition<Content>,
  input: { id?: string; content: unknown; reason: string },
): Promise<Written> {
  requirePermission(context, "record.write");
  const content = parseInput(definition.content, input.content);
  const id = parseInput(idOf(definition.idKind), input.id ?? newId(definition.idKind));
  const reason = parseInput(reasonSchema, input.reason);
  return write(async (tx) => {
    if (definition.slugOf) await refuseFormerSlug(tx, definition.type, id, definition.slugOf(content));
    const head: RecordHead = {
      id,
      state: "draft",
      revision: 1,
      createdAt: context.now,
      updatedAt: context.now,
      publishedAt: null,
      retractedAt: null,
      retractionReason: null,
    };
    return save(tx, context, definition, { head, content, kind: "create", reason });
  });
}

/** What an update is given; the content is the whole record. */
export type UpdateInput = {
  id: string;
  expectedRevision: number;
  content: unknown;
  reason: string;
  correction?: unknown;
};

/** Replaces the content of a record. The same content again leaves no trace. */
async function updateRecord<Content>(
  context: Context,
  definition: RecordDefinition<Content>,
  input: UpdateInput,
): Promise<Written> {
  requirePermission(context, "record.write");
  const content = parseInput(definition.content, input.content);
  const reason = parseInput(reasonSchema, input.reason);
  const correction = input.correction === undefined ? null : parseInput(correctionSchema, input.correction);
  if (correction) requirePermission(context, "record.correct");
  return write(async (tx) => {
    const current = await load(tx, definition, input);
    if (canonicalJson(current.content) === canonicalJson(content)) {
      return { result: { id: input.id, revision: current.head.revision, changed: false }, head: null };
    }
    if (correction && !current.head.publishedAt) {
      throw new InvalidInputError([{ path: "correction", message: "is for what was public: this record never was" }]);
    }
    // The name and address of a retracted record stand on its tombstone: they are public too.
    if (current.head.publishedAt !== null) requirePermission(context, "record.publish");
    if (current.head.state === "published") await refuseIncomplete(tx, definition, content);
    if (definition.slugOf) {
      const slugs = { from: definition.slugOf(current.content), to: definition.slugOf(content) };
      await refuseFormerSlug(tx, definition.type, input.id, slugs.to);
      if (current.head.publishedAt) await moveSlug(tx, definition.type, input.id, slugs, context.now);
    }
    const head = { ...current.head, revision: current.head.revision + 1, updatedAt: context.now };
    const corrected = correction && { note: correction, before: current.head };
    return save(tx, context, definition, { head, content, kind: "update", reason, corrected });
  });
}

/** Shows a record to readers. Throws InvalidInputError naming what publication still needs. */
async function publishRecord<Content>(
  context: Context,
  definition: RecordDefinition<Content>,
  input: { id: string; expectedRevision: number; reason: string },
): Promise<Written> {
  requirePermission(context, "record.publish");
  const reason = parseInput(reasonSchema, input.reason);
  return write(async (tx) => {
    const { head: current, content } = await load(tx, definition, input);
    if (current.state === "published") {
      return { result: { id: input.id, revision: current.revision, changed: false }, head: null };
    }
    await refuseIncomplete(tx, definition, content);
    const head: RecordHead = {
      ...current,
      state: "published",
      revision: current.revision + 1,
      updatedAt: context.now,
      publishedAt: current.publishedAt ?? context.now,
      retractedAt: null,
      retractionReason: null,
    };
    return save(tx, context, definition, {
      head,
      content,
      kind: current.state === "retracted" ? "restore" : "publish",
      reason,
    });
  });
}

/** Takes a published record back. Readers see a tombstone with the reason; the correction log names it. */
async function retractRecord<Content>(
  context: Context,
  definition: RecordDefinition<Content>,
  input: { id: string; expectedRevision: number; reason: string },
): Promise<Written> {
  requirePermission(context, "record.retract");
  const reason = parseInput(reasonSchema, input.reason);
  return write(async (tx) => {
    const { head: current, content } = await load(tx, definition, input);
    if (current.state !== "published") {
      throw new ConflictError(`${input.id} is not published, so it cannot be retracted.`);
    }
    const head: RecordHead = {
      ...current,
      state: "retracted",
      revision: current.revision + 1,
      updatedAt: context.now,
      retractedAt: context.now,
      retractionReason: reason,
    };
    const note: CorrectionInput = {
      kind: "retraction",
      severity: "substantial",
      what: "The record was retracted.",
      why: reason,
      before: null,
      after: null,
    };
    const corrected = { note, before: current };
    return save(tx, context, definition, { head, content, kind: "retract", reason, corrected });
  });
}

/** The four mutations of a noun. */
export function mutationsOf<Content>(definition: RecordDefinition<Content>) {
  return {
    create: (context: Context, input: { id?: string; content: unknown; reason: string }) =>
      createRecord(context, definition, input),
    update: (context: Context, input: UpdateInput) => updateRecord(context, definition, input),
    publish: (context: Context, input: { id: string; expectedRevision: number; reason: string }) =>
      publishRecord(context, definition, input),
    retract: (context: Context, input: { id: string; expectedRevision: number; reason: string }) =>
      retractRecord(context, definition, input),
  };
}
