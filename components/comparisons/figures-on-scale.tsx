import type { PictureHref } from "#components/ui/picture.tsx";
import { PictureTable } from "#components/ui/picture-table.tsx";
import { PictureWithTables } from "#components/ui/picture-with-tables.tsx";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { scalePictures } from "#lib/comparisons/scale-pictures.ts";

/** The figures of the claims on one scale for each unit, each with its table; those that no scale holds as a table. */
export function FiguresOnScale({ claims, hrefOf }: { claims: readonly ClaimDetail[]; hrefOf: PictureHref }) {
  if (claims.every(({ figures }) => figures.length === 0)) return <p>None of these claims states a number.</p>;
  const { pictures, rest } = scalePictures(claims);
  return (
    <>
      {pictures.map((picture) => (
        <PictureWithTables key={picture.name} picture={picture} hrefOf={hrefOf} />
      ))}
      {rest ? <PictureTable table={rest} /> : null}
    </>
  );
}
