import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DatedValue, layOutValues, type ValuesLayout } from "#lib/pictures/values.ts";
import { drawValues } from "#lib/pictures/values-drawing.ts";
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
function faultsOf(layout: ValuesLayout): string[] {
  const { plot, lane, texts, marks } = layout;
  const faults = [...faultsOfTexts(layout), ...faultsOfDrawing(drawValues(layout))];
  for (const { itemId, x, y, yLow, yHigh, time } of marks) {
    const inPlot = x >= plot.left && x <= plot.right && yHigh >= plot.top && yLow <= plot.bottom;
    if (!inPlot) faults.push(`the mark of ${itemId} leaves the plot`);
    if (!(yHigh <= y && y <= yLow)) faults.push(`the mark of ${itemId} is upside down`);
    if (time && lane && time.x2 > lane.left) faults.push(`the date of ${itemId} runs into the lane of the undated`);
    for (const { text, box } of texts) {
      const covers = box.x < x + 5 && box.x + box.width > x - 5 && box.y < yLow + 5 && box.y + box.height > yHigh - 5;
      if (covers) faults.push(`“${text}” covers the mark of ${itemId}`);
    }
  }
  return faults;
}

const items = fc
  .tuple(numberKinds, fc.constantFrom(days, recent))
  .chain(([numbers, of]) =>
    fc.array(fc.tuple(endsOf(numbers), datesOf(of), words, words), { minLength: 1, maxLength: 60 }),
  )
  .map((list) =>
    list.map(([ends, dates, verbatim, label], at): DatedValue => {
      return { id: `fig_${at}`, label, verbatim, when: `day ${at}`, href: null, ...ends, ...dates };
    }),
  );

const stated = (
  id: string,
  day: string | null,
  value: string,
  low: string | null = value,
  high: string | null = value,
) =>
  ({
    id,
    label: `by ${id}`,
    verbatim: `${value} ${id}`,
    when: day ?? "date unknown",
    earliest: day,
    latest: day,
    value,
    low,
    high,
    href: null,
  }) satisfies DatedValue;

describe("stated values over time", () => {
  test("1 to 60 figures of any size, date and wording stay apart and in bounds, and each has its words", () => {
    fc.assert(
      fc.property(items, widths, (list, width) => {
        const layout = layOutValues(list, width);
        expect(faultsOf(layout)).toEqual([]);
        const beside = new Set(layout.texts.filter(({ role }) => role === "label").map(({ itemId }) => itemId));
        const beneath = layout.texts.filter(({ role }) => role === "note").map(({ text }) => text);
        const said = beneath.join(" ").replaceAll(/\s/g, "");
        const wordless = list.filter(({ id, when, label }) => {
          return label.trim() !== "" && !beside.has(id) && !said.includes(when.replaceAll(/\s/g, ""));
        });
        expect(wordless).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("a later statement stands further to the right, a larger one higher, each with its words beside it", () => {
    const { marks, texts } = layOutValues(
      [stated("a", "2024-11-15", "300000"), stated("b", "2025-09-18", "323000")],
      480,
    );
    const [a, b] = marks;
    expect(b?.x).toBeGreaterThan(a?.x ?? Number.NaN);
    expect(b?.y).toBeLessThan(a?.y ?? Number.NaN);
    expect(texts.filter(({ role }) => role === "value" || role === "label").map(({ text }) => text)).toEqual([
      "300000 a",
      "by a",
      "323000 b",
      "by b",
    ]);
  });

  test("what has no date stands in a lane of its own beside the dates", () => {
    const { lane, marks, texts } = layOutValues(
      [stated("a", "2024-11-15", "300000"), stated("b", null, "300000")],
      288,
    );
    const [dated, undated] = marks;
    expect(dated?.x).toBeLessThan(lane?.left ?? 0);
    expect(undated?.x).toBeGreaterThan(lane?.left ?? Number.NaN);
    const heading = texts.filter(({ role }) => role === "heading").map(({ text }) => text);
    expect(heading.join(" ")).toBe("No date is stated");
  });

  test("figures of one date stand side by side around it, so that each is seen", () => {
    const { marks } = layOutValues(
      [
        stated("a", "2025-02-06", "600000"),
        stated("b", "2025-02-06", "400000", "200000", "1000000"),
        stated("c", "2025-11-01", "1"),
      ],
      480,
    );
    const [a, b] = marks;
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(10);
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeLessThan(20);
  });

  test("a range without an end runs out of the plot at the top, one from zero begins on the axis", () => {
    const { marks, plot } = layOutValues(
      [stated("a", "2024-01-01", "40", "40", null), stated("b", "2024-06-01", "30", "0", "30")],
      480,
    );
    expect(marks[0]).toMatchObject({ yHigh: plot.top, openHigh: true });
    expect(marks[1]).toMatchObject({ yLow: plot.bottom, openLow: false });
  });

  test("a date that is only a year lies across the value as the whole of the year", () => {
    const year = { ...stated("a", "2025-01-01", "5"), latest: "2025-12-31" };
    const { marks, plot } = layOutValues([year, stated("b", "2025-06-01", "6")], 480);
    expect(marks[0]?.time).toMatchObject({ x1: plot.left, x2: plot.right });
    expect(marks[1]?.time).toBeNull();
  });

  test("where labels find no room they stand beneath, each with the number of its mark", () => {
    const crowd = Array.from({ length: 12 }, (_, at) => stated(`${at}`, "2025-09-18", "300000"));
    const { texts } = layOutValues(crowd, 288);
    const beneath = texts.filter(({ role }) => role === "note").map(({ text }) => text);
    expect(beneath[0]).toMatch(/^1: 300000 \d+, by \d+/);
  });

  test("over two orders of magnitude the scale is logarithmic and says so", () => {
    const { texts } = layOutValues([stated("a", "2024-11-15", "116"), stated("b", "2025-09-18", "323000")], 480);
    expect(texts.some(({ text }) => text.startsWith("Logarithmic scale"))).toBe(true);
  });
});
