import { z } from "zod";

// Everything but tab and line feed among the control characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/;

function text(max: number) {
  return z
    .string()
    .transform((value) => value.replace(/\r\n?/g, "\n").normalize("NFC").trim())
    .pipe(
      z
        .string()
        .min(1, "must not be empty")
        .max(max, `must be at most ${max} characters`)
        .refine((value) => !control.test(value), "contains a control character: remove it")
        .refine((value) => value.isWellFormed(), "contains half a character: type it again"),
    );
}

/** One line of text, NFC, trimmed. */
export function line(max = 300) {
  return text(max).refine((value) => !value.includes("\n"), "must be one line");
}

/** Text of several lines, NFC, trimmed. */
export function prose(max = 4000) {
  return text(max);
}

/** Words kept exactly as they stand but for Unicode normalisation: no trimming, may be empty. */
export function verbatim(max = 300) {
  return z
    .string()
    .max(max, `must be at most ${max} characters`)
    .transform((value) => value.normalize("NFC"))
    .refine((value) => !control.test(value), "contains a control character: remove it")
    .refine((value) => value.isWellFormed(), "contains half a character: type it again");
}

/** The part of an address that names a record: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(120, "must be at most 120 characters")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "may have lower-case letters, digits and single hyphens");

/** A BCP 47 language tag in its canonical form. */
export const languageTag = z.string().transform((value, context) => {
  try {
    const [tag] = Intl.getCanonicalLocales(value);
    if (tag) return tag;
  } catch {
    // Falls through to the problem below: the platform says only that it is wrong.
  }
  context.addIssue({ code: "custom", message: "is not a language tag such as en, cs or ar" });
  return z.NEVER;
});

/** An http or https address. */
export const webAddress = z.url({ protocol: /^https?$/, message: "must be an http or https address" }).max(2000);

const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"]);

/** The direction in which a language is written, by its primary subtag or script. */
export function directionOf(language: string): "ltr" | "rtl" {
  const locale = new Intl.Locale(language);
  if (locale.script) return ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"].includes(locale.script) ? "rtl" : "ltr";
  return rightToLeft.has(locale.language) ? "rtl" : "ltr";
}

/** The most words of somebody else's that we print in one quotation. */
export const quotationWords = 25;

/** Words of a text, parted by white space. */
export function countWords(value: string): number {
  return value.trim().split(/\s+/u).filter(Boolean).length;
}

/** Somebody's exact words, at most 25 of them. */
export function quotation() {
  return text(1000).refine(
    (value) => countWords(value) <= quotationWords,
    `quotes more than ${quotationWords} words: keep the shortest fragment that carries the claim`,
  );
}
