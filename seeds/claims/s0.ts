import type { ClaimSeed } from "#seeds/seed.ts";

export const claimsS0: ClaimSeed[] = [];
