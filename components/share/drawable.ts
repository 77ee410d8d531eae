// What the Latin and extended Latin files of the typefaces hold. Any other character would be asked of a server
// elsewhere by the drawing library, or drawn as an empty box.
const drawn =
  /^[\n\u0020-\u007e\u00a0-\u017f\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\u2212]*$/;

/** Whether every character of a text can be drawn on a share image. */
export function isDrawable(text: string): boolean {
  return drawn.test(text.normalize("NFC"));
}

/** The first text that can be drawn, as it stands; without any, the last with what cannot be drawn left out. */
export function firstDrawable(texts: readonly [string, ...string[]]): string {
  const found = texts.find(isDrawable);
  if (found !== undefined) return found.normalize("NFC");
  const last = texts.at(-1) ?? "";
  return [...last.normalize("NFC")].filter(isDrawable).join("").replaceAll(/\s+/g, " ").trim();
}

/** A text of at most `most` characters, cut between words, with an ellipsis where it was cut. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/, "")}…`;
}
