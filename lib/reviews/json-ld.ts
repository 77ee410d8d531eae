import type { ClaimantRef } from "#lib/claimants/dto.ts";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { wordsOf } from "#lib/claims/rules.ts";
import { plainDate } from "#lib/dates/iso.ts";
import { toObservation } from "#lib/figures/json-ld.ts";
import { paths } from "#lib/paths.ts";
import type { PassageDto, SourceRef } from "#lib/sources/dto.ts";
import type { ReviewDto } from "./dto.ts";

type Json = { [key: string]: unknown };

function agent(origin: string, claimant: ClaimantRef): Json {
  return {
    "@type": claimant.kind === "person" ? "Person" : "Organization",
    "@id": `${origin}${paths.claimant(claimant.slug)}`,
    name: claimant.name,
  };
}

function work(origin: string, source: SourceRef, passage: PassageDto | null): Json {
  return {
    "@type": "CreativeWork",
    "@id": `${origin}${paths.source(source.slug)}`,
    name: source.title,
    inLanguage: source.language,
    url: source.url ?? undefined,
    archivedAt: source.archiveUrl ?? undefined,
    datePublished: plainDate(source.published),
    publisher: source.publisher ? agent(origin, source.publisher) : undefined,
    text: passage?.source.id === source.id ? passage.exact : undefined,
  };
}

/**
 * A claim as schema.org JSON-LD: `Claim`, and with a review the `ClaimReview` about it. `origin` is scheme and host.
 * What is not known is left out: schema.org has no word for it.
 */
export function toClaimJsonLd(input: { claim: ClaimDetail; review: ReviewDto | null; origin: string }): Json {
  const { claim, review, origin } = input;
  const address = `${origin}${paths.claim(claim.slug)}`;
  const first = claim.appearances.find((appearance) => appearance.isFirst);
  const claimNode: Json = {
    "@type": "Claim",
    "@id": address,
    url: address,
    identifier: claim.id,
    name: claim.label,
    description: claim.summary,
    text: claim.quote ?? wordsOf(claim)?.exact,
    inLanguage: claim.language,
    datePublished: plainDate(claim.said),
    author: agent(origin, claim.claimant),
    about: claim.topics.map((topic) => ({
      "@type": "Thing",
      "@id": `${origin}${paths.topic(topic.slug)}`,
      name: topic.name,
    })),
    firstAppearance: first ? work(origin, first.source, first.passage) : undefined,
    appearance: claim.appearances
      .filter((appearance) => !appearance.isFirst)
      .map(({ source, passage }) => work(origin, source, passage)),
    // hasPart is for works, and a figure is none.
    mentions:
      claim.figures.length > 0
        ? claim.figures.map((figure) => toObservation(figure, { origin, page: address }))
        : undefined,
  };
  if (!review) return { "@context": "https://schema.org", ...claimNode };
  const publisher = { "@type": "Organization", name: "Countersource", url: origin };
  return {
    "@context": "https://schema.org",
    "@graph": [
      claimNode,
      {
        "@type": "ClaimReview",
        "@id": `${address}#conclusion`,
        url: address,
        claimReviewed: claim.quote ?? claim.label,
        itemReviewed: { "@id": address },
        datePublished: review.publishedAt?.slice(0, 10),
        dateModified: review.updatedAt.slice(0, 10),
        author: publisher,
        publisher,
        reviewBody: review.conclusion,
        reviewRating: review.rating
          ? { "@type": "Rating", alternateName: review.rating, ratingExplanation: review.ratingExplanation }
          : undefined,
      },
    ],
  };
}
