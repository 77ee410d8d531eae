import type { AttributionDto } from "#lib/claims/dto.ts";
import { sourceAccessWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

/** The hands through which a claim passed, from the speaker to the document in hand. */
export function AttributionChain({ steps }: { steps: readonly AttributionDto[] }) {
  return (
    <ol className="max-w-prose font-sans text-16">
      {steps.map(({ claimant, source, verb }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place in the chain
        <li key={index} className="border-t border-rule py-2">
          {claimant ? <a href={paths.claimant(claimant.slug)}>{claimant.name}</a> : null} {verb}
          {source ? (
            <>
              {": "}
              <a href={paths.source(source.slug)} lang={source.language} dir={source.direction}>
                {source.title}
              </a>{" "}
              <span className="text-muted">({sourceAccessWords[source.access]})</span>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
