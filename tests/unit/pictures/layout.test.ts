import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PictureLayout } from "#lib/pictures/rows.ts";
import { drawRows } from "#lib/pictures/rows-drawing.ts";
import type { ScaleItem } from "#lib/pictures/scale.ts";
import { layOutScale, scaleKindFor } from "#lib/pictures/scale.ts";
import { textWidth, wrapText } from "#lib/pictures/text.ts";
import type { TimelineItem } from "#lib/pictures/timeline.ts";
import { layOutTimeline } from "#lib/pictures/timeline.ts";
import {
  datesOf,
  days,
  endsOf,
  faultsOfDrawing,
  faultsOfTexts,
  numberKinds,
  recent,
  widths,
  words,
} from "./generated.ts";

/** What is wrong with a picture, in words; nothing when it can be drawn. */
function faultsOf(layout: PictureLayout): string[] {
  const { plot, texts, marks, ticks } = layout;
  const faults = [...faultsOfTexts(layout), ...faultsOfDrawing(drawRows(layout))];
  for (const { text, box } of texts) {
    for (const mark of marks) {
      const beside = mark.y >= box.y && mark.y <= box.y + box.height;
      if (beside && box.x < mark.x2 + 5 && box.x + box.width > mark.x1 - 5)
        faults.push(`“${text}” covers the mark of ${mark.itemId}`);
    }
  }
  for (const { itemId, x1, x2, point, y } of marks) {
    const places = [x1, x2, ...(point === null ? [] : [point])];
    if (!places.every((x) => x >= plot.left && x <= plot.right)) faults.push(`the mark of ${itemId} leaves the plot`);
    if (x1 > x2 || (point !== null && (point < x1 || point > x2))) faults.push(`the mark of ${itemId} is upside down`);
    if (!(y > plot.top && y < plot.bottom)) faults.push(`the mark of ${itemId} is not in the plot`);
  }
  if (!ticks.every(({ x }) => x >= plot.left - 0.01 && x <= plot.right + 0.01)) faults.push("a tick leaves the plot");
  return faults;
}

const scaleItems = numberKinds
  .chain((numbers) =>
    fc.array(fc.tuple(endsOf(numbers), words, words, fc.constantFrom(null, "Missing", "Released to sponsors")), {
      minLength: 1,
      maxLength: 60,
    }),
  )
  .map((list) =>
    list.map(([ends, label, verbatim, group], at): ScaleItem => {
      return { id: `fig_${at}`, label, verbatim, group, href: null, ...ends };
    }),
  );

