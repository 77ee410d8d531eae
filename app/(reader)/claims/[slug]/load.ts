import { notFound, permanentRedirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { getClaim } from "#lib/claims/queries.ts";
import { listComparisons } from "#lib/comparisons/queries.ts";
import { NotFoundError } from "#lib/errors.ts";
import { listCorrectionsOf } from "#lib/history/corrections.ts";
import { slug as slugSchema } from "#lib/input/text.ts";
import { paths } from "#lib/paths.ts";
import { findReviewOf } from "#lib/reviews/queries.ts";

/** Everything the page of a claim shows, read once for the page and its metadata. */
export const loadClaimPage = cache(async (param: string) => {
  await connection();
  const slug = slugSchema.safeParse(param);
  if (!slug.success) notFound();
  const found = await getClaim({ slug: slug.data, visibility: "published" }).catch((error: unknown) => {
    if (error instanceof NotFoundError) notFound();
    throw error;
  });
  if (found.kind === "moved") permanentRedirect(paths.claim(found.slug));
  if (found.kind === "tombstone") return found;
  const claim = found.record;
  const [review, comparisons, corrections] = await Promise.all([
    findReviewOf({ claimId: claim.id, visibility: "published" }),
    listComparisons({ where: { claims: { some: { claimId: claim.id } } }, visibility: "published", limit: 20 }),
    listCorrectionsOf([claim.id]),
  ]);
  return { kind: "claim" as const, claim, review, comparisons, corrections };
});
