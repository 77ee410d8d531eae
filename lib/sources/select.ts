import { claimantRefSelect } from "#lib/claimants/select.ts";
import { figureInclude } from "#lib/figures/select.ts";

/** The columns of a SourceRef. */
export const sourceRefSelect = {
  id: true,
  slug: true,
  title: true,
  kind: true,
  tier: true,
  access: true,
  language: true,
  direction: true,
  url: true,
  archiveUrl: true,
  publishedEdtf: true,
  publishedEarliest: true,
  publishedLatest: true,
  publishedBasis: true,
  publishedNote: true,
  publisher: { select: claimantRefSelect },
} as const;

/** The columns of a CaptureDto: the hash of a private text is public, the text is not. */
export const captureSelect = {
  id: true,
  capturedAt: true,
  mediaType: true,
  bytesSha256: true,
  textSha256: true,
  visibility: true,
  visibilityReason: true,
} as const;

/** The columns of a PassageDto. */
export const passageSelect = {
  id: true,
  exact: true,
  prefix: true,
  suffix: true,
  page: true,
  language: true,
  direction: true,
  state: true,
  checkedAt: true,
  source: { select: sourceRefSelect },
  capture: { select: captureSelect },
} as const;

const ofPublishedClaims = { where: { claim: { state: "published" } } } as const;
const byPosition = { position: "asc" } as const;

/** The columns of a SourceSummary. */
export const sourceSummarySelect = {
  ...sourceRefSelect,
  description: true,
  _count: { select: { citations: ofPublishedClaims, appearances: ofPublishedClaims } },
} as const;

/** The columns of a SourceDetail, and of what is left when it is retracted. */
export const sourceDetailSelect = {
  ...sourceRefSelect,
  description: true,
  accessedOn: true,
  captures: { select: captureSelect, orderBy: byPosition },
  passages: {
    select: { ...passageSelect, figures: { include: figureInclude, orderBy: byPosition } },
    orderBy: byPosition,
  },
  state: true,
  revision: true,
  updatedAt: true,
  retractedAt: true,
  retractionReason: true,
} as const;
