import type { DateDto } from "#lib/dates/dto.ts";
import type { ClaimantKind } from "./schema.ts";

/** A claimant as others refer to it. */
export type ClaimantRef = {
  id: string;
  slug: string;
  name: string;
  kind: ClaimantKind;
  language: string;
  direction: "ltr" | "rtl";
};

/** A claimant as lists show it, with how much of the record is theirs. */
export type ClaimantSummary = ClaimantRef & { description: string; claimCount: number; sourceCount: number };

/** A role of a claimant with its time. */
export type RoleDto = { id: string; title: string; organisation: string | null; from: DateDto; to: DateDto };

/** A claimant with the roles in the order of time. */
export type ClaimantDetail = ClaimantRef & {
  description: string;
  /** Pages elsewhere that identify the same claimant. */
  sameAs: string[];
  roles: RoleDto[];
  revision: number;
  updatedAt: string;
};
