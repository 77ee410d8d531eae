// Parameters that say where a reader came from, not what is read.
const tracking = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src|cmpid|ocid|smid)$/i;

/**
 * The address of a document without what does not change the document: https, lower-case host without `www.`,
 * no fragment, no tracking parameters, sorted query, no trailing slash. Takes an http(s) address.
 */
export function canonicalUrl(address: string): string {
  const url = new URL(address);
  url.protocol = "https:";
  url.hash = "";
  url.hostname = url.hostname.toLowerCase().replace(/^www\./, "");
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  url.pathname = url.pathname.replace(/\/+$/, "") || "/";
  return url.toString();
}
