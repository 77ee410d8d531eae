import { toRoleDto } from "#lib/claimants/mappers.ts";
import { toDateDto } from "#lib/dates/mappers.ts";
import { toFigureDto } from "#lib/figures/mappers.ts";
import { toPassageDto, toSourceRef } from "#lib/sources/mappers.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { ClaimDetail, ClaimLinkDto, ClaimSummary } from "./dto.ts";
import type { LineageClaim } from "./lineage-types.ts";
import type { claimDetailSelect, claimSummarySelect, lineageClaimSelect } from "./select.ts";

export type ClaimSummaryRow = Prisma.ClaimGetPayload<{ select: typeof claimSummarySelect }>;
export type LineageClaimRow = Prisma.ClaimGetPayload<{ select: typeof lineageClaimSelect }>;
export type ClaimDetailRow = Prisma.ClaimGetPayload<{ select: typeof claimDetailSelect }>;

/** A claim as lists show it. */
export function toClaimSummary(row: ClaimSummaryRow): ClaimSummary {
  const { id, slug, kind, label, summary, quote, language, direction, claimant, roleAsStated, figures } = row;
  const [first] = row.appearances;
  return {
    id,
    slug,
    kind,
    label,
    summary,
    quote,
    language,
    direction,
    claimant,
    roleAsStated,
    said: toDateDto("said", row),
    figures,
    firstSource: first ? toSourceRef(first.source) : null,
    counterSourceCount: row._count.citations,
    topics: row.topics.map(({ topic }) => topic),
  };
}

function toLinks(row: ClaimDetailRow): ClaimLinkDto[] {
  return [
    ...row.linksFrom.map(({ to, ...link }) => ({ ...link, outgoing: true, claim: toClaimSummary(to) })),
    ...row.linksTo.map(({ from, ...link }) => ({ ...link, outgoing: false, claim: toClaimSummary(from) })),
  ];
}

/** A claim with everything that belongs to it. */
export function toClaimDetail(row: ClaimDetailRow): ClaimDetail {
  const { id, slug, kind, label, summary, quote, language, direction, roleAsStated, state, revision } = row;
  const { roles, ...claimant } = row.claimant;
  const first = row.appearances.find((appearance) => appearance.isFirst);
  return {
    id,
    slug,
    kind,
    label,
    summary,
    quote,
    language,
    direction,
    claimant,
    roleAsStated,
    said: toDateDto("said", row),
    firstSource: first ? toSourceRef(first.source) : null,
    counterSourceCount: row._count.citations,
    topics: row.topics.map(({ topic }) => topic),
    figures: row.figures.map(toFigureDto),
    roles: roles.map(toRoleDto),
    attribution: row.attribution.map(({ verb, claimant, source }) => ({
      verb,
      claimant,
      source: source && toSourceRef(source),
    })),
    appearances: row.appearances.map(({ source, passage, ...appearance }) => ({
      ...appearance,
      source: toSourceRef(source),
      passage: passage && toPassageDto(passage),
    })),
    citations: row.citations.map(({ source, passage, ...citation }) => ({
      ...citation,
      source: toSourceRef(source),
      passage: passage && toPassageDto(passage),
    })),
    links: toLinks(row),
    state,
    revision,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** What of a claim shows how it travelled. */
export function toLineageClaim({ figures, attribution, citations, ...claim }: LineageClaimRow): LineageClaim {
  return {
    ...claim,
    figures: figures.map(toFigureDto),
    attribution: attribution.map(({ verb, claimant, source }) => ({
      verb,
      claimant,
      source: source && toSourceRef(source),
    })),
    citations: citations.map(({ source, ...citation }) => ({ ...citation, source: toSourceRef(source) })),
  };
}
