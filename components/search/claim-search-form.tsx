import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import type { FieldProblem } from "#lib/errors.ts";
import type { FilterOptions } from "#lib/search/dto.ts";
import type { SearchParameter, Sort } from "#lib/search/schema.ts";
import { choicesOf, type FilterName, filterLabels, filterNames, typedHints } from "./filters.ts";

const sorts: Record<Sort, string> = {
  relevance: "Best match first",
  newest: "Latest said first",
  oldest: "Earliest said first",
  added: "Latest added first",
};

interface ClaimSearchFormProps {
  action: string;
  /** Whether words can be looked for, or the list only narrowed. */
  withWords: boolean;
  /** What was typed or is in force. */
  values: Partial<Record<SearchParameter, string>>;
  options: FilterOptions;
  problems?: readonly FieldProblem[];
}

function Filter({
  name,
  values,
  options,
  error,
}: Omit<ClaimSearchFormProps, "action" | "withWords" | "problems"> & { name: FilterName; error?: string }) {
  const choices = choicesOf(name, options);
  const value = values[name] ?? "";
  const shared = { name, label: filterLabels[name], defaultValue: value, error };
  if (choices === null) return <Field {...shared} hint={typedHints[name]} autoComplete="off" maxLength={100} />;
  const unlisted = value !== "" && !choices.some((choice) => choice.value === value);
  const any = { value: "", label: name === "narrower" ? "Only the one chosen" : "Any" };
  return <Select {...shared} options={[any, ...choices, ...(unlisted ? [{ value, label: value }] : [])]} />;
}

/** Words and filters; a plain form whose whole state is in the address. */
export function ClaimSearchForm({ action, withWords, values, options, problems = [] }: ClaimSearchFormProps) {
  const errorOf = (name: SearchParameter) => problems.find((problem) => problem.path === name)?.message;
  const active = filterNames.filter((name) => values[name]).length;
  const wrong = problems.some((problem) => filterNames.some((name) => name === problem.path));
  return (
    <search className="contents">
      <form action={action} method="get" className="contents">
        {withWords ? (
          <div className="search-words">
            <Field
              name="q"
              type="search"
              label="Words, numbers, or a “phrase in quotation marks”"
              hint="A minus before a word leaves out the claims that have it. Accents and capitals make no difference."
              defaultValue={values.q}
              error={errorOf("q")}
              maxLength={200}
            />
            <Button>Search</Button>
          </div>
        ) : null}
        {/* Folded on a phone even when filters are set: those stand above the results, which would be a screen away. */}
        <details className="search-filters" open={wrong}>
          <summary>{active > 0 ? `Filters and order (${active} set)` : "Filters and order"}</summary>
          <div className="grid gap-4 pb-6">
            {filterNames.map((name) => (
              <Filter key={name} name={name} values={values} options={options} error={errorOf(name)} />
            ))}
            <Select
              name="sort"
              label="Order"
              defaultValue={values.sort ?? (withWords ? "relevance" : "newest")}
              error={errorOf("sort")}
              options={Object.entries(sorts)
                .filter(([value]) => withWords || value !== "relevance")
                .map(([value, label]) => ({ value, label }))}
            />
            <div>
              <Button quiet={withWords}>{withWords ? "Apply" : "Show these claims"}</Button>
            </div>
          </div>
        </details>
      </form>
    </search>
  );
}
