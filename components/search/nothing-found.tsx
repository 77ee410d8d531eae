import { paths } from "#lib/paths.ts";
import type { NearMatch } from "#lib/search/dto.ts";

interface NothingFoundProps {
  q?: string;
  /** Whether filters are set; without them there may be more. */
  unfilteredHref?: string;
  near: readonly (NearMatch & { type: "claimant" | "topic" })[];
}

/** What to try where no claim was found. */
export function NothingFound({ q, unfilteredHref, near }: NothingFoundProps) {
  return (
    <div className="prose">
      <h2>{q ? `No claim was found for “${q}”` : "No claim meets these filters"}</h2>
      <ul>
        {unfilteredHref ? (
          <li>
            <a href={unfilteredHref}>Look without the filters</a>: they are applied all together.
          </li>
        ) : null}
        {q ? (
          <>
            <li>
              Use fewer words, or one word that the claim must have. A number may be written with or without separators.
            </li>
            <li>Look for the words that were said. A quote is found in the language in which it is recorded.</li>
          </>
        ) : null}
        <li>
          <a href={paths.claims()}>All claims</a> and <a href={paths.topics()}>all topics</a> can be read through.
        </li>
      </ul>
      {near.length > 0 ? (
        <>
          <h3>Names like these words</h3>
          <ul>
            {near.map(({ type, slug, name }) => (
              <li key={`${type} ${slug}`}>
                <a href={type === "claimant" ? paths.claimant(slug) : paths.topic(slug)}>{name}</a>
                {type === "claimant" ? ", who said it" : ", a topic"}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
