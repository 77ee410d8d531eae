import { IntervalText } from "#components/figures/interval-text.tsx";
import { Missing } from "#components/ui/missing.tsx";
import { Status } from "#components/ui/status.tsx";
import type { ClaimSummary } from "#lib/claims/dto.ts";
import { equationStatusWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { FoundFigure } from "#lib/search/dto.ts";

interface FoundFiguresProps {
  figures: readonly FoundFigure[];
  claim: Pick<ClaimSummary, "language" | "direction">;
}

/** The figures that were asked for: the words, what they count, how they are read, and which equation fails on them. */
export function FoundFigures({ figures, claim }: FoundFiguresProps) {
  return (
    <ul className="mt-2">
      {figures.map((figure) => (
        <li key={figure.id} className="max-w-prose border-t border-rule py-2">
          <span className="font-serif text-18 text-ink" lang={claim.language} dir={claim.direction}>
            “{figure.verbatim}”
          </span>{" "}
          counts{" "}
          {figure.measure ? (
            <a href={paths.measure(figure.measure.slug)}>{figure.measure.name}</a>
          ) : (
            <Missing>something that is not stated</Missing>
          )}
          , read as <IntervalText figure={figure} />
          {figure.failed.map(({ slug, label, sentence }) => (
            <span key={slug} className="mt-1 block">
              <Status tone="against">{equationStatusWords.does_not_hold}</Status> {label} {sentence}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
