import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PictureLayout, PictureText } from "#lib/pictures/rows.ts";
import { pictureWidths } from "#lib/pictures/rows.ts";
import type { ScaleItem } from "#lib/pictures/scale.ts";
import { layOutScale, scaleKindFor } from "#lib/pictures/scale.ts";
import { textWidth, wrapText } from "#lib/pictures/text.ts";
import type { TimelineItem } from "#lib/pictures/timeline.ts";
import { layOutTimeline } from "#lib/pictures/timeline.ts";

const widths = fc.constantFrom(...pictureWidths);

function overlap(a: PictureText, b: PictureText): boolean {
  return (
    a.box.x < b.box.x + b.box.width &&
    b.box.x < a.box.x + a.box.width &&
    a.box.y < b.box.y + b.box.height &&
    b.box.y < a.box.y + a.box.height
  );
}

/** What is wrong with a picture, in words; nothing when it can be drawn. */
function faultsOf({ width, height, plot, texts, marks, ticks }: PictureLayout): string[] {
  const faults: string[] = [];
  texts.forEach((text, at) => {
    const { x, y, width: wide, height: high } = text.box;
    if (![x, y, wide, high, text.baseline].every(Number.isFinite)) faults.push(`“${text.text}” stands nowhere`);
    if (x < 0 || x + wide > width || y < 0 || y + high > height) faults.push(`“${text.text}” leaves the picture`);
    for (const other of texts.slice(at + 1)) {
      if (overlap(text, other)) faults.push(`“${text.text}” meets “${other.text}”`);
    }
    for (const mark of marks) {
      const beside = mark.y >= y && mark.y <= y + high;
      if (beside && x < mark.x2 + 5 && x + wide > mark.x1 - 5)
        faults.push(`“${text.text}” covers the mark of ${mark.itemId}`);
    }
  });
  for (const { itemId, x1, x2, point, y } of marks) {
    const places = [x1, x2, ...(point === null ? [] : [point])];
    if (!places.every((x) => x >= plot.left && x <= plot.right)) faults.push(`the mark of ${itemId} leaves the plot`);
    if (x1 > x2 || (point !== null && (point < x1 || point > x2))) faults.push(`the mark of ${itemId} is upside down`);
    if (!(y > plot.top && y < plot.bottom)) faults.push(`the mark of ${itemId} is not in the plot`);
  }
  if (!ticks.every(({ x }) => x >= plot.left - 0.01 && x <= plot.right + 0.01)) faults.push("a tick leaves the plot");
  return faults;
}

const words = fc.oneof(
  fc.stringMatching(/^[A-Za-z,’ -]{1,120}$/),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }),
  fc.constantFrom(
    "Homan, “missing”",
    "DHS Office of Inspector General: children unaccounted for",
    "Dětí, o kterých nikdo neví",
    "الأطفال المفقودون",
  ),
);
const magnitudes = fc
  .tuple(fc.integer({ min: -999, max: 9999 }), fc.integer({ min: -12, max: 30 }))
  .map(([digits, power]) =>
    BigInt(digits) === 0n ? "0" : power < 0 ? (digits / 10 ** -power).toFixed(12) : `${digits}${"0".repeat(power)}`,
  );
const counts = fc.integer({ min: 0, max: 700_000 }).map(String);

const scaleItems = fc
  .oneof(fc.constant(counts), fc.constant(magnitudes))
  .chain((numbers) =>
    fc.array(
      fc
        .tuple(
          numbers,
          numbers,
          numbers,
          fc.constantFrom("point", "range", "open low", "open high", "none"),
          words,
          words,
          fc.constantFrom(null, "Missing", "Released to sponsors"),
        )
        .map(([a, b, c, shape, label, verbatim, group]) => {
          const [low = "0", value = "0", high = "0"] = [a, b, c].sort((one, other) => Number(one) - Number(other));
          const ends = {
            point: { value, low: value, high: value },
            range: { value, low, high },
            "open low": { value, low: null, high },
            "open high": { value, low, high: null },
            none: { value: null, low: null, high: null },
          }[shape];
          return { label, verbatim, group, href: null, ...ends };
        }),
      { minLength: 1, maxLength: 60 },
    ),
  )
  .map((list): ScaleItem[] => list.map((item, at) => ({ ...item, id: `fig_${at}` })));

