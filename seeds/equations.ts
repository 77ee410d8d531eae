import type { EquationInput } from "#lib/equations/schema.ts";
import type { Seed } from "#seeds/seed.ts";

export const equations: Seed<EquationInput>[] = [];
