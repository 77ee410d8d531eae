/** The columns of a ClaimantRef. */
export const claimantRefSelect = {
  id: true,
  slug: true,
  name: true,
  kind: true,
  language: true,
  direction: true,
} as const;

const published = { where: { state: "published" } } as const;

/** The columns of a ClaimantSummary. */
export const claimantSummarySelect = {
  ...claimantRefSelect,
  description: true,
  _count: { select: { claims: published, published } },
} as const;

/** The columns of a ClaimantDetail, and of what is left when it is retracted. */
export const claimantDetailSelect = {
  ...claimantRefSelect,
  description: true,
  sameAs: true,
  roles: { orderBy: { position: "asc" } },
  state: true,
  revision: true,
  updatedAt: true,
  retractedAt: true,
  retractionReason: true,
} as const;
