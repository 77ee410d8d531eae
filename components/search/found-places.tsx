import { paths } from "#lib/paths.ts";
import type { FoundIn } from "#lib/search/dto.ts";
import { Marked } from "./marked.tsx";

const fields = {
  label: "our label",
  quote: "the quote",
  summary: "our summary",
  claimant: "the claimant’s name",
} as const;

/** Says where words were found, and shows the places that the list does not show already. */
export function FoundPlaces({ found, quoted }: { found: readonly FoundIn[]; quoted: boolean }) {
  const named = found.flatMap((place) => (place.field === "source" ? [] : [fields[place.field]]));
  const sources = found.filter((place) => place.field === "source");
  const summary = quoted ? found.find((place) => place.field === "summary") : undefined;
  const places = [
    ...named,
    ...(sources.length > 0 ? [sources.length > 1 ? "titles of sources" : "the title of a source"] : []),
  ];
  return (
    <>
      <p className="text-14">Found in {places.join(", ").replace(/, ([^,]*)$/, " and $1")}.</p>
      {summary ? (
        <p className="max-w-prose">
          Summary: <Marked parts={summary.parts} />
        </p>
      ) : null}
      {sources.map((place) => (
        <p key={place.source.slug} className="max-w-prose">
          Source:{" "}
          <a href={paths.source(place.source.slug)} lang={place.source.language} dir={place.source.direction}>
            <Marked parts={place.parts} />
          </a>
        </p>
      ))}
    </>
  );
}
