import { notFound } from "next/navigation";
import { firstDrawable, isDrawable } from "#components/share/drawable.ts";
import { shareSize } from "#components/share/share-card.tsx";
import { dateInWords, dayInWords } from "#lib/format/dates.ts";
import { claimKindWords } from "#lib/format/words.ts";
import { shareImage } from "../../../share-image.tsx";
import { loadClaimPage } from "./load.ts";

export const size = shareSize;
export const contentType = "image/png";
export const alt = "The claim in its own words, who said it and when, and the numbers in it";

const mostFigures = 3;

export default async function ClaimImage({ params }: { params: Promise<{ slug: string }> }) {
  const page = await loadClaimPage((await params).slug);
  if (page.kind === "missing") notFound();
  if (page.kind === "tombstone") {
    const { name, retractedAt, revision } = page.tombstone;
    const foot = `Revision ${revision}`;
    const byline = `Retracted on ${dayInWords(retractedAt)}`;
    return shareImage({ kind: "Claim", words: firstDrawable([name]), quoted: false, byline, figures: [], foot });
  }
  const { claim } = page;
  const quoted = claim.quote !== null && isDrawable(claim.quote);
  return shareImage({
    kind: `Claim: ${claimKindWords[claim.kind].toLowerCase()}`,
    words: firstDrawable(claim.quote === null ? [claim.label] : [claim.quote, claim.label]),
    quoted,
    byline: firstDrawable([`${claim.claimant.name}, ${dateInWords(claim.said)}`]),
    figures: claim.figures
      .map(({ verbatim }) => ({ verbatim, by: null }))
      .filter(({ verbatim }) => isDrawable(verbatim))
      .slice(0, mostFigures),
    foot: `Revision ${claim.revision}, ${dayInWords(claim.updatedAt)}`,
  });
}
