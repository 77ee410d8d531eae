import type { ClaimSeed } from "#seeds/seed.ts";

export const claimsS4: ClaimSeed[] = [];
