import { paths } from "#lib/paths.ts";
import type { FoundIn } from "#lib/search/dto.ts";
import { wordsOf } from "#lib/search/rules.ts";
import { Marked } from "./marked.tsx";

const fields = {
  label: "our label",
  quote: "the quote",
  summary: "our summary",
  claimant: "the claimant’s name",
} as const;

const markedWords = (place: FoundIn) =>
  place.parts.flatMap((part) => (part.marked ? wordsOf(part.text.toLowerCase()) : []));

/** The places that have a marked word which no place before them has. */
function telling(places: readonly FoundIn[]): FoundIn[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const words = markedWords(place).filter((word) => !seen.has(word));
    for (const word of words) seen.add(word);
    return words.length > 0;
  });
}

/** Says where words were found, and shows those that the list does not show already. */
export function FoundPlaces({ found, quoted }: { found: readonly FoundIn[]; quoted: boolean }) {
  const isShown = (place: FoundIn) => place.field !== "source" && (place.field !== "summary" || !quoted);
  const sources = found.filter((place) => place.field === "source").length;
  const names = [
    ...found.flatMap((place) => (place.field === "source" ? [] : [fields[place.field]])),
    ...(sources > 0 ? [sources > 1 ? "titles of its sources" : "the title of a source"] : []),
  ];
  const ordered = [...found.filter(isShown), ...found.filter((place) => !isShown(place))];
  return (
    <>
      <p className="text-14">Found in {names.join(", ").replace(/, ([^,]*)$/, " and $1")}.</p>
      {telling(ordered).map((place) => {
        if (isShown(place)) return null;
        if (place.field !== "source") {
          return (
            <p key="summary" className="max-w-prose">
              Summary: <Marked parts={place.parts} />
            </p>
          );
        }
        const { slug, language, direction } = place.source;
        return (
          <p key={slug} className="max-w-prose">
            Source:{" "}
            <a href={paths.source(slug)} lang={language} dir={direction}>
              <Marked parts={place.parts} />
            </a>
          </p>
        );
      })}
    </>
  );
}
