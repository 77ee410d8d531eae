import { paths } from "#lib/paths.ts";

/** The search of the front page, open on every screen. */
export function FrontSearch() {
  return (
    <search aria-label="Search the whole record">
      <form action={paths.search()} method="get" className="max-w-prose">
        <label htmlFor="front-search" className="mb-1 block font-sans text-16 font-semibold">
          Search for a number, a name or a phrase
        </label>
        <div className="flex">
          <input id="front-search" name="q" type="search" className="control min-w-0 border-e-0" />
          <button type="submit" className="button px-4">
            Search
          </button>
        </div>
      </form>
    </search>
  );
}
