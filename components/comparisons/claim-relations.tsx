import type { ClaimDetail, ClaimLinkDto } from "#lib/claims/dto.ts";
import { basisWords, capitalised, claimLinkTagWords, claimLinkWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

/** The links that lead from one of the claims to another of them, each once. */
export function linksAmong(claims: readonly ClaimDetail[]): { from: ClaimDetail; link: ClaimLinkDto }[] {
  const ids = new Set(claims.map((claim) => claim.id));
  return claims.flatMap((from) =>
    from.links.filter((link) => link.outgoing && ids.has(link.claim.id)).map((link) => ({ from, link })),
  );
}

/** How the compared claims descend from each other, in words. */
export function ClaimRelations({ claims }: { claims: readonly ClaimDetail[] }) {
  const links = linksAmong(claims);
  return (
    <>
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
