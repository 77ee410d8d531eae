import type { ClaimSummary } from "#lib/claims/dto.ts";
import type { CursorPage } from "#lib/input/cursor.ts";

/** A piece of a text, marked where it is what was looked for. The pieces of a text are the text. */
export type Fragment = { text: string; marked: boolean };

/** Where the words of a query stand in a claim. */
export type FoundIn =
  | { field: "label" | "quote" | "summary" | "claimant"; parts: Fragment[] }
  | { field: "source"; parts: Fragment[]; source: { slug: string; language: string; direction: "ltr" | "rtl" } };

/** A claim that was found; `found` is empty where nothing was looked for. */
export type SearchHit = { claim: ClaimSummary; found: FoundIn[] };

/** How many claims meet a search; `atLeast` when they were not counted to the end. */
export type Total = { count: number; atLeast: boolean };

/** A page of what was found. `similar`: no claim has the words as typed, these have words spelled almost so. */
export type SearchPage = CursorPage<SearchHit> & { total: Total; spelling: "exact" | "similar" };

/** What a filter may be set to. */
export type FilterOption = { value: string; label: string };

/** The choices of each filter that is a list. */
export type FilterOptions = Record<"claimant" | "topic" | "source" | "measure" | "language", FilterOption[]>;

/** Something that exists under an address or a name like the one that was asked for. */
export type NearMatch = { slug: string; name: string };
