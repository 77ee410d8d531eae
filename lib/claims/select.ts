import { claimantRefSelect } from "#lib/claimants/select.ts";
import { figureInclude } from "#lib/figures/select.ts";
import { passageSelect, sourceRefSelect } from "#lib/sources/select.ts";

const byPosition = { position: "asc" } as const;

/** The columns of a ClaimSummary. */
export const claimSummarySelect = {
  id: true,
  slug: true,
  kind: true,
  label: true,
  summary: true,
  quote: true,
  language: true,
  direction: true,
  roleAsStated: true,
  saidEdtf: true,
  saidEarliest: true,
  saidLatest: true,
  saidBasis: true,
  saidNote: true,
  claimant: { select: claimantRefSelect },
  figures: { select: { id: true, verbatim: true }, orderBy: byPosition },
  appearances: { where: { isFirst: true }, select: { source: { select: sourceRefSelect } } },
  topics: { select: { topic: { select: { id: true, slug: true, name: true } } }, orderBy: byPosition },
  _count: { select: { citations: { where: { scope: { not: null } } } } },
} as const;

const linkColumns = { id: true, kind: true, tags: true, basis: true, reason: true } as const;
const publishedLinks = { state: "published" } as const;

/** The columns of a ClaimDetail. */
export const claimDetailSelect = {
  ...claimSummarySelect,
  state: true,
  revision: true,
  publishedAt: true,
  updatedAt: true,
  retractedAt: true,
  retractionReason: true,
  claimant: { select: { ...claimantRefSelect, roles: { orderBy: byPosition } } },
  figures: { include: figureInclude, orderBy: byPosition },
  attribution: {
    select: { verb: true, claimant: { select: claimantRefSelect }, source: { select: sourceRefSelect } },
    orderBy: byPosition,
  },
  appearances: {
    select: { id: true, isFirst: true, source: { select: sourceRefSelect }, passage: { select: passageSelect } },
    orderBy: byPosition,
  },
  citations: {
    select: {
      id: true,
      function: true,
      scope: true,
      note: true,
      source: { select: sourceRefSelect },
      passage: { select: passageSelect },
    },
    orderBy: byPosition,
  },
  linksFrom: {
    where: { ...publishedLinks, to: publishedLinks },
    select: { ...linkColumns, to: { select: claimSummarySelect } },
  },
  linksTo: {
    where: { ...publishedLinks, from: publishedLinks },
    select: { ...linkColumns, from: { select: claimSummarySelect } },
  },
} as const;

const handSelect = { claimant: { select: claimantRefSelect }, source: { select: sourceRefSelect } } as const;

/** The columns of a LineageClaim. */
export const lineageClaimSelect = {
  id: true,
  slug: true,
  label: true,
  claimant: { select: claimantRefSelect },
  figures: { include: figureInclude, orderBy: byPosition },
  attribution: { select: { verb: true, ...handSelect }, orderBy: byPosition },
  citations: { select: { function: true, source: { select: sourceRefSelect } }, orderBy: byPosition },
} as const;

/** The columns of a LineageLink. */
export const lineageLinkSelect = { ...linkColumns, fromId: true, toId: true } as const;
