import type { Tx } from "#lib/db/transaction.ts";
import { InvalidInputError } from "#lib/errors.ts";
import type { RecordType } from "#prisma/generated/enums.ts";

/** Refuses a slug that once led to another record: old addresses must keep leading where they led. */
export async function refuseFormerSlug(tx: Tx, recordType: RecordType, id: string, slug: string): Promise<void> {
  const former = await tx.formerSlug.findUnique({ where: { recordType_slug: { recordType, slug } } });
  if (former && former.recordId !== id) {
    throw new InvalidInputError([{ path: "slug", message: "was the address of another record: choose a new one" }]);
  }
}

/** Keeps the address that a record leaves, and takes back one that it returns to. */
export async function moveSlug(
  tx: Tx,
  recordType: RecordType,
  recordId: string,
  slugs: { from: string; to: string },
  at: Date,
): Promise<void> {
  if (slugs.from === slugs.to) return;
  await tx.formerSlug.deleteMany({ where: { recordType, slug: slugs.to, recordId } });
  await tx.formerSlug.create({ data: { recordType, slug: slugs.from, recordId, at } });
}

/** The id of the record that a slug once led to, or null. */
export async function findFormerSlug(
  tx: Pick<Tx, "formerSlug">,
  recordType: RecordType,
  slug: string,
): Promise<string | null> {
  const former = await tx.formerSlug.findUnique({ where: { recordType_slug: { recordType, slug } } });
  return former?.recordId ?? null;
}
