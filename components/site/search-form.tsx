import { paths } from "#lib/paths.ts";
/** The search that stands in every header; the full one with filters is on the search page. */
export function SearchForm({ id }: { id: string }) {
  return (
    <search>
      <form action={paths.search()} method="get" className="flex">
        <label htmlFor={id} className="sr-only">
          Search the record
        </label>
        <input
          id={id}
          name="q"
          type="search"
          placeholder="A number, a name, a phrase"
          className="control min-w-0 border-e-0"
        />
        <button type="submit" className="button px-4">
          Search
        </button>
      </form>
    </search>
  );
}
