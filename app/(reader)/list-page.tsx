import type { ReactNode } from "react";
import { NoListPage } from "#components/site/no-list-page.tsx";
import { InvalidInputError } from "#lib/errors.ts";

/** The query string of a page as Next gives it. */
export type Query = Record<string, string | string[] | undefined>;

/** How many records stand on one page of a list. */
export const recordsOnPage = 60;

/** The cursor that stands in a query string under a name, or null. Throws InvalidInputError where it stands twice. */
export function cursorOf(query: Query, name = "cursor"): string | null {
  const cursor = query[name] ?? null;
  if (Array.isArray(cursor)) throw new InvalidInputError([{ path: name, message: "stands twice in the address" }]);
  return cursor;
}

/** Renders a page of lists; where its address asks for a place in a list that no cursor of ours names, says so. */
export async function orNoListPage(firstPage: string, render: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await render();
  } catch (error) {
    if (error instanceof InvalidInputError) return <NoListPage firstPage={firstPage} />;
    throw error;
  }
}

/** The address of the next page of a list, or undefined on the last. `section` is its heading on a page of several. */
export function nextHref(
  path: string,
  page: { next: string | null },
  { name = "cursor", section }: { name?: string; section?: string } = {},
): string | undefined {
  if (page.next === null) return undefined;
  return `${path}?${new URLSearchParams({ [name]: page.next })}${section ? `#${section}` : ""}`;
}
