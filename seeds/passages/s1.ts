import type { PassageInput } from "#seeds/seed.ts";

export const passagesS1: PassageInput[] = [];
