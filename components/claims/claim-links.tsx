import type { ClaimLinkDto } from "#lib/claims/dto.ts";
import { basisWords, claimLinkTagWords, claimLinkWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

/** How a claim stands to others, with what changed on the way. */
export function ClaimLinks({ links }: { links: readonly ClaimLinkDto[] }) {
  return (
    <ul className="border-b border-rule font-sans text-16">
      {links.map(({ id, outgoing, kind, tags, basis, reason, claim }) => (
        <li key={id} className="border-t border-rule py-3">
          <p className="text-14 text-muted">
            {claimLinkWords[kind][outgoing ? "outgoing" : "incoming"]} ({basisWords[basis]})
          </p>
          <p className="font-serif text-18">
            <a href={paths.claim(claim.slug)}>{claim.label}</a>
          </p>
          <p className="text-muted">{claim.claimant.name}</p>
          {tags.length > 0 ? <p>On the way: {tags.map((tag) => claimLinkTagWords[tag]).join(", ")}.</p> : null}
          <p className="max-w-prose">{reason}</p>
        </li>
      ))}
    </ul>
  );
}
