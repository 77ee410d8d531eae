function withQuery(path: string, query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString();
  return text ? `${path}?${text}` : path;
}

/** Every address of the site, built in one place. */
export const paths = {
  home: () => "/",
  comparisons: () => "/comparisons",
  comparison: (slug: string) => `/comparisons/${slug}`,
  /** A file of one of its pictures: "timeline.svg". */
  comparisonPicture: (slug: string, file: string) => `/comparisons/${slug}/pictures/${file}`,
  /** The claims in the order in which they shall stand; none gives the picker. */
  compare: (claimSlugs: readonly string[] = []) =>
    claimSlugs.length === 0 ? "/compare" : `/compare?${claimSlugs.map((slug) => `claim=${slug}`).join("&")}`,
  comparePicture: (claimSlugs: readonly string[], file: string) =>
    `/compare/pictures/${file}?${claimSlugs.map((slug) => `claim=${slug}`).join("&")}`,
  claims: (query: Record<string, string> = {}) => withQuery("/claims", query),
  claim: (slug: string) => `/claims/${slug}`,
  claimJson: (slug: string) => `/claims/${slug}/record.json`,
  claimCsv: (slug: string) => `/claims/${slug}/record.csv`,
  claimJsonLd: (slug: string) => `/claims/${slug}/record.jsonld`,
  claimants: () => "/claimants",
  claimant: (slug: string) => `/claimants/${slug}`,
  sources: () => "/sources",
  source: (slug: string) => `/sources/${slug}`,
  topics: () => "/topics",
  topic: (slug: string) => `/topics/${slug}`,
  measures: () => "/measures",
  measure: (slug: string) => `/measures/${slug}`,
  claimPicture: (slug: string, file: string) => `/claims/${slug}/pictures/${file}`,
  /** A picture of the figures on one page of them: `cursor` is where that page begins, null for the first. */
  measurePicture: (slug: string, file: string, cursor: string | null = null) =>
    withQuery(`/measures/${slug}/pictures/${file}`, cursor === null ? {} : { cursor }),
  search: (query: Record<string, string> = {}) => withQuery("/search", query),
  corrections: (cursor?: string) => (cursor ? `/corrections?after=${encodeURIComponent(cursor)}` : "/corrections"),
  methodology: (section?: string) => (section ? `/methodology#${section}` : "/methodology"),
  about: () => "/about",
  /** One of the files of a site too large for one sitemap, from 1. */
  sitemapFile: (number: number) => `/sitemaps/${number}.xml`,
  /** Every revision of a record: `/history/claim/clm_…`. */
  history: (recordType: string, id: string, cursor?: string) =>
    `/history/${recordType}/${id}${cursor ? `?after=${encodeURIComponent(cursor)}` : ""}`,
  /** The permalink of one revision. */
  revision: (recordType: string, id: string, number: number) => `/history/${recordType}/${id}/${number}`,
} as const;
