import type { ClaimantSummary } from "#lib/claimants/dto.ts";
import type { ClaimantKind } from "#lib/claimants/schema.ts";
import { countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

const groupNames: Record<ClaimantKind, string> = {
  person: "People",
  organisation: "Organisations",
  outlet: "Outlets",
  crowd: "Unnamed groups",
};

function Entry({ claimant }: { claimant: ClaimantSummary }) {
  const { slug, name, language, direction, description, claimCount, sourceCount } = claimant;
  return (
    <li className="break-inside-avoid border-t border-rule py-4">
      <h3 className="text-21">
        <a href={paths.claimant(slug)} lang={language} dir={direction}>
          {name}
        </a>
      </h3>
      <p className="mt-1 max-w-prose">{description}</p>
      <p className="mt-1 font-sans text-16 text-muted">
        {countOf(claimCount, "claim")}
        {sourceCount > 0 ? `, publisher of ${countOf(sourceCount, "source")}` : null}
      </p>
    </li>
  );
}

/** Claimants under the heading of their kind, in the order given. */
export function ClaimantList({ claimants }: { claimants: readonly ClaimantSummary[] }) {
  const kinds = [...new Set(claimants.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <section
      key={kind}
      aria-labelledby={kind}
      className="mt-12 border-t border-rule-heavy pt-4 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-x-12"
    >
      <h2 id={kind} className="mb-4 text-27">
        {groupNames[kind]}
      </h2>
      <ul className="border-b border-rule lg:[&>li:first-child]:border-t-0 lg:[&>li:first-child]:pt-0">
        {claimants
          .filter((claimant) => claimant.kind === kind)
          .map((claimant) => (
            <Entry key={claimant.id} claimant={claimant} />
          ))}
      </ul>
    </section>
  ));
}
