import type { Picture as PictureValue } from "#lib/pictures/picture.ts";
import { Picture, type PictureHref } from "./picture.tsx";
import { PictureTable } from "./picture-table.tsx";

/** A picture with the same data as tables beneath it. */
export function PictureWithTables({ picture, hrefOf }: { picture: PictureValue; hrefOf: PictureHref }) {
  return (
    <div className="picture-block">
      <Picture picture={picture} hrefOf={hrefOf} />
      {picture.tables.map((table) => (
        <PictureTable key={table.name} table={table} />
      ))}
    </div>
  );
}
