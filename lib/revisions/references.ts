import type { FieldProblem } from "#lib/errors.ts";
import type { RecordState } from "#prisma/generated/enums.ts";

/** One problem for every id that is not among the published rows. */
export function unpublishedProblems(
  path: string,
  ids: readonly string[],
  rows: readonly { id: string; state: RecordState }[],
): FieldProblem[] {
  const published = new Set(rows.filter((row) => row.state === "published").map((row) => row.id));
  return [...new Set(ids)]
    .filter((id) => !published.has(id))
    .map((id) => ({ path, message: `${id} is not published: publish it first` }));
}

/** The ids that are there, without the nulls. */
export function presentIds(ids: readonly (string | null)[]): string[] {
  return ids.filter((id) => id !== null);
}
