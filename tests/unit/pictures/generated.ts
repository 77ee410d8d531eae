import fc from "fast-check";
import type { Drawing, Shape } from "#lib/pictures/drawing.ts";
import { pictureWidths } from "#lib/pictures/rows.ts";
import type { PictureText } from "#lib/pictures/writing.ts";

// What the tests of the pictures are fed with, and what they look for.

export const widths = fc.constantFrom(...pictureWidths);

export const words = fc.oneof(
  fc.stringMatching(/^[A-Za-z,’ -]{1,120}$/),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }),
  fc.constantFrom(
    "Homan, “missing”",
    "DHS Office of Inspector General: children unaccounted for",
    "Dětí, o kterých nikdo neví",
    "الأطفال المفقودون",
    "طفل بحسب ما قاله المسؤولون عن الحدود في مقابلة أجريت في أيلول",
    "הילדים שלא אותרו, 2024",
  ),
);
const magnitudes = fc
  .tuple(fc.integer({ min: -999, max: 9999 }), fc.integer({ min: -12, max: 30 }))
  .map(([digits, power]) =>
    BigInt(digits) === 0n ? "0" : power < 0 ? (digits / 10 ** -power).toFixed(12) : `${digits}${"0".repeat(power)}`,
  );
const counts = fc.integer({ min: 0, max: 700_000 }).map(String);

/** Numbers of one kind: counts, of any magnitude, or a few that are often the same. */
export const numberKinds = fc.constantFrom(counts, magnitudes, fc.constantFrom("0", "300000", "323000"));

/** The ends of a figure: a number, a range, an open one, none. */
export const endsOf = (numbers: fc.Arbitrary<string>) =>
  fc
    .tuple(numbers, numbers, numbers, fc.constantFrom("point", "range", "open low", "open high", "no number"))
    .map(([a, b, c, shape]) => {
      const [low = "0", value = "0", high = "0"] = [a, b, c].sort((one, other) => Number(one) - Number(other));
      return {
        point: { value, low: value, high: value },
        range: { value, low, high },
        "open low": { value, low: null, high },
        "open high": { value, low, high: null },
        "no number": { value: null, low: null, high: null },
      }[shape];
    });

export const days = fc
  .date({ min: new Date("1890-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
export const recent = fc
  .date({ min: new Date("2024-06-01"), max: new Date("2025-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A day, a stretch of time, one with an open end, or no date. */
export const datesOf = (of: fc.Arbitrary<string>) =>
  fc.tuple(of, of, fc.constantFrom("day", "span", "since", "until", "none")).map(([a, b, shape]) => {
    const [earliest = a, latest = b] = [a, b].sort();
    return {
      day: { earliest, latest: earliest },
      span: { earliest, latest },
      since: { earliest, latest: null },
      until: { earliest: null, latest },
      none: { earliest: null, latest: null },
    }[shape];
  });

function overlap(a: PictureText, b: PictureText): boolean {
  return (
    a.box.x < b.box.x + b.box.width &&
    b.box.x < a.box.x + a.box.width &&
    a.box.y < b.box.y + b.box.height &&
    b.box.y < a.box.y + a.box.height
  );
}

/** What is wrong with the words of a picture: nothing when they are all in it and none meets another. */
export function faultsOfTexts({ width, height, texts }: { width: number; height: number; texts: PictureText[] }) {
  const faults: string[] = [];
  texts.forEach((text, at) => {
    const { x, y, width: wide, height: high } = text.box;
    if (![x, y, wide, high, text.baseline].every(Number.isFinite)) faults.push(`“${text.text}” stands nowhere`);
    if (x < 0 || x + wide > width || y < 0 || y + high > height) faults.push(`“${text.text}” leaves the picture`);
    for (const other of texts.slice(at + 1)) {
      if (overlap(text, other)) faults.push(`“${text.text}” meets “${other.text}”`);
    }
  });
  return faults;
}

function placesOf(shape: Shape): [x: number, y: number][] {
  switch (shape.kind) {
    case "line":
      return [
        [shape.x1, shape.y1],
        [shape.x2, shape.y2],
      ];
    case "path":
      return [...shape.d.matchAll(/[ML]\s?(\S+) (\S+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    default:
      return [[shape.x, shape.y]];
  }
}

/** What is drawn where it cannot be seen: nowhere, or outside the picture. */
export function faultsOfDrawing({ width, height, shapes }: Drawing) {
  const isSeen = ([x, y]: [number, number]) => x >= 0 && x <= width && y >= 0 && y <= height;
  return shapes.filter((shape) => !placesOf(shape).every(isSeen)).map((shape) => JSON.stringify(shape));
}
