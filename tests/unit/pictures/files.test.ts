import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPictureCsv } from "#lib/export/picture-csv.ts";
import { toPng } from "#lib/export/picture-png.ts";
import { paper } from "#lib/pictures/paper.ts";
import { type Picture, readPictureFile } from "#lib/pictures/picture.ts";
import { scalePicture } from "#lib/pictures/scale-picture.ts";
import { toSvg } from "#lib/pictures/svg.ts";
import { words } from "./generated.ts";

const provenance = {
  origin: "https://example.org",
  path: "/comparisons/how-many",
  state: "Revision 3, 18 September 2025",
  permalink: "/history/comparison/cmp_1/3",
};

function pictureOf(text: string, values = ["300000", "323000"]): Picture {
  return scalePicture({
    name: "scale",
    title: text,
    subtitle: "Children",
    source: "Source: the claims.",
    items: values.map((value, at) => ({
      id: `fig_${at}`,
      label: text,
      verbatim: value,
      group: null,
      value,
      low: value,
      high: value,
      href: "/claims/one",
    })),
    tables: [],
    data: { header: ["label", "value"], rows: values.map((value) => [text, value]) },
  });
}

/** What keeps a text from being well-formed XML, as far as elements and references go; nothing when it is. */
function faultsOfXml(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const body = xml.replace(/^<\?xml [^?]*\?>/, "");
  const tag = /<(\/?)([a-z]+)((?:\s[a-zA-Z0-9:-]+="[^"<]*")*)\s*(\/?)>/g;
  for (const [, closes, name = "", , isEmpty] of body.matchAll(tag)) {
    if (closes) {
      if (open.pop() !== name) faults.push(`</${name}> closes something else`);
    } else if (!isEmpty) open.push(name);
  }
  const text = body.replaceAll(tag, "").replaceAll(/&(amp|lt|gt|quot);/g, "");
  if (/[<&]/.test(text)) faults.push(`bare markup in ${text}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(body))
    faults.push("not a character of XML");
  return [...faults, ...open];
}

describe("a picture as SVG", () => {
  test("carries title, subtitle, source, address, revision and its permalink as text", () => {
    const svg = toSvg(pictureOf("Two figures that differ"), provenance);
    for (const text of [
      "Two figures that differ",
      "Children",
      "Source: the claims.",
      "https://example.org/comparisons/how-many",
      "Revision 3, 18 September 2025: https://example.org/history/comparison/cmp_1/3",
    ]) {
      expect(svg).toMatch(new RegExp(`<text [^>]*>${text}</text>`));
    }
    expect(svg).toContain('href="https://example.org/claims/one"');
  });

  test("is well-formed whatever is written in it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words,
          fc.string({ unit: "binary" }),
          fc.constantFrom('<script>&"\u0000\ud800]]>', "'--><svg onload="),
        ),
        (text) => {
          expect(faultsOfXml(toSvg(pictureOf(text), provenance))).toEqual([]);
        },
      ),
    );
  });

  test("asks for nothing outside itself: no style sheet, no class, no variable", () => {
    expect(toSvg(pictureOf("Two figures"), provenance)).not.toMatch(/class=|var\(|@import|url\(|<style|<image/);
  });

  test("has the light colours of the pages", () => {
    const [light = ""] = readFileSync(new URL("../../../app/styles/palette.css", import.meta.url), "utf8").split(
      "@media",
    );
    for (const [role, colour] of Object.entries(paper.colours)) expect(light).toContain(`--${role}: ${colour};`);
  });
});

test("a picture as PNG has two pixels to a unit, in letters of every script at hand", async () => {
  const svg = toSvg(pictureOf("Dětí, الأطفال, ילדים, 10⁻¹²"), provenance);
  const png = Buffer.from(await toPng(svg));
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const [, width = 0] = /width="(\d+)"/.exec(svg) ?? [];
  expect(png.readUInt32BE(16)).toBe(2 * Number(width));
});

test("the data of a picture runs no formula and says which page and revision it is of", () => {
  const csv = toPictureCsv(pictureOf("=HYPERLINK(1)"), provenance);
  expect(csv.trimEnd().split("\r\n")).toEqual([
    "label,value,page,state,licence",
    '\'=HYPERLINK(1),300000,https://example.org/comparisons/how-many,"Revision 3, 18 September 2025",CC BY 4.0',
    '\'=HYPERLINK(1),323000,https://example.org/comparisons/how-many,"Revision 3, 18 September 2025",CC BY 4.0',
  ]);
});

test("a log scale says so in the subtitle, a linear one needs not", () => {
  expect(pictureOf("t", ["27", "323000"]).subtitle).toContain("logarithmic scale");
  expect(pictureOf("t").subtitle).toBe("Children");
});

test.each([
  ["timeline.svg", { name: "timeline", type: "svg" }],
  ["scale-arrest-per-day.csv", { name: "scale-arrest-per-day", type: "csv" }],
  ["timeline", null],
  ["timeline.pdf", null],
  [".svg", null],
])("%s is read as the name of a file", (file, expected) => {
  expect(readPictureFile(file)).toEqual(expected);
});
