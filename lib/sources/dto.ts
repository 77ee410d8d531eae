import type { ClaimantRef } from "#lib/claimants/dto.ts";
import type { DateDto } from "#lib/dates/dto.ts";
import type { FigureDto } from "#lib/figures/dto.ts";
import type { PassageState, SourceAccess, SourceKind, SourceTier } from "./schema.ts";

/** A source as others refer to it. */
export type SourceRef = {
  id: string;
  slug: string;
  title: string;
  kind: SourceKind;
  tier: SourceTier;
  access: SourceAccess;
  language: string;
  direction: "ltr" | "rtl";
  url: string | null;
  archiveUrl: string | null;
  /** Null: the publisher is not known. */
  publisher: ClaimantRef | null;
  published: DateDto;
};

/** A saved copy as readers get it. The text is there only where it may be shown. */
export type CaptureDto = {
  id: string;
  capturedAt: string | null;
  mediaType: string;
  bytesSha256: string;
  textSha256: string;
  visibility: "public" | "private";
  visibilityReason: string | null;
};

/** Exact words with the source in which they stand, which may be another than the one that is cited. */
export type PassageDto = {
  id: string;
  exact: string;
  prefix: string;
  suffix: string;
  page: string | null;
  language: string;
  direction: "ltr" | "rtl";
  state: PassageState;
  checkedAt: string | null;
  source: SourceRef;
  capture: CaptureDto | null;
};

/** A passage on the page of its source, with the numbers that only it states. */
export type SourcePassage = PassageDto & { figures: FigureDto[] };

/** A number of a measure that a passage states and no claim of the record does. */
export type PassageFigure = { figure: FigureDto; passage: PassageDto };

/** A source as lists show it. */
export type SourceSummary = SourceRef & {
  description: string;
  /** How often a published claim cites it or was made in it. */
  citationCount: number;
  appearanceCount: number;
};

/** A source with its saved copies and the words quoted from it. */
export type SourceDetail = SourceRef & {
  description: string;
  accessedOn: string | null;
  captures: CaptureDto[];
  passages: SourcePassage[];
  revision: number;
  updatedAt: string;
};
