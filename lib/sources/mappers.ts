import { toDateDto } from "#lib/dates/mappers.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { CaptureDto, PassageDto, SourceRef } from "./dto.ts";
import type { captureSelect, passageSelect, sourceRefSelect } from "./select.ts";

type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceRefSelect }>;
type CaptureRow = Prisma.CaptureGetPayload<{ select: typeof captureSelect }>;
type PassageRow = Prisma.PassageGetPayload<{ select: typeof passageSelect }>;

/** A source as others refer to it. */
export function toSourceRef(row: SourceRow): SourceRef {
  const { id, slug, title, kind, tier, access, language, direction, url, archiveUrl, publisher } = row;
  const published = toDateDto("published", row);
  return { id, slug, title, kind, tier, access, language, direction, url, archiveUrl, publisher, published };
}

/** A capture as readers get it. */
export function toCaptureDto(row: CaptureRow): CaptureDto {
  return { ...row, capturedAt: row.capturedAt?.toISOString() ?? null };
}

/** A passage as readers get it. */
export function toPassageDto({ checkedAt, source, capture, ...row }: PassageRow): PassageDto {
  return {
    ...row,
    checkedAt: checkedAt?.toISOString() ?? null,
    source: toSourceRef(source),
    capture: capture && toCaptureDto(capture),
  };
}
