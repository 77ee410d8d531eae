import type { Context } from "#lib/auth/permissions.ts";
import { allOrNothing, type Tx } from "#lib/db/transaction.ts";
import { ConflictError, InvalidInputError } from "#lib/errors.ts";
import { lockChain } from "#lib/revisions/chain.ts";
import { canonicalJson } from "#lib/revisions/rules.ts";
import { type ParsedList, type ParsedSeed, parseSeeds, SeedError } from "./parse.ts";
import { type SeedList, seedLists } from "./register.ts";

const actor = { id: "seeds", name: "Countersource seeds", role: "system" } as const;
const begun = Date.parse("2026-11-22T00:00:00.000Z");

/**
 * Who writes the seeds, and when: fixed, so that the same seeds make the same chain everywhere, and a second apart
 * within a file, so that what is listed by time stands in the order of the file.
 */
const contextAt = (position: number): Context => ({
  actor,
  requestId: "seeds",
  now: new Date(begun + position * 1000),
});

const reasons = {
  create: "Entered from the first five documents",
  publish: "Published with the first subject",
  update: "The seed of this record was changed",
};

/** How many records a load wrote for the first time, wrote again, or left as they were. */
export type SeedsLoaded = { created: number; updated: number; unchanged: number };

/**
 * Writes every seed through the mutations of an editor's entries, all in one transaction. A record that somebody else
 * wrote last is left alone. `onProgress` gets a line per kind of record. Throws SeedError naming file, record, field
 * and reason; then the database is as it was.
 */
export async function loadSeeds({
  onProgress = () => {},
  lists = seedLists,
}: {
  onProgress?: (line: string) => void;
  lists?: readonly SeedList[];
} = {}): Promise<SeedsLoaded> {
  const parsed = parseSeeds(lists);
  return allOrNothing(async (tx) => {
    // Before the first look: two loaders at once would both find a record missing.
    await lockChain(tx);
    const loaded: SeedsLoaded = { created: 0, updated: 0, unchanged: 0 };
    for (const list of parsed) {
      onProgress(`${list.file}: ${list.seeds.length} records`);
      for (const [position, seed] of list.seeds.entries()) {
        loaded[await loadOne(tx, list, seed, contextAt(position))] += 1;
      }
    }
    return loaded;
  });
}

async function loadOne(
  tx: Tx,
  { noun, file }: ParsedList,
  { id, content }: ParsedSeed,
  context: Context,
): Promise<keyof SeedsLoaded> {
  const last = await tx.revision.findFirst({
    where: { recordType: noun.type, recordId: id },
    orderBy: { number: "desc" },
    select: { number: true, authorId: true, data: true },
  });
  try {
    if (!last) {
      const { revision } = await noun.create(context, { id, content, reason: reasons.create });
      await noun.publish(context, { id, expectedRevision: revision, reason: reasons.publish });
      return "created";
    }
    if (last.authorId !== actor.id || canonicalJson(last.data) === canonicalJson(content)) return "unchanged";
    await noun.update(context, { id, expectedRevision: last.number, content, reason: reasons.update });
    return "updated";
  } catch (cause) {
    throw inWords(file, id, cause);
  }
}

function inWords(file: string, record: string, cause: unknown): unknown {
  if (cause instanceof InvalidInputError) {
    const problems = cause.problems.map(({ path, message }) => ({
      file,
      record,
      field: path || "content",
      reason: message,
    }));
    return new SeedError(problems, { cause });
  }
  if (cause instanceof ConflictError) {
    return new SeedError([{ file, record, field: "content", reason: cause.message }], { cause });
  }
  return cause;
}
