import { connection } from "next/server";
import { problem } from "#app/(reader)/problem.ts";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { getClaim } from "#lib/claims/queries.ts";
import { env } from "#lib/env.ts";
import { NotFoundError } from "#lib/errors.ts";
import { slug as slugSchema } from "#lib/input/text.ts";
import { paths } from "#lib/paths.ts";
import type { ReviewDto } from "#lib/reviews/dto.ts";
import { findReviewOf } from "#lib/reviews/queries.ts";

type Format = {
  contentType: string;
  /** The address of the record in this format, for one that has moved. */
  address: (slug: string) => string;
  body: (input: { claim: ClaimDetail; review: ReviewDto | null; origin: string }) => string | Promise<string>;
};

async function findClaim(param: string) {
  const slug = slugSchema.safeParse(param);
  if (!slug.success) return null;
  return getClaim({ slug: slug.data, visibility: "published" }).catch((error: unknown) => {
    if (error instanceof NotFoundError) return null;
    throw error;
  });
}

/** Answers for a claim's record in one format: 404 where there is none, 410 for a retracted one, 308 for a moved one. */
export async function recordResponse(params: Promise<{ slug: string }>, format: Format): Promise<Response> {
  await connection();
  const { slug } = await params;
  const found = await findClaim(slug);
  if (!found) return problem(404, "There is no such claim", { detail: "No published claim has this address." });
  if (found.kind === "moved") {
    return new Response(null, { status: 308, headers: { Location: format.address(found.slug) } });
  }
  if (found.kind === "tombstone") {
    const { id, retractedAt, reason } = found.tombstone;
    const history = `${env.origin}${paths.history("claim", id)}`;
    return problem(410, "The claim was retracted", { detail: reason, id, retractedAt, history });
  }
  const claim = found.record;
  const review = await findReviewOf({ claimId: claim.id, visibility: "published" });
  return new Response(await format.body({ claim, review, origin: env.origin }), {
    headers: { "Content-Type": format.contentType },
  });
}
