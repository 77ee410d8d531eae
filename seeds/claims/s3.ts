import type { ClaimSeed } from "#seeds/seed.ts";

export const claimsS3: ClaimSeed[] = [];
