import { Quote } from "#components/ui/quote.tsx";
import { Status, type StatusTone } from "#components/ui/status.tsx";
import { passageStateWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { PassageDto } from "#lib/sources/dto.ts";
import type { PassageState } from "#lib/sources/schema.ts";

const tones: Record<PassageState, StatusTone> = {
  verified: "for",
  ambiguous: "partial",
  moved: "partial",
  changed: "against",
  not_found: "against",
  no_capture: "open",
};

/** What a machine found when it looked for the words of a passage in the saved copy. */
export function PassageCheck({ state }: { state: PassageState }) {
  return <Status tone={tones[state]}>{passageStateWords[state]}</Status>;
}

/** Exact words with what a machine found when it looked for them, and the document in which they stand. */
export function Passage({ passage, citedSourceId }: { passage: PassageDto; citedSourceId?: string }) {
  const { source, state, page } = passage;
  return (
    <Quote
      text={passage.exact}
      size="passage"
      lang={passage.language}
      dir={passage.direction}
      cite={source.url ?? undefined}
    >
      {citedSourceId === source.id ? null : (
        <>
          as printed in <a href={paths.source(source.slug)}>{source.title}</a>
          {page ? `, page ${page}` : null}
          <br />
        </>
      )}
      <PassageCheck state={state} />
    </Quote>
  );
}
