import { claimKindWords } from "#lib/format/words.ts";
import type { FilterOption, FilterOptions } from "#lib/search/dto.ts";
import type { SearchParameter, SearchQuery } from "#lib/search/schema.ts";

export type FilterName = Exclude<SearchParameter, "q" | "sort" | "cursor">;

/** The filters in the order in which they are shown, with their names. */
export const filterLabels: Record<FilterName, string> = {
  claimant: "Who said it",
  topic: "Topic",
  kind: "Kind of claim",
  counter: "Counter-sources",
  from: "Said on or after",
  to: "Said on or before",
  measure: "What is counted",
  source: "Source, made in or cited",
  language: "Language of the words",
};

export const filterNames = Object.keys(filterLabels) as FilterName[]; // keys of the literal above

const kinds = Object.entries(claimKindWords).map(([value, label]) => ({ value, label }));
const counter: FilterOption[] = [
  { value: "yes", label: "At least one" },
  { value: "no", label: "None" },
];

/** The choices of a filter; none for a date, which is typed. */
export function choicesOf(name: FilterName, options: FilterOptions): readonly FilterOption[] | null {
  if (name === "kind") return kinds;
  if (name === "counter") return counter;
  return name === "from" || name === "to" ? null : options[name];
}

/** The filters that a search sets, with the words for what they are set to. */
export function activeFilters(query: SearchQuery, options: FilterOptions) {
  return filterNames.flatMap((name) => {
    const value = query[name];
    if (value === undefined) return [];
    const choice = choicesOf(name, options)?.find((option) => option.value === value);
    return [{ name, label: filterLabels[name], value: choice?.label ?? value }];
  });
}
