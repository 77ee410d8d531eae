/** The columns of a ClaimantRef. */
export const claimantRefSelect = {
  id: true,
  slug: true,
  name: true,
  kind: true,
  language: true,
  direction: true,
} as const;
