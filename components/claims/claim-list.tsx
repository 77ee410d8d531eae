import type { ReactNode } from "react";
import type { ClaimSummary } from "#lib/claims/dto.ts";
import { ClaimListItem, type ClaimListItemProps } from "./claim-list-item.tsx";

interface ClaimListProps extends Pick<ClaimListItemProps, "level" | "without"> {
  claims: readonly ClaimSummary[];
  /** Said where there is none. */
  empty?: ReactNode;
}

/** Claims one under the other, in the order given. */
export function ClaimList({ claims, empty = "No claim is recorded here.", ...item }: ClaimListProps) {
  if (claims.length === 0) return <p className="max-w-prose">{empty}</p>;
  return (
    <ol className="claim-list">
      {claims.map((claim) => (
        <ClaimListItem key={claim.id} claim={claim} {...item} />
      ))}
    </ol>
  );
}
