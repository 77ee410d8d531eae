/** One page of the site for a crawler. */
export type SitemapPage = { path: string; lastModified: Date };

/** The most addresses in one file; the protocol allows 50,000 (sitemaps.org). */
export const sitemapSize = 40_000;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const xml = (root: string, entries: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</${root}>\n`;

/** Pages as a sitemap. `origin` is scheme and host. */
export function toSitemap(origin: string, pages: readonly SitemapPage[]): string {
  return xml(
    "urlset",
    pages.map(
      ({ path, lastModified }) =>
        `<url><loc>${escaped(origin + path)}</loc><lastmod>${lastModified.toISOString()}</lastmod></url>`,
    ),
  );
}

/** The list of the sitemaps of a site too large for one. */
export function toSitemapIndex(origin: string, paths: readonly string[]): string {
  return xml(
    "sitemapindex",
    paths.map((path) => `<sitemap><loc>${escaped(origin + path)}</loc></sitemap>`),
  );
}