describe("figures on one scale", () => {
  test("1 to 60 figures of any size and wording stay apart and in bounds", () => {
    fc.assert(
      fc.property(scaleItems, widths, fc.constantFrom(undefined, "linear", "log"), (items, width, kind) => {
        const layout = layOutScale(items, width, kind);
        expect(faultsOf(layout)).toEqual([]);
        const labelled = new Set(layout.texts.filter(({ role }) => role === "label").map(({ itemId }) => itemId));
        expect(labelled.size).toBe(items.filter(({ label }) => label.trim() !== "").length);
      }),
      { numRuns: 150 },
    );
  });

  const item = (id: string, value: string | null, low = value, high = value): ScaleItem => ({
    id,
    label: id,
    verbatim: value ?? "many",
    group: null,
    value,
    low,
    high,
    href: null,
  });

  test("a linear scale starts at zero and keeps proportion", () => {
    const { marks, plot, scale } = layOutScale([item("a", "300000"), item("b", "600000")], 720);
    const [a, b] = marks.map(({ x1 }) => x1 - plot.left);
    expect(scale).toBe("linear");
    expect(b).toBeCloseTo(2 * (a ?? 0), 6);
  });

  test("over two orders of magnitude the scale is logarithmic and says so", () => {
    const items = [item("a", "116"), item("b", "323000")];
    expect(scaleKindFor(items)).toBe("log");
    expect(scaleKindFor([item("a", "3230"), item("b", "323000")])).toBe("linear");
    expect(scaleKindFor([item("a", "-1"), item("b", "323000")])).toBe("linear");
    const { texts } = layOutScale(items, 288);
    expect(
      texts
        .filter(({ role }) => role === "note")
        .map(({ text }) => text)
        .join(" "),
    ).toBe("Logarithmic scale: each step to the right is ten times as much.");
  });

  test("“up to” on a logarithmic scale runs out to the left, for zero is not on it", () => {
    const { marks } = layOutScale([item("a", "30", "0", "30"), item("b", "323000")], 480);
    expect(marks[0]).toMatchObject({ openLow: true, openHigh: false });
  });

  test("an open top runs to the edge, and a word without a number has a lane of its own", () => {
    const { marks, plot, texts } = layOutScale([item("a", "40", "40", null), item("b", null)], 480);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ x2: plot.right, openHigh: true });
    expect(texts.map(({ text }) => text)).toContain("No number is stated");
  });

  test("no figure with a number leaves words and no axis", () => {
    const { ticks, texts } = layOutScale([item("a", null)], 288);
    expect(ticks).toEqual([]);
    expect(texts.map(({ role }) => role)).toEqual(["heading", "label", "value"]);
  });
});

const days = fc
  .date({ min: new Date("1890-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const recent = fc
  .date({ min: new Date("2024-06-01"), max: new Date("2025-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const timelineItems = (of: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
  fc
    .array(fc.tuple(of, of, fc.constantFrom("day", "span", "since", "until", "none"), words, words), {
      minLength,
      maxLength,
    })
    .map((list) =>
      list.map(([a, b, shape, label, when], at): TimelineItem => {
        const [earliest = a, latest = b] = [a, b].sort();
        const ends = {
          day: { earliest, latest: earliest },
          span: { earliest, latest },
          since: { earliest, latest: null },
          until: { earliest: null, latest },
          none: { earliest: null, latest: null },
        }[shape];
        return { id: `clm_${at}`, label, when, href: null, ...ends };
      }),
    );

describe("the timeline", () => {
  test("1 to 60 statements and their spans stay apart and in bounds", () => {
    const lists = fc
      .constantFrom(days, recent)
      .chain((of) => fc.tuple(timelineItems(of, 1, 60), timelineItems(of, 0, 6)));
    fc.assert(
      fc.property(lists, widths, ([statements, spans], width) => {
        expect(faultsOf(layOutTimeline(statements, [{ heading: "Terms of office", spans }], width))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  const said = (id: string, earliest: string | null, latest = earliest): TimelineItem => ({
    id,
    label: id,
    when: earliest ?? "unknown",
    earliest,
    latest,
    href: null,
  });

  test("statements stand in the order of their dates, and undated ones in a lane of their own", () => {
    const { texts, marks } = layOutTimeline(
      [said("later", "2025-09-18"), said("undated", null), said("first", "2024-08-01", "2024-08-31")],
      [],
      480,
    );
    expect(texts.filter(({ role }) => role === "heading" || role === "label").map(({ text }) => text)).toEqual([
      "Said",
      "first",
      "later",
      "No date is stated",
      "undated",
    ]);
    expect(marks.map(({ itemId, point }) => [itemId, point === null])).toEqual([
      ["first", true],
      ["later", false],
    ]);
  });

  test("a fiscal year that begins in October begins three quarters into the year", () => {
    const { marks, plot } = layOutTimeline(
      [],
      [{ heading: "Times", spans: [said("FY", "2018-10-01", "2019-09-30"), said("CY", "2018-01-01", "2019-12-31")] }],
      720,
    );
    const [fiscal, calendar] = marks;
    const across = plot.right - plot.left;
    expect(((fiscal?.x1 ?? 0) - plot.left) / across).toBeCloseTo(273 / 730, 3);
    expect([calendar?.x1, calendar?.x2]).toEqual([plot.left, plot.right]);
  });

  test("nothing dated leaves words and no axis", () => {
    expect(layOutTimeline([said("a", null)], [], 288)).toMatchObject({ ticks: [], marks: [] });
  });
});

test("text is broken between words, and within one only where it is longer than a line", () => {
  expect(wrapText("children unaccounted for", textWidth("unaccounted"))).toEqual(["children", "unaccounted", "for"]);
  expect(wrapText("unaccounted", textWidth("unacc")).join("")).toBe("unaccounted");
});
