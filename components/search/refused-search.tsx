import type { FieldProblem } from "#lib/errors.ts";
import { searchParameters } from "#lib/search/schema.ts";

const withControl = searchParameters.filter((name) => name !== "cursor");

/** What is wrong with an address of a search, each line with the parameter's name, and the way to start again. */
export function RefusedSearch({ problems, againHref }: { problems: readonly FieldProblem[]; againHref: string }) {
  return (
    <div role="alert" className="notice mb-8 font-sans text-16">
      <p className="font-semibold">This address asks for something that cannot be searched</p>
      <ul className="my-2">
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {withControl.some((name) => name === path) ? (
              <a href={`#${path}`}>
                <b>{path}</b> {message}
              </a>
            ) : (
              <>
                <b>{path}</b> {message}
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        Change it in the form, or <a href={againHref}>start again</a>.
      </p>
    </div>
  );
}
