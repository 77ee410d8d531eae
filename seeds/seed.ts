import type { ClaimInput } from "#lib/claims/schema.ts";
import type { SourceInput } from "#lib/sources/schema.ts";

/** One record as it is entered: its id, fixed for ever, and its content. */
export type Seed<Content> = { id: string; content: Content };

/** A claim with its row in the inventory of the first five documents (1 to 78). */
export type ClaimSeed = Seed<ClaimInput> & { row: number };

/** A passage as a source's content holds it. */
export type PassageInput = NonNullable<SourceInput["passages"]>[number];
