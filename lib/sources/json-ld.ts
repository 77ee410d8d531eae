import { paths } from "#lib/paths.ts";
import type { SourceDetail } from "./dto.ts";

/** A source as schema.org JSON-LD. `origin` is scheme and host. What is not known is left out. */
export function toSourceJsonLd(source: SourceDetail, origin: string): object {
  const { id, slug, title, description, language, url, archiveUrl, publisher, published } = source;
  const address = `${origin}${paths.source(slug)}`;
  const plainDate = published.edtf && /^\d{4}(-\d{2}){0,2}$/.test(published.edtf) ? published.edtf : undefined;
  return {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    "@id": address,
    identifier: id,
    name: title,
    description,
    inLanguage: language,
    url: url ?? undefined,
    archivedAt: archiveUrl ?? undefined,
    datePublished: plainDate,
    publisher: publisher
      ? {
          "@type": publisher.kind === "person" ? "Person" : "Organization",
          "@id": `${origin}${paths.claimant(publisher.slug)}`,
          name: publisher.name,
        }
      : undefined,
  };
}
