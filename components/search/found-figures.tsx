import { IntervalText } from "#components/figures/interval-text.tsx";
import { Missing } from "#components/ui/missing.tsx";
import { Status } from "#components/ui/status.tsx";
import type { ClaimSummary } from "#lib/claims/dto.ts";
import { equationStatusWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { FoundNumbers } from "#lib/search/dto.ts";

interface FoundFiguresProps {
  numbers: FoundNumbers;
  claim: Pick<ClaimSummary, "language" | "direction">;
}

/** The figures that were asked for: the words, what they count, how they are read; and which equations fail on them. */
export function FoundFigures({ numbers: { figures, failed }, claim }: FoundFiguresProps) {
  return (
    <ul className="mt-2">
      {figures.map((figure) => (
        <li key={figure.id} className="max-w-prose border-t border-rule py-2">
          <span className="font-serif text-18 text-ink" lang={claim.language} dir={claim.direction}>
            “{figure.verbatim}”
          </span>
          {figure.measure ? (
            <>
              {" counts "}
              <a href={paths.measure(figure.measure.slug)}>{figure.measure.name}</a>
            </>
          ) : (
            <>
              {", what it counts: "}
              <Missing />
            </>
          )}
          ; read as <IntervalText figure={figure} />
        </li>
      ))}
      {failed.map(({ slug, label, sentence }) => (
        <li key={slug} className="max-w-prose border-t border-rule py-2">
          <Status tone="against">{equationStatusWords.does_not_hold}:</Status> {label} {sentence}
        </li>
      ))}
    </ul>
  );
}
