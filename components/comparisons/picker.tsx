import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Missing } from "#components/ui/missing.tsx";
import type { ClaimSummary } from "#lib/claims/dto.ts";
import { comparisonSize } from "#lib/comparisons/schema.ts";
import { paths } from "#lib/paths.ts";

type PickerProps = {
  chosen: readonly { slug: string; label: string }[];
  /** What was searched for; empty for the latest claims. */
  query: string;
  offered: readonly ClaimSummary[];
};

/** Choose claims without script: a search that keeps the choice, and a link for every claim to add or take away. */
export function Picker({ chosen, query, offered }: PickerProps) {
  const slugs = chosen.map(({ slug }) => slug);
  const full = chosen.length >= comparisonSize.max;
  return (
    <div className="no-print font-sans text-16">
      <h3 className="font-semibold">Chosen</h3>
      {chosen.length === 0 ? <Missing>no claim yet</Missing> : null}
      <ul className="max-w-prose">
        {chosen.map(({ slug, label }) => (
          <li key={slug} className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-rule">
            <a href={paths.claim(slug)} className="py-2">
              {label}
            </a>
            <a href={paths.compare(slugs.filter((other) => other !== slug))} className="py-3">
              Take away<span className="sr-only">: {label}</span>
            </a>
          </li>
        ))}
      </ul>
      {full ? (
        <p className="mt-4">Six claims are the most that can be read side by side. Take one away to add another.</p>
      ) : (
        <>
          <form action={paths.compare()} method="get" className="mt-6 flex max-w-prose flex-wrap items-end gap-3">
            {slugs.map((slug) => (
              <input key={slug} type="hidden" name="claim" value={slug} />
            ))}
            <Field
              label="Find a claim to add"
              name="q"
              id="picker-q"
              type="search"
              defaultValue={query}
              maxLength={200}
            />
            <Button>Find</Button>
          </form>
          <h3 className="mt-6 font-semibold">{query ? `Claims found for “${query}”` : "Latest claims"}</h3>
          {offered.length === 0 ? <p>Nothing was found. Try fewer or other words.</p> : null}
          <ul className="max-w-prose">
            {offered
              .filter(({ slug }) => !slugs.includes(slug))
              .map(({ id, slug, label, claimant }) => (
                <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-rule">
                  <span className="py-2">
                    {label}, <span className="text-muted">{claimant.name}</span>
                  </span>
                  <a href={paths.compare([...slugs, slug])} className="py-3">
                    Add<span className="sr-only">: {label}</span>
                  </a>
                </li>
              ))}
          </ul>
        </>
      )}
    </div>
  );
}
