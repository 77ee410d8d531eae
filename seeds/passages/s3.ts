import type { PassageInput } from "#seeds/seed.ts";

export const passagesS3: PassageInput[] = [];
