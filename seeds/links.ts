import type { ClaimLinkInput } from "#lib/claims/schema.ts";
import type { Seed } from "#seeds/seed.ts";

export const claimLinks: Seed<ClaimLinkInput>[] = [];
