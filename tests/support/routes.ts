import { globSync } from "node:fs";

/**
 * Addresses for the pages whose path has a [parameter], over the records of seeds/. A new page of that kind gets a
 * line here; a page without a parameter is found by itself.
 */
const SAMPLES: Record<string, string[]> = {};

/** Further states of a page that look different enough to be looked at. */
const MORE: string[] = [];

/** Addresses that answer with another status than 200. */
const OTHER_STATUS: { path: string; status: number }[] = [{ path: "/nothing-here", status: 404 }];

/** The paths of all pages below app, such as "/claims/[slug]": what Next makes of the folder names. */
export function listPages(): string[] {
  return globSync("app/**/page.tsx")
    .map(
      (file) =>
        file
          .replace(/^app/, "")
          .replace(/\/page\.tsx$/, "")
          .replaceAll(/\/\([^/]+\)/g, "") || "/",
    )
    .sort();
}

/** Pages with a parameter and no address, and addresses of pages that are gone: both should be none. */
export function mismatches(): { unlisted: string[]; gone: string[] } {
  const pages = listPages();
  const withParameter = pages.filter((page) => page.includes("["));
  return {
    unlisted: withParameter.filter((page) => (SAMPLES[page] ?? []).length === 0),
    gone: Object.keys(SAMPLES).filter((page) => !pages.includes(page)),
  };
}

/** Every address that is looked at, each page of the site at least once. */
export function listRoutes(): { path: string; status: number }[] {
  const paths = [...listPages().flatMap((page) => (page.includes("[") ? (SAMPLES[page] ?? []) : [page])), ...MORE];
  return [...paths.map((path) => ({ path, status: 200 })), ...OTHER_STATUS];
}
