import { database } from "#lib/db/client.ts";
import { findFormerSlug } from "#lib/revisions/slugs.ts";
import { type Found, foundRow, type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { ClaimDetail, ClaimSummary } from "./dto.ts";
import { toClaimDetail, toClaimSummary } from "./mappers.ts";
import { claimDetailSelect, claimSummarySelect } from "./select.ts";

/** What the address of a claim leads to. Throws NotFoundError. */
export async function getClaim(input: { slug: string; visibility: Visibility }): Promise<Found<ClaimDetail>> {
  const db = database();
  const row = await db.claim.findUnique({ where: { slug: input.slug }, select: claimDetailSelect });
  return foundRow(row, input.visibility, {
    name: (claim) => claim.label,
    record: toClaimDetail,
    moved: async () => {
      const id = await findFormerSlug(db, "claim", input.slug);
      const present = id ? await db.claim.findUnique({ where: { id }, select: { slug: true } }) : null;
      return present?.slug ?? null;
    },
  });
}

/** The claims of the given ids or slugs in the order given; those that are not visible are left out. */
export async function listClaimDetails(input: {
  by: "id" | "slug";
  keys: readonly string[];
  visibility: Visibility;
}): Promise<ClaimDetail[]> {
  const keys = [...input.keys];
  const where: Prisma.ClaimWhereInput = input.by === "id" ? { id: { in: keys } } : { slug: { in: keys } };
  const rows = await database().claim.findMany({
    where: { ...where, ...visibleStates(input.visibility) },
    select: claimDetailSelect,
  });
  return keys.flatMap((key) => rows.filter((row) => row[input.by] === key)).map(toClaimDetail);
}

/** Claims that meet a condition, the latest said first and undated ones last; at most `limit`. */
export async function listClaimSummaries(input: {
  where: Prisma.ClaimWhereInput;
  visibility: Visibility;
  limit: number;
}): Promise<ClaimSummary[]> {
  const rows = await database().claim.findMany({
    where: { ...input.where, ...visibleStates(input.visibility) },
    select: claimSummarySelect,
    orderBy: [{ saidEarliest: { sort: "desc", nulls: "last" } }, { id: "asc" }],
    take: input.limit,
  });
  return rows.map(toClaimSummary);
}
