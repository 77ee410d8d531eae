import type { ClaimLinkDto } from "#lib/claims/dto.ts";
import { basisWords, claimLinkWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

/** What a claim answers or contradicts, and what answers it; how it travelled is told apart. */
export function ClaimLinks({ links }: { links: readonly ClaimLinkDto[] }) {
  if (links.length === 0) return <p>No answer and no contradiction is recorded.</p>;
  return (
    <ul className="border-b border-rule font-sans text-16">
      {links.map(({ id, outgoing, kind, basis, reason, claim }) => (
        <li key={id} className="border-t border-rule py-3">
          <p className="text-14 text-muted">
            {claimLinkWords[kind][outgoing ? "outgoing" : "incoming"]} ({basisWords[basis]})
          </p>
          <p className="font-serif text-18">
            <a href={paths.claim(claim.slug)}>{claim.label}</a>
          </p>
          <p className="text-muted">{claim.claimant.name}</p>
          <p className="max-w-prose">{reason}</p>
        </li>
      ))}
    </ul>
  );
}
