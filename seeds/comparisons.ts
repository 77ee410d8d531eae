import type { ComparisonInput } from "#lib/comparisons/schema.ts";
import type { Seed } from "#seeds/seed.ts";

export const comparisons: Seed<ComparisonInput>[] = [];
