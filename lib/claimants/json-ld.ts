import { paths } from "#lib/paths.ts";
import type { ClaimantDetail } from "./dto.ts";

/** A claimant as schema.org JSON-LD; a crowd has no type there and gives null. `origin` is scheme and host. */
export function toClaimantJsonLd(claimant: ClaimantDetail, origin: string): object | null {
  const { id, kind, name, description, sameAs, slug } = claimant;
  if (kind === "crowd") return null;
  const address = `${origin}${paths.claimant(slug)}`;
  return {
    "@context": "https://schema.org",
    "@type": kind === "person" ? "Person" : kind === "outlet" ? "NewsMediaOrganization" : "Organization",
    "@id": address,
    url: address,
    identifier: id,
    name,
    description,
    sameAs: sameAs.length > 0 ? sameAs : undefined,
  };
}
