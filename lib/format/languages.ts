const english = new Intl.DisplayNames("en", { type: "language" });

/** The English name of a language: "ar" is "Arabic". */
export function languageInWords(tag: string): string {
  return english.of(tag) ?? tag;
}
