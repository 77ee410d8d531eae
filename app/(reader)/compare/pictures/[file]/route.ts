import { connection } from "next/server";
import { loadLineage } from "#app/(reader)/load-lineage.ts";
import { pictureResponse } from "#app/(reader)/picture-response.ts";
import { problem } from "#app/(reader)/problem.ts";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { listClaimDetails } from "#lib/claims/queries.ts";
import { readChoice } from "#lib/comparisons/choice.ts";
import { comparisonPictures } from "#lib/comparisons/pictures.ts";
import { comparisonSize } from "#lib/comparisons/schema.ts";
import { dayInWords } from "#lib/format/dates.ts";
import { paths } from "#lib/paths.ts";

function stateOf(claims: readonly ClaimDetail[]): string {
  const latest =
    claims
      .map(({ updatedAt }) => updatedAt)
      .toSorted()
      .at(-1) ?? "";
  return `The claims in their revisions ${claims.map(({ revision }) => revision).join(", ")}, ${dayInWords(latest)}`;
}

/** A picture of any claims side by side as a file; they stand in the query string as on the page. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  await connection();
  const { file } = await params;
  const { slugs, problems } = readChoice(new URL(request.url).searchParams.getAll("claim"));
  const claims = await listClaimDetails({ by: "slug", keys: slugs, visibility: "published" });
  const shown = new Set(claims.map(({ slug }) => slug));
  const missing = slugs.filter((slug) => !shown.has(slug));
  if (problems.length > 0) return problem(400, "The choice of claims cannot be read", { detail: problems.join(" ") });
  if (missing.length > 0) {
    const detail = missing.map((slug) => `There is no published claim at the address ${slug}.`).join(" ");
    return problem(404, "A claim is not there", { detail });
  }
  if (claims.length < comparisonSize.min) {
    return problem(400, "Too few claims", { detail: `A picture compares at least ${comparisonSize.min} claims.` });
  }
  const { lineage } = await loadLineage({ claimIds: claims.map(({ id }) => id), retellings: false });
  return pictureResponse({
    file,
    subject: "compared-claims",
    pictures: comparisonPictures(claims, lineage),
    provenance: { path: paths.compare(slugs), state: stateOf(claims), permalink: null },
  });
}
