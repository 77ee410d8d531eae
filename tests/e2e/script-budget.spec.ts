import { globSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { APIRequestContext } from "@playwright/test";
import { paths } from "#lib/paths.ts";
import { expect, test } from "#tests/support/browser-test.ts";

const BUDGET_BYTES = 10_000;

/**
 * Next's own floor is what a page loads that holds nothing of ours: the chunks in which the build put no module of
 * this repository. Next lists for every page which client modules it needs and in which chunks they are; whatever a
 * page loads besides the chunks of Next's own is ours, shared chunks with one module of ours included.
 */
test("a comparison page loads at most 10 kB of script above Next's own", async ({ request }) => {
  const own = chunksOfOurs();
  const loaded = await scriptsOf(request, paths.comparison("how-many-children-are-missing"));
  expect(loaded.length, "scripts of Next that the page loads").toBeGreaterThan(3);
  const ours = loaded.filter((chunk) => own.has(chunk));
  const sizes = await Promise.all(ours.map((chunk) => gzippedBytes(request, chunk)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total, `gzipped bytes of ${ours.join(", ")}`).toBeLessThanOrEqual(BUDGET_BYTES);
});

test("no page loads a script that another kind of page does not", async ({ request }) => {
  const comparison = await scriptsOf(request, paths.comparison("how-many-children-are-missing"));
  const plain = await scriptsOf(request, paths.about());
  expect(comparison).toEqual(plain);
});

/** The names of the chunks in which the build put a client module of app or components. */
function chunksOfOurs(): Set<string> {
  const manifests = globSync(".next/server/app/**/*_client-reference-manifest.js");
  if (manifests.length === 0) throw new Error("There is no build to read.");
  return new Set(manifests.flatMap((file) => clientModules(readFileSync(file, "utf8"))));
}

/** Each manifest assigns to a global: an object by page, whose client modules have a path and chunks. */
function clientModules(script: string): string[] {
  const json = script.slice(script.indexOf("] = ") + 4).replace(/;\s*$/, "");
  const { clientModules }: { clientModules: Record<string, { chunks: string[] }> } = JSON.parse(json);
  return Object.entries(clientModules)
    .filter(([path]) => !path.includes("/node_modules/"))
    .flatMap(([, { chunks }]) => chunks.map(nameOf));
}

async function scriptsOf(request: APIRequestContext, path: string): Promise<string[]> {
  const html = await (await request.get(path)).text();
  return [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => nameOf(match[1] ?? "")).sort();
}

async function gzippedBytes(request: APIRequestContext, chunk: string): Promise<number> {
  const response = await request.get(`/_next/static/chunks/${chunk}`);
  expect(response.status()).toBe(200);
  return gzipSync(await response.body(), { level: 9 }).byteLength;
}

const nameOf = (address: string) => address.split("/").at(-1) ?? address;
