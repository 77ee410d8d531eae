import type { Drawing, Shape, TextRole } from "./drawing.ts";
import type { Picture } from "./picture.ts";
import { pictureWidths } from "./rows.ts";
import { lineHeight, textSize, wrapText } from "./text.ts";

/** Where a picture that stands by itself comes from: what a reader of the file needs to find and to cite it. */
export type Provenance = {
  /** Scheme and host of this installation, before every address in the picture. */
  origin: string;
  /** Path of the page on which it stands. */
  path: string;
  /** Which state of the record it shows: "Revision 2, 18 September 2025". */
  state: string;
  /** Path at which exactly that state can be read again; null where there is none. */
  permalink: string | null;
};

/** A picture with its words around it: the drawing stands at `at`. */
export type PictureSheet = {
  width: number;
  height: number;
  words: readonly Shape[];
  drawing: Drawing;
  at: { x: number; y: number };
};

const margin = 24;
const titleSize = 20;
// On a machine with none of the named fonts the title is drawn in a wider one, which must not be cut at the edge.
const titleWidth = 0.84;
const drawnWidth = pictureWidths[2];

/** The words of its foot, a paragraph each. */
export function footOf({ source }: Pick<Picture, "source">, { origin, path, state, permalink }: Provenance): string[] {
  return [
    source,
    `${origin}${path}`,
    permalink === null ? state : `${state}: ${origin}${permalink}`,
    "Countersource. Data under CC BY 4.0; quoted words belong to those who said or published them.",
  ];
}

/** Puts title, subtitle and foot around the widest drawing of a picture. Pure positions. */
export function layOutSheet(picture: Picture, provenance: Provenance): PictureSheet {
  const words: Shape[] = [];
  let y = margin;
  const write = (text: string, role: TextRole, size: number) => {
    const height = (lineHeight * size) / textSize;
    const share = role === "title" ? titleWidth : 1;
    for (const line of wrapText(text, (drawnWidth * share * textSize) / size)) {
      words.push({
        kind: "text",
        role,
        x: margin,
        y: y + height * 0.75,
        anchor: "start",
        size,
        text: line,
        href: null,
      });
      y += height;
    }
  };
  write(picture.title, "title", titleSize);
  write(picture.subtitle, "subtitle", textSize);
  const drawing = picture.draw(drawnWidth);
  const at = { x: margin, y: y + 16 };
  y = at.y + drawing.height + 12;
  for (const paragraph of footOf(picture, provenance)) write(paragraph, "source", textSize);
  return { width: drawnWidth + 2 * margin, height: Math.ceil(y + margin), words, drawing, at };
}