describe("figures on one scale", () => {
  test("1 to 60 figures of any size and wording stay apart and in bounds", () => {
    fc.assert(
      fc.property(scaleItems, widths, fc.constantFrom(undefined, "linear", "log"), (items, width, kind) => {
        const layout = layOutScale(items, width, kind);
        expect(faultsOf(layout)).toEqual([]);
        const labelled = new Set(layout.texts.filter(({ role }) => role === "label").map(({ itemId }) => itemId));
        expect(labelled.size).toBe(items.filter(({ label }) => label.trim() !== "").length);
      }),
      { numRuns: 300 },
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
    const { texts } = layOutScale(items, 720);
    expect(
      texts
        .filter(({ role }) => role === "note")
        .map(({ text }) => text)
        .join(" "),
    ).toBe("Logarithmic scale: each step from mark to mark is ten times as much.");
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

  const drawn = (items: ScaleItem[], width = 720) => {
    const { shapes } = drawRows(layOutScale(items, width));
    return shapes.filter((shape) => shape.kind !== "text" && !["grid", "axis"].includes(shape.role));
  };
  const ends = (items: ScaleItem[]) => drawn(items).flatMap((shape) => (shape.kind === "line" ? [shape] : []));

  test("a range that ends where the scale does has its end mark within the plot, apart from an open one", () => {
    const items = [item("closed", "600000", "600000", "800000"), item("open", "100000", "100000", null)];
    const { plot, marks, ticks } = layOutScale(items, 720);
    const [closed, open] = marks;
    expect(closed?.x2).toBe(ticks.at(-1)?.x);
    expect(closed?.x2).toBeLessThanOrEqual(plot.right - 8);
    expect(open?.x2).toBe(plot.right);
    const marksAt = (x: number) => ends(items).filter(({ role, x1, x2 }) => role === "end" && x1 === x && x2 === x);
    expect(marksAt(closed?.x2 ?? 0)).toHaveLength(1);
    expect(marksAt(plot.right)).toHaveLength(0);
  });

  test("a range too narrow to be seen, with a number of its own or without, is seen", () => {
    const wide = item("wide", "700000");
    const close = item("close", "323000", "322500", "323500");
    expect(drawn([close, wide]).filter(({ kind }) => kind === "circle")).toHaveLength(2);
    const nameless = item("nameless", null, "323000", "323000");
    expect(ends([nameless, wide]).filter(({ role }) => role === "end")).toHaveLength(1);
  });

  test("zero, negative, immense and minute numbers have their places in order", () => {
    const xOf = (items: ScaleItem[]) => layOutScale(items, 480).marks.map(({ point }) => point ?? Number.NaN);
    const [below = 0, zero = 0, above = 0] = xOf([item("a", "-30"), item("b", "0"), item("c", "60")]);
    expect(above - zero).toBeCloseTo(2 * (zero - below), 1);
    const huge = `1${"0".repeat(30)}`;
    const [tiny = 0, large = 0] = xOf([item("a", "0.000000000001"), item("b", huge)]);
    expect(tiny).toBeLessThan(large);
    const { texts } = layOutScale([item("a", "0.000000000001"), item("b", huge)], 480);
    expect(texts.map(({ text }) => text)).toContain("1 × 10⁻¹²");
    expect(texts.map(({ text }) => text).join(" ")).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("a log scale that has no room for every power of ten says how much a step is", () => {
    const items = [item("a", "1"), item("b", "1000000000000")];
    const note = layOutScale(items, 288)
      .texts.filter(({ role }) => role === "note")
      .map(({ text }) => text)
      .join(" ");
    expect(note).toMatch(/each step from mark to mark is 1[0,]+ times as much/);
  });

  test("no figure with a number leaves words and no axis", () => {
    const { ticks, texts } = layOutScale([item("a", null)], 288);
    expect(ticks).toEqual([]);
    expect(texts.map(({ role }) => role)).toEqual(["heading", "label", "value"]);
  });
});

const timelineItems = (of: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
  fc.array(fc.tuple(datesOf(of), fc.boolean(), words, words), { minLength, maxLength }).map((list) =>
    list.map(([dates, inferred, label, when], at): TimelineItem => {
      return { id: `clm_${at}`, label, when, inferred, href: null, ...dates };
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
      { numRuns: 300 },
    );
  });

  const said = (id: string, earliest: string | null, latest = earliest): TimelineItem => ({
    id,
    label: id,
    when: earliest ?? "unknown",
    earliest,
    latest,
    inferred: false,
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
    const [calendar, fiscal] = marks;
    expect([calendar?.itemId, fiscal?.itemId]).toEqual(["CY", "FY"]);
    const across = plot.right - plot.left;
    expect(((fiscal?.x1 ?? 0) - plot.left) / across).toBeCloseTo(273 / 730, 3);
    expect([calendar?.x1, calendar?.x2]).toEqual([plot.left, plot.right]);
  });

  test("what is inferred is a broken line, what is stated a whole one", () => {
    const spans = [
      said("stated", "2018-10-01", "2023-09-30"),
      { ...said("inferred", "2021-01-20", "2025-01-20"), inferred: true },
    ];
    const { shapes } = drawRows(layOutTimeline([], [{ heading: "Times", spans }], 720));
    const ranges = shapes.flatMap((shape) => (shape.kind === "line" && shape.role === "range" ? [shape.dashed] : []));
    expect(ranges).toEqual([false, true]);
  });

  test("an office without a date stands in its lane in words, without a mark", () => {
    const { texts, marks } = layOutTimeline(
      [said("a", "2025-09-18")],
      [{ heading: "Offices", spans: [{ ...said("office", null), when: "Its beginning and end are not stated" }] }],
      480,
    );
    expect(texts.slice(0, 3).map(({ text }) => text)).toEqual([
      "Offices",
      "office",
      "Its beginning and end are not stated",
    ]);
    expect(marks.map(({ itemId }) => itemId)).toEqual(["a"]);
  });

  test("nothing dated leaves words and no axis", () => {
    expect(layOutTimeline([said("a", null)], [], 288)).toMatchObject({ ticks: [], marks: [] });
  });
});

test("text is broken between words, and within one only where it is longer than a line", () => {
  expect(wrapText("children unaccounted for", textWidth("unaccounted"))).toEqual(["children", "unaccounted", "for"]);
  expect(wrapText("unaccounted", textWidth("unacc")).join("")).toBe("unaccounted");
});
