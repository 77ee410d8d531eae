import type { PassageInput } from "#seeds/seed.ts";

export const passagesS2: PassageInput[] = [];
