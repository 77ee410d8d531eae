import { notFound } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { InvalidInputError, NotFoundError } from "#lib/errors.ts";
import { listCorrectionsOf } from "#lib/history/corrections.ts";
import { getRevision, listRevisions } from "#lib/history/queries.ts";
import { idOf } from "#lib/ids.ts";
import { recordTypeSchema } from "#lib/revisions/schema.ts";

const perPage = 20;

/** The record that an address below /history names; anything else is not there. */
function parseRecord(type: string, id: string) {
  const recordType = recordTypeSchema.safeParse(type);
  if (!recordType.success || !idOf(recordType.data).safeParse(id).success) notFound();
  return { recordType: recordType.data, id, visibility: "published" as const };
}

function orNotFound(error: unknown): never {
  if (error instanceof NotFoundError) notFound();
  throw error;
}

/** Everything the history of a record shows, or what is wrong with the address. */
export const loadHistoryPage = cache(async (type: string, id: string, cursor: string | null) => {
  await connection();
  const key = parseRecord(type, id);
  try {
    const [history, corrections] = await Promise.all([
      listRevisions({ ...key, cursor, limit: perPage }),
      listCorrectionsOf([id]),
    ]);
    return { kind: "history" as const, ...history, corrections };
  } catch (error) {
    if (error instanceof InvalidInputError) return { kind: "refused" as const, message: error.message };
    return orNotFound(error);
  }
});

/** Everything the page of one revision shows. */
export const loadRevisionPage = cache(async (type: string, id: string, number: string) => {
  await connection();
  const key = parseRecord(type, id);
  if (!/^[1-9]\d{0,8}$/.test(number)) notFound();
  const [page, corrections] = await Promise.all([
    getRevision({ ...key, number: Number(number) }).catch(orNotFound),
    listCorrectionsOf([id]),
  ]);
  return { ...page, corrections: corrections.filter((correction) => correction.revision === page.revision.number) };
});
