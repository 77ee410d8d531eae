import { formatStated } from "#lib/format/decimals.ts";
import { claimKindWords } from "#lib/format/words.ts";
import type { FilterOption, FilterOptions } from "#lib/search/dto.ts";
import type { SearchParameter, SearchQuery } from "#lib/search/schema.ts";

export type FilterName = Exclude<SearchParameter, "q" | "sort" | "cursor">;

/** The filters in the order in which they are shown, with their names. */
export const filterLabels: Record<FilterName, string> = {
  claimant: "Who said it",
  topic: "Topic",
  measure: "What is counted",
  narrower: "Measures within it",
  min: "A number of at least",
  max: "A number of at most",
  holds: "Sums its numbers stand in",
  kind: "Kind of claim",
  counter: "Counter-sources",
  from: "Said on or after",
  to: "Said on or before",
  source: "Source, made in or cited",
  language: "Language of the words",
};

export const filterNames = Object.keys(filterLabels) as FilterName[]; // keys of the literal above

const kinds = Object.entries(claimKindWords).map(([value, label]) => ({ value, label }));
const counter: FilterOption[] = [
  { value: "yes", label: "At least one" },
  { value: "no", label: "None" },
];

const narrower: FilterOption[] = [{ value: "yes", label: "Narrower ones too" }];
const holds: FilterOption[] = [{ value: "no", label: "At least one does not hold" }];

/** The choices of a filter; none for a date or a number, which are typed. */
export function choicesOf(name: FilterName, options: FilterOptions): readonly FilterOption[] | null {
  switch (name) {
    case "kind":
      return kinds;
    case "counter":
      return counter;
    case "narrower":
      return narrower;
    case "holds":
      return holds;
    case "from":
    case "to":
    case "min":
    case "max":
      return null;
    default:
      return options[name];
  }
}

/** How a filter that is typed may be written. */
export const typedHints: Partial<Record<FilterName, string>> = {
  min: "300000, 300,000, 300k or 2.4m; without the unit",
  max: "Any number that the words allow will do",
  from: "2025-09-18, 2025-09 or 2025",
  to: "2025-09-18, 2025-09 or 2025",
};

function valueInWords(name: FilterName, value: string, options: FilterOptions): string {
  if (name === "min" || name === "max") return formatStated(value);
  return choicesOf(name, options)?.find((option) => option.value === value)?.label ?? value;
}

/** The filters that a search sets, with the words for what they are set to. */
export function activeFilters(query: SearchQuery, options: FilterOptions) {
  return filterNames.flatMap((name) => {
    const value = query[name];
    return value === undefined ? [] : [{ name, label: filterLabels[name], value: valueInWords(name, value, options) }];
  });
}
