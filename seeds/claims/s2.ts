import type { ClaimSeed } from "#seeds/seed.ts";

export const claimsS2: ClaimSeed[] = [];
