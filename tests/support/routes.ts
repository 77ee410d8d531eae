import { globSync } from "node:fs";
import { paths } from "#lib/paths.ts";
import { claimants } from "#seeds/claimants.ts";
import { claimsS0 } from "#seeds/claims/s0.ts";
import { claimsS1 } from "#seeds/claims/s1.ts";
import { claimsS2 } from "#seeds/claims/s2.ts";
import { claimsS3 } from "#seeds/claims/s3.ts";
import { claimsS4 } from "#seeds/claims/s4.ts";
import { comparisons } from "#seeds/comparisons.ts";
import { measures } from "#seeds/measures.ts";
import type { Seed } from "#seeds/seed.ts";
import { sources } from "#seeds/sources.ts";
import { topics } from "#seeds/topics.ts";

const claims = [...claimsS0, ...claimsS1, ...claimsS2, ...claimsS3, ...claimsS4];
const [fullClaim, bareClaim] = extremes(claims);

/**
 * Addresses of the pages whose path has a parameter (`[]`, whatever its name), over the records of seeds/, and further
 * states of pages that look different enough. A page without a parameter is also visited as it is.
 */
const ADDRESSES: Record<string, string[]> = {
  "/claims/[]": extremes(claims).map(({ content }) => paths.claim(content.slug)),
  "/comparisons/[]": comparisons.map(({ content }) => paths.comparison(content.slug)),
  "/compare": [paths.compare([fullClaim, bareClaim].flatMap((claim) => claim?.content.slug ?? []))],
  "/claimants/[]": extremes(claimants).map(({ content }) => paths.claimant(content.slug)),
  "/sources/[]": extremes(sources).map(({ content }) => paths.source(content.slug)),
  "/topics/[]": extremes(topics).map(({ content }) => paths.topic(content.slug)),
  "/measures/[]": extremes(measures).map(({ content }) => paths.measure(content.slug)),
  "/search": [paths.search({ q: "children" }), paths.search({ q: "zzzz" })],
  "/history/[]/[]": [paths.history("claim", fullClaim?.id ?? "")],
  "/history/[]/[]/[]": [paths.revision("claim", fullClaim?.id ?? "", 2)],
};

/** Addresses that answer with another status than 200. */
const OTHER_STATUS: { path: string; status: number }[] = [
  { path: "/nothing-here", status: 404 },
  { path: paths.claimant("tom-homann"), status: 404 },
  { path: `${paths.sources()}?cursor=x`, status: 400 },
];

/** The paths of all pages below app, such as "/claims/[]": what Next makes of the folder names. */
export function listPages(): string[] {
  return globSync("app/**/page.tsx")
    .map((file) => file.replace(/^app/, "").replace(/\/page\.tsx$/, ""))
    .map((path) => path.replaceAll(/\/\([^/]+\)/g, "").replaceAll(/\[[^/]+\]/g, "[]") || "/")
    .sort();
}

/** Every address that is looked at: each page of the site at least once, if listPages() and ADDRESSES agree. */
export function listRoutes(): { path: string; status: number }[] {
  const visited = listPages().flatMap((page) => [...(page.includes("[]") ? [] : [page]), ...listAddresses(page)]);
  return [...visited.map((path) => ({ path, status: 200 })), ...OTHER_STATUS];
}

/** The addresses that stand here for a page. */
export function listAddresses(page: string): string[] {
  return ADDRESSES[page] ?? [];
}

/** The record with the most content and the one with the least. */
function extremes<Content>(seeds: readonly Seed<Content>[]): Seed<Content>[] {
  const bySize = seeds.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  return [...new Set([bySize.at(0), bySize.at(-1)])].filter((seed) => seed !== undefined);
}
