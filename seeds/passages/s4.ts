import type { PassageInput } from "#seeds/seed.ts";

export const passagesS4: PassageInput[] = [];
