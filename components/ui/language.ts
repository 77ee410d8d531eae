/** Language and direction of a text that may differ from the page's. */
export interface Language {
  lang?: string;
  dir?: "ltr" | "rtl" | "auto";
}
