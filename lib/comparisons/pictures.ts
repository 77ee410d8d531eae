import type { ClaimDetail } from "#lib/claims/dto.ts";
import { lineagePicture } from "#lib/claims/lineage-picture.ts";
import type { Lineage } from "#lib/claims/lineage-types.ts";
import type { Picture } from "#lib/pictures/picture.ts";
import { scalePictures } from "./scale-pictures.ts";
import { timelinePicture } from "./timeline-picture.ts";

/** Every picture of claims side by side that can be had as a file. */
export function comparisonPictures(claims: readonly ClaimDetail[], lineage: Lineage): Picture[] {
  const { picture } = timelinePicture(claims);
  return [...scalePictures(claims).pictures, ...(picture ? [picture] : []), lineagePicture(lineage)];
}
