import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { ClaimDetail, ClaimLinkDto } from "#lib/claims/dto.ts";
import { lineageOf } from "#lib/claims/lineage.ts";
import { basisWords, capitalised, claimLinkTagWords, claimLinkWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

/** The links that lead from one of the claims to another of them, each once. */
export function linksAmong(claims: readonly ClaimDetail[]): { from: ClaimDetail; link: ClaimLinkDto }[] {
  const ids = new Set(claims.map((claim) => claim.id));
  return claims.flatMap((from) =>
    from.links.filter((link) => link.outgoing && ids.has(link.claim.id)).map((link) => ({ from, link })),
  );
}

/** Where the claims come from: independent roots, ways that end, and the steps of each to a primary source. */
function Roots({ claims }: { claims: readonly ClaimDetail[] }) {
  // A hypothesis of ours makes no two claims one.
  const links = linksAmong(claims)
    .filter(({ link }) => link.basis === "stated")
    .map(({ from, link }) => ({ ...link, fromId: from.id, toId: link.claim.id }));
  const lineage = lineageOf(claims, links);
  const labels = new Map(claims.map((claim) => [claim.id, claim.label]));
  const named = (ids: readonly string[]) => ids.map((id) => labels.get(id)).join("; ");
  return (
    <div className="mb-8 font-sans text-16">
      <p className="mb-4 max-w-prose font-serif text-18">
        {lineage.sentence} Counted by what the documents state; a link that is only inferred makes no two claims one.
      </p>
      <DefinitionList
        items={[
          ...lineage.roots.map(({ label, claimIds }) => ({ label, value: named(claimIds) })),
          ...lineage.deadEnds.map(({ title, claimIds }) => ({
            label: `${title} (a dead end: nobody can find it)`,
            value: named(claimIds),
          })),
        ]}
      />
      <Disclosure summary="How far each claim is from a primary source">
        <DefinitionList
          items={lineage.hops.map(({ claimId, sentence }) => ({
            label: labels.get(claimId) ?? claimId,
            value: sentence,
          }))}
        />
      </Disclosure>
    </div>
  );
}

/** How the compared claims descend from each other, in words. */
export function ClaimRelations({ claims }: { claims: readonly ClaimDetail[] }) {
  const links = linksAmong(claims);
  return (
    <>
      <Roots claims={claims} />
      {links.length === 0 ? <p>No link between these claims is recorded.</p> : null}
      <ul className="border-b border-rule font-sans text-16">
        {links.map(({ from, link }) => (
          <li key={link.id} className="border-t border-rule py-3">
            <p className="font-serif text-18">
              <a href={paths.claim(from.slug)}>{from.label}</a>{" "}
              <span className="font-sans text-16 text-muted">{claimLinkWords[link.kind].outgoing.toLowerCase()}</span>{" "}
              <a href={paths.claim(link.claim.slug)}>{link.claim.label}</a>
            </p>
            <p className="max-w-prose">
              {link.tags.length > 0
                ? `${capitalised(link.tags.map((tag) => claimLinkTagWords[tag]).join(", "))}. `
                : null}
              {link.reason} <span className="text-muted">({basisWords[link.basis]})</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
