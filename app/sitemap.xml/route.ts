import { connection } from "next/server";
import { env } from "#lib/env.ts";
import { countPublishedPages, listPublishedPages } from "#lib/export/queries.ts";
import { sitemapSize, toSitemap, toSitemapIndex } from "#lib/export/sitemap.ts";
import { paths } from "#lib/paths.ts";

/** Every published page, or the list of the files that together hold them. */
export async function GET(): Promise<Response> {
  await connection();
  const files = Math.ceil((await countPublishedPages()) / sitemapSize);
  const body =
    files <= 1
      ? toSitemap(env.origin, await listPublishedPages(0))
      : toSitemapIndex(
          env.origin,
          Array.from({ length: files }, (_, index) => paths.sitemapFile(index + 1)),
        );
  return new Response(body, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
