import type { ClaimSummary } from "#lib/claims/dto.ts";
import type { MeasureRef } from "#lib/figures/dto.ts";
import type { CursorPage } from "#lib/input/cursor.ts";

/** A piece of a text, marked where it is what was looked for. The pieces of a text are the text. */
export type Fragment = { text: string; marked: boolean };

/** Where the words of a query stand in a claim. */
export type FoundIn =
  | { field: "label" | "quote" | "summary" | "claimant"; parts: Fragment[] }
  | { field: "source"; parts: Fragment[]; source: { slug: string; language: string; direction: "ltr" | "rtl" } };

/** An equation that does not hold, with the sentence that says why. */
export type FailedEquation = { slug: string; label: string; sentence: string };

/** A figure of a claim that meets what was asked of figures. Null ends are open. */
export type FoundFigure = {
  id: string;
  verbatim: string;
  low: string | null;
  high: string | null;
  intervalReason: string | null;
  unit: string;
  measure: Pick<MeasureRef, "slug" | "name"> | null;
};

/** The figures of a claim that were asked for, and the equations that do not hold on them, where those were asked for. */
export type FoundNumbers = { figures: FoundFigure[]; failed: FailedEquation[] };

/** A claim that was found; `found` is empty where no words were looked for, `numbers` null where nothing is asked of them. */
export type SearchHit = { claim: ClaimSummary; found: FoundIn[]; numbers: FoundNumbers | null };

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
