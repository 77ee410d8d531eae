import { connection } from "next/server";
import { env } from "#lib/env.ts";
import { listPublishedPages } from "#lib/export/queries.ts";
import { toSitemap } from "#lib/export/sitemap.ts";

/** One of the files of a site too large for one sitemap: `/sitemaps/2.xml`. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  await connection();
  const number = /^([1-9]\d{0,4})\.xml$/.exec((await params).file)?.[1];
  const pages = number ? await listPublishedPages(Number(number) - 1) : [];
  if (pages.length === 0) return new Response("There is no such sitemap.\n", { status: 404 });
  return new Response(toSitemap(env.origin, pages), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
