import { paths } from "#lib/paths.ts";
import type { TopicDetail } from "./dto.ts";

/** A topic as a schema.org DefinedTerm. `origin` is scheme and host. */
export function toTopicJsonLd({ id, slug, name, description }: TopicDetail, origin: string): object {
  const address = `${origin}${paths.topic(slug)}`;
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTerm",
    "@id": address,
    url: address,
    termCode: id,
    name,
    description,
    inDefinedTermSet: `${origin}${paths.topics()}`,
  };
}
