import type { ClaimSeed } from "#seeds/seed.ts";

export const claimsS1: ClaimSeed[] = [];
