import { Decimal } from "decimal.js";
import { z } from "zod";
import { claimKindSchema } from "#lib/claims/schema.ts";
import { boundsOf } from "#lib/dates/rules.ts";
import { type FieldProblem, InvalidInputError } from "#lib/errors.ts";
import { typedNumber } from "#lib/input/decimal.ts";
import { languageTag, line, slug } from "#lib/input/text.ts";
import { readTerms } from "./rules.ts";

/** The most words and phrases of one query. */
const mostTerms = 16;

export const sortSchema = z.enum(["relevance", "newest", "oldest", "added"]);
export type Sort = z.infer<typeof sortSchema>;

const calendarDay = z
  .string()
  .refine(
    (text) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && boundsOf(text) !== null,
    "is not a date: write 2025-09-18, 2025-09 or 2025",
  );

/**
 * Every parameter of the search and of the list of claims. A new filter is a line here and one in queries/filters.ts, or
 * in queries/figures-found.ts where it asks something of a claim's figures.
 */
const parameters = {
  q: line(200).refine(
    (text) => readTerms(text).length <= mostTerms,
    `has more than ${mostTerms} words and phrases: keep the telling ones`,
  ),
  claimant: slug,
  topic: slug,
  source: slug,
  measure: slug,
  narrower: z.enum(["yes"]),
  min: typedNumber,
  max: typedNumber,
  holds: z.enum(["no"]),
  kind: claimKindSchema,
  from: calendarDay,
  to: calendarDay,
  counter: z.enum(["yes", "no"]),
  language: languageTag,
  sort: sortSchema,
  cursor: z.string().max(500, "is not a cursor of this list: start again without it"),
};
export type SearchParameter = keyof typeof parameters;
export const searchParameters = Object.keys(parameters) as SearchParameter[]; // keys of the literal above

const searchSchema = z
  .strictObject(parameters)
  .partial()
  .refine(({ from, to }) => !from || !to || firstDay(from) <= lastDay(to), {
    path: ["to"],
    message: "lies before “from”: exchange the two",
  })
  .refine(({ min, max }) => !min || !max || new Decimal(min).lte(max), {
    path: ["max"],
    message: "is less than the lower end, “min”: exchange the two",
  })
  // A form sends it with the measure taken out; there is nothing then to be narrower than.
  .transform((query) => (query.measure ? query : { ...query, narrower: undefined }));

/** A search as asked for in an address; what is absent is not asked. */
export type SearchQuery = z.infer<typeof searchSchema>;

/** What a page's address gives: text, several texts, or nothing for each name. */
export type RawParameters = Record<string, string | string[] | undefined>;

/** The first day that `2025`, `2025-09` or `2025-09-18` means. */
export const firstDay = (date: string) => boundsOf(date)?.earliest ?? date;

/** The last day that it means. */
export const lastDay = (date: string) => boundsOf(date)?.latest ?? date;

/** What was typed, cut to a size that can be shown again, whether it can be searched or not. */
export function typedParameters(raw: RawParameters): Partial<Record<SearchParameter, string>> {
  return Object.fromEntries(
    searchParameters.flatMap((name) => {
      const value = [raw[name]].flat()[0];
      return value ? [[name, value.slice(0, 200)]] : [];
    }),
  );
}

/** Reads a search from an address. Throws InvalidInputError that names every parameter that is wrong. */
export function readSearch(raw: RawParameters): SearchQuery {
  const problems: FieldProblem[] = [];
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (!searchParameters.some((known) => known === name)) {
      problems.push({ path: name.slice(0, 60), message: "is not something that can be searched by: take it out" });
    } else if (Array.isArray(value)) {
      problems.push({ path: name, message: `is given ${value.length} times: give it once` });
    } else if (value?.trim()) {
      given[name] = value;
    }
  }
  const parsed = searchSchema.safeParse(given);
  if (!parsed.success) {
    problems.push(
      ...parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: inWords(issue, given) })),
    );
  }
  if (problems.length > 0 || !parsed.success) throw new InvalidInputError(problems);
  return parsed.data;
}

/** Zod's own sentence for a choice lists the values in programmers' quotes. */
function inWords(issue: z.core.$ZodIssue, given: Record<string, string>): string {
  if (issue.code !== "invalid_value") return issue.message;
  const typed = given[String(issue.path[0])]?.slice(0, 40);
  return issue.values.length === 1
    ? `cannot be “${typed}”: it is ${String(issue.values[0])}, or left out`
    : `cannot be “${typed}”: it is one of ${issue.values.join(", ")}`;
}

/** The order of a search: by relevance where words are looked for, by date where none are. */
export function sortOf(query: SearchQuery): Sort {
  const asked = query.sort ?? "relevance";
  return asked === "relevance" && !query.q ? "newest" : asked;
}

/** The parameters of an address that asks for this, with some exchanged; null takes one out. The cursor never stays. */
export function searchAddress(
  query: SearchQuery,
  changes: Partial<Record<SearchParameter, string | null>> = {},
): Record<string, string> {
  const merged: Partial<Record<SearchParameter, string | null>> = { ...query, cursor: null, ...changes };
  if (!merged.measure) merged.narrower = null;
  return Object.fromEntries(
    searchParameters.flatMap((name) => {
      const value = merged[name];
      return value ? [[name, value]] : [];
    }),
  );
}
