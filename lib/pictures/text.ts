/** Size and line height of every text in a picture, in the units of its view box. */
export const textSize = 14;
export const lineHeight = 18;

const narrow = /[iljtfrI.,;:'’‘“”"()[\]|! /-]/;
const wide = /[mwMW%@—…]/;
const digit = /[0-9+−×÷=<>–]/;
const upper = /[A-Z&]/;
const latin = /[a-zà-ÿ]/;

function widthOf(character: string): number {
  if (narrow.test(character)) return 0.4;
  if (wide.test(character)) return 0.95;
  if (digit.test(character)) return 0.56;
  if (latin.test(character)) return 0.58;
  return upper.test(character) ? 0.72 : 1.1;
}

/**
 * The width that a text needs at most, in view-box units. There is no font on the server: the widths are those of Source
 * Sans 3 in its bold weight, rounded up, and an em for letters that are not Latin.
 */
export function textWidth(text: string): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return Math.ceil(ems * textSize);
}

function splitLong(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && textWidth(piece + character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/** The lines of a text in a width: broken between words, within a word only where it is longer than a line. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((whole) => splitLong(whole, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
