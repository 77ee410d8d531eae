import { Picture, type PictureHref } from "#components/ui/picture.tsx";
import { PictureTable } from "#components/ui/picture-table.tsx";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { timelinePicture } from "#lib/comparisons/timeline-picture.ts";

/** The claims on a timeline with the times that their numbers cover and the offices of those who speak, and as tables. */
export function StatementsInTime({ claims, hrefOf }: { claims: readonly ClaimDetail[]; hrefOf: PictureHref }) {
  const { picture, tables } = timelinePicture(claims);
  return (
    <>
      {picture ? <Picture picture={picture} hrefOf={hrefOf} /> : null}
      {tables.map((table) => (
        <PictureTable key={table.name} table={table} />
      ))}
    </>
  );
}
