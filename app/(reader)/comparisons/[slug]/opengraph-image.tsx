import { notFound } from "next/navigation";
import { firstDrawable, isDrawable } from "#components/share/drawable.ts";
import { shareSize } from "#components/share/share-card.tsx";
import { dayInWords } from "#lib/format/dates.ts";
import { shareImage } from "../../../share-image.tsx";
import { loadComparisonPage } from "./load.ts";

export const size = shareSize;
export const contentType = "image/png";
export const alt = "The question, and the numbers of the claims that compete for its answer";

const mostFigures = 6;

export default async function ComparisonImage({ params }: { params: Promise<{ slug: string }> }) {
  const page = await loadComparisonPage((await params).slug);
  if (page.kind === "missing") notFound();
  if (page.kind === "tombstone") {
    const { name, retractedAt, revision } = page.tombstone;
    const foot = `Revision ${revision}`;
    const byline = `Retracted on ${dayInWords(retractedAt)}`;
    return shareImage({ kind: "Comparison", words: firstDrawable([name]), quoted: false, byline, figures: [], foot });
  }
  const { question, claims, revision, updatedAt } = page.comparison;
  return shareImage({
    kind: `Comparison of ${claims.length} claims`,
    words: firstDrawable([question]),
    quoted: false,
    byline: null,
    figures: claims
      .flatMap(({ claim }) => claim.figures.slice(0, 1).map(({ verbatim }) => ({ verbatim, by: claim.claimant.name })))
      .filter(({ verbatim, by }) => isDrawable(verbatim) && isDrawable(by))
      .slice(0, mostFigures),
    foot: `Revision ${revision}, ${dayInWords(updatedAt)}`,
  });
}
