import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LineageArrow, LineageBox, LineageLayout } from "#lib/pictures/lineage.ts";
import { layOutLineage } from "#lib/pictures/lineage.ts";
import { pictureWidths } from "#lib/pictures/rows.ts";

type Box = { x: number; y: number; width: number; height: number };

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Everything that a reader would mind: words over words, a line through words, anything outside. */
function faultsOf({ width, height, texts, ways, nodes }: LineageLayout): string[] {
  const faults: string[] = [];
  texts.forEach(({ text, box }, at) => {
    if (![box.x, box.y, box.width].every(Number.isFinite)) faults.push(`“${text}” stands nowhere`);
    if (box.x < 0 || box.x + box.width > width || box.y < 0 || box.y + box.height > height) {
      faults.push(`“${text}” leaves the picture`);
    }
    for (const other of texts.slice(at + 1)) if (meet(box, other.box)) faults.push(`“${text}” meets “${other.text}”`);
    for (const { x, y } of nodes) {
      if (meet(box, { x: x - 6, y: y - 6, width: 12, height: 12 })) faults.push(`“${text}” covers a node`);
    }
  });
  const wordsFrom = Math.min(...texts.map(({ box }) => box.x));
  for (const { id, points } of ways) {
    const inside = points.every(([x, y]) => x >= 0 && x < wordsFrom && y >= 0 && y <= height);
    if (!inside) faults.push(`the way ${id} leaves its side of the picture`);
    if (points.some((point, at) => at > 0 && point[0] !== points[at - 1]?.[0] && point[1] !== points[at - 1]?.[1])) {
      faults.push(`the way ${id} runs aslant`);
    }
  }
  // Two lines one over the other would read as one.
  const upright = ways.flatMap(({ id, points: [a, b] }) => (a && b && a[0] === b[0] ? [{ id, x: a[0], a, b }] : []));
  upright.forEach((one, at) => {
    for (const other of upright.slice(at + 1)) {
      const [top, bottom] = [Math.max(one.a[1], other.a[1]), Math.min(one.b[1], other.b[1])];
      if (Math.abs(one.x - other.x) < 0.5 && bottom - top > 0.5) faults.push(`${one.id} runs over ${other.id}`);
    }
  });
  return faults;
}

const words = fc.oneof(
  fc.stringMatching(/^[A-Za-z,’ -]{1,120}$/),
  fc.string({ unit: "grapheme", minLength: 0, maxLength: 80 }),
  fc.constantFrom("DHS Office of Inspector General report, August 2024", "الأطفال المفقودون", "W".repeat(90)),
);
const shapes = fc.constantFrom<LineageBox["shape"][]>("document", "speaker", "claim", "dead_end");

/** Any graph: chains, diamonds, circles, boxes that lead to themselves or stand alone, several arrows between two. */
const graphs = fc.integer({ min: 1, max: 60 }).chain((size) => {
  const one = fc.integer({ min: 0, max: size - 1 });
  const boxes = fc.array(fc.tuple(words, words, shapes), { minLength: size, maxLength: size });
  const arrows = fc.array(fc.tuple(one, one, words, fc.boolean()), { maxLength: Math.min(90, size * 2) });
  return fc.tuple(boxes, arrows).map(([given, drawn]) => ({
    boxes: given.map(([label, note, shape], at): LineageBox => ({ id: `b${at}`, label, note, href: null, shape })),
    arrows: drawn.map(
      ([from, to, said, isDashed], at): LineageArrow => ({
        id: `a${at}`,
        from: `b${from}`,
        to: `b${to}`,
        words: said,
        isDashed,
      }),
    ),
  }));
});

const box = (id: string): LineageBox => ({ id, label: id, note: "", href: null, shape: "claim" });
const arrow = (from: string, to: string, isDashed = false): LineageArrow => ({
  id: `${from}${to}`,
  from,
  to,
  words: `${from} to ${to}`,
  isDashed,
});
const rowsOf = ({ nodes }: LineageLayout) => nodes.toSorted((a, b) => a.y - b.y).map(({ itemId }) => itemId);

describe("a lineage", () => {
  test("1 to 60 boxes in any web keep words apart from words and from lines, and all in bounds", () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(...pictureWidths, 260, 1000), ({ boxes, arrows }, width) => {
        const layout = layOutLineage(boxes, arrows, width);
        expect(faultsOf(layout)).toEqual([]);
        expect(rowsOf(layout).toSorted()).toEqual(boxes.map(({ id }) => id).toSorted());
        // Every arrow has a line, and every one with words has its words.
        const drawn = new Set([...layout.ways].map(({ id }) => id));
        expect(arrows.filter(({ id }) => !drawn.has(id))).toEqual([]);
        const said = new Set(layout.texts.map(({ itemId }) => itemId));
        expect(arrows.filter((one) => one.words.trim() !== "" && !said.has(one.id))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("every box stands beneath all that leads to it, unless it is in a circle", () => {
    fc.assert(
      fc.property(graphs, ({ boxes, arrows }) => {
        const forward = arrows.filter(({ from, to }) => Number(from.slice(1)) < Number(to.slice(1)));
        const rows = rowsOf(layOutLineage(boxes, forward, 480));
        expect(forward.filter(({ from, to }) => rows.indexOf(from) >= rows.indexOf(to))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("a chain runs straight down, in the order of its hands", () => {
    const layout = layOutLineage(["c", "b", "a"].map(box), [arrow("b", "c"), arrow("a", "b")], 288);
    expect(rowsOf(layout)).toEqual(["a", "b", "c"]);
    expect(new Set(layout.ways.flatMap(({ points }) => points.map(([x]) => x))).size).toBe(1);
  });

  test("a circle ends, and its way back up is drawn", () => {
    const layout = layOutLineage(["a", "b"].map(box), [arrow("a", "b"), arrow("b", "a", true)], 288);
    expect(rowsOf(layout)).toEqual(["a", "b"]);
    expect(layout.ways.find(({ id }) => id === "ba")).toMatchObject({ isDashed: true });
  });

  test("an inferred way is broken all along", () => {
    const layout = layOutLineage(["a", "b", "c"].map(box), [arrow("a", "b"), arrow("a", "c", true)], 480);
    const lane = layout.ways.filter(({ id }) => id === "ac" || id.startsWith("a true") || id === "c in");
    expect(lane?.length).toBe(4);
    expect(lane?.every(({ isDashed }) => isDashed)).toBe(true);
  });
});
