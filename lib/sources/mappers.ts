import { toDateDto } from "#lib/dates/mappers.ts";
import { toFigureDto } from "#lib/figures/mappers.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { CaptureDto, PassageDto, SourceDetail, SourceRef, SourceSummary } from "./dto.ts";
import type {
  captureSelect,
  passageSelect,
  sourceDetailSelect,
  sourceRefSelect,
  sourceSummarySelect,
} from "./select.ts";

type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceRefSelect }>;
type SourceSummaryRow = Prisma.SourceGetPayload<{ select: typeof sourceSummarySelect }>;
type SourceDetailRow = Prisma.SourceGetPayload<{ select: typeof sourceDetailSelect }>;
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

/** A source as lists show it. */
export function toSourceSummary(row: SourceSummaryRow): SourceSummary {
  const { description, _count } = row;
  return {
    ...toSourceRef(row),
    description,
    citationCount: _count.citations,
    appearanceCount: _count.appearances,
  };
}

/** A source with its saved copies and passages. */
export function toSourceDetail(row: SourceDetailRow): SourceDetail {
  return {
    ...toSourceRef(row),
    description: row.description,
    accessedOn: row.accessedOn?.toISOString().slice(0, 10) ?? null,
    captures: row.captures.map(toCaptureDto),
    passages: row.passages.map(({ figures, ...passage }) => ({
      ...toPassageDto(passage),
      figures: figures.map(toFigureDto),
    })),
    revision: row.revision,
    updatedAt: row.updatedAt.toISOString(),
  };
}
