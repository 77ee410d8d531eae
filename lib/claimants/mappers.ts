import { toDateDto } from "#lib/dates/mappers.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { ClaimantDetail, ClaimantSummary, RoleDto } from "./dto.ts";
import type { claimantDetailSelect, claimantSummarySelect } from "./select.ts";

type RoleRow = Prisma.RoleGetPayload<object>;
type ClaimantSummaryRow = Prisma.ClaimantGetPayload<{ select: typeof claimantSummarySelect }>;
type ClaimantDetailRow = Prisma.ClaimantGetPayload<{ select: typeof claimantDetailSelect }>;

/** A role with its time. */
export function toRoleDto(row: RoleRow): RoleDto {
  const { id, title, organisation } = row;
  return { id, title, organisation, from: toDateDto("from", row), to: toDateDto("to", row) };
}

/** A claimant as lists show it. */
export function toClaimantSummary({ _count, ...row }: ClaimantSummaryRow): ClaimantSummary {
  return { ...row, claimCount: _count.claims, sourceCount: _count.published };
}

/** A claimant with its roles. */
export function toClaimantDetail(row: ClaimantDetailRow): ClaimantDetail {
  const { id, slug, name, kind, language, direction, description, sameAs, roles, revision, updatedAt } = row;
  return {
    id,
    slug,
    name,
    kind,
    language,
    direction,
    description,
    sameAs,
    roles: roles.map(toRoleDto),
    revision,
    updatedAt: updatedAt.toISOString(),
  };
}
