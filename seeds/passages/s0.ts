import type { PassageInput } from "#seeds/seed.ts";

export const passagesS0: PassageInput[] = [];
