import { ClaimLineage } from "#components/claims/claim-lineage.tsx";
import type { PictureHref } from "#components/ui/picture.tsx";
import type { Lineage } from "#lib/claims/lineage-types.ts";
import { basisWords, claimLinkWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

/** What answers or contradicts what, beside the ways of the numbers. */
function Beside({ lineage }: { lineage: Lineage }) {
  const claims = new Map(lineage.asked.map((claim) => [claim.id, claim]));
  const links = lineage.beside.flatMap((link) => {
    const [from, to] = [claims.get(link.fromId), claims.get(link.toId)];
    return from && to ? [{ link, from, to }] : [];
  });
  if (links.length === 0) return null;
  return (
    <>
      <h3 className="mt-8 mb-2 font-sans text-16 font-semibold">What answers or contradicts what</h3>
      <ul className="border-b border-rule font-sans text-16">
        {links.map(({ link, from, to }) => (
          <li key={link.id} className="border-t border-rule py-3">
            <p className="font-serif text-18">
              <a href={paths.claim(from.slug)}>{from.label}</a>{" "}
              <span className="font-sans text-16 text-muted">{claimLinkWords[link.kind].outgoing.toLowerCase()}</span>{" "}
              <a href={paths.claim(to.slug)}>{to.label}</a>
            </p>
            <p className="max-w-prose">
              {link.reason} <span className="text-muted">({basisWords[link.basis]})</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

type ClaimRelationsProps = { lineage: Lineage; cut: boolean; hrefOf: PictureHref };

/** How the compared claims descend from their roots and from each other, and what answers what. */
export function ClaimRelations({ lineage, cut, hrefOf }: ClaimRelationsProps) {
  return (
    <>
      <ClaimLineage lineage={lineage} cut={cut} hrefOf={hrefOf} />
      <Beside lineage={lineage} />
    </>
  );
}
