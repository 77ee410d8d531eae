/** Structured data in the page. `<` is escaped, so no text of the record can end the element. */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a JSON string without `<` cannot become markup
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
