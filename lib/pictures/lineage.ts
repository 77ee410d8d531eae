import { orderRows } from "./lineage-order.ts";
import { lineHeight, wrapText } from "./text.ts";
import { type PictureText, type Sheet, toPlace, write } from "./writing.ts";

/** A line from corner to corner, from where something comes to where it goes. */
export type LineageWay = { id: string; points: [x: number, y: number][]; isDashed: boolean; hasHead: boolean };
export type LineageNodePlace = {
  itemId: string;
  x: number;
  y: number;
  shape: "document" | "speaker" | "claim" | "dead_end";
};

/** A lineage as positions, in the units of a view box of `width` by `height`. */
export type LineageLayout = {
  width: number;
  height: number;
  texts: PictureText[];
  ways: LineageWay[];
  nodes: LineageNodePlace[];
};

/** A hand, a document or a claim, with its standing in words. */
export type LineageBox = {
  id: string;
  label: string;
  note: string;
  href: string | null;
  shape: LineageNodePlace["shape"];
};

/** A way from one box to another, and what happened on it. Broken lines also say in words why they are. */
export type LineageArrow = { id: string; from: string; to: string; words: string; isDashed: boolean };

/** Lines that leave a box on the same side and in the same style share a lane beside the rows. */
type Trunk = { from: string; isDashed: boolean; first: number; last: number; lane: number };

const laneStep = 10;
const nodeRadius = 6;
const textGap = 14;
const rowGap = 14;

type Place = { rows: string[]; incoming: Map<string, LineageArrow[]>; at: Map<string, number> };

/** Every row of words in its order from the top: the ways that lead to a box, then the box. */
function placeRows(boxes: readonly LineageBox[], arrows: readonly LineageArrow[]): Place {
  const rows = orderRows(
    boxes.map(({ id }) => id),
    arrows,
  );
  const rowOf = new Map(rows.map((id, at) => [id, at]));
  const incoming = new Map<string, LineageArrow[]>();
  const at = new Map<string, number>();
  let count = 0;
  rows.forEach((id, row) => {
    // The nearest row above comes first: its way runs straight down.
    const near = (arrow: LineageArrow) => {
      const distance = row - (rowOf.get(arrow.from) ?? row);
      return distance > 0 ? distance : rows.length;
    };
    const own = arrows.filter(({ to }) => to === id).toSorted((a, b) => near(a) - near(b));
    incoming.set(id, own);
    for (const arrow of own) at.set(arrow.id, count++);
    at.set(id, count++);
  });
  return { rows, incoming, at };
}

/** Whether a way needs no lane: it is the first that leads to the row right beneath its own. */
function runsStraight(arrow: LineageArrow, { rows, incoming }: Place): boolean {
  const row = rows.indexOf(arrow.to);
  return row > 0 && rows[row - 1] === arrow.from && incoming.get(arrow.to)?.[0] === arrow;
}

/** Short lanes run nearest to the rows; no two that meet share one. */
function findTrunks(arrows: readonly LineageArrow[], place: Place): Map<string, Trunk> {
  const trunks = new Map<string, Trunk>();
  for (const arrow of arrows) {
    if (runsStraight(arrow, place)) continue;
    const [start, end] = [place.at.get(arrow.from) ?? 0, place.at.get(arrow.id) ?? 0];
    const key = trunkKey(arrow);
    const { first, last } = trunks.get(key) ?? { first: start, last: start };
    const { from, isDashed } = arrow;
    trunks.set(key, { from, isDashed, first: Math.min(first, end), last: Math.max(last, end), lane: 0 });
  }
  const lanes: Trunk[][] = [];
  for (const trunk of [...trunks.values()].sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first)) {
    const free = lanes.findIndex((lane) => lane.every(({ first, last }) => last < trunk.first || first > trunk.last));
    trunk.lane = free < 0 ? lanes.length : free;
    lanes[trunk.lane] = [...(lanes[trunk.lane] ?? []), trunk];
  }
  return trunks;
}

const trunkKey = ({ from, isDashed }: Pick<LineageArrow, "from" | "isDashed">) => `${from} ${isDashed}`;

/** The words from top to bottom; gives the middle of the first line of every row. */
function writeRows(
  boxes: ReadonlyMap<string, LineageBox>,
  { rows, incoming }: Place,
  sheet: Sheet & { x: number },
): { middles: Map<string, number>; bottom: number } {
  const { x } = sheet;
  const width = sheet.width - x;
  const middles = new Map<string, number>();
  let y = 0;
  for (const id of rows) {
    const box = boxes.get(id);
    if (!box) continue;
    for (const arrow of incoming.get(id) ?? []) {
      middles.set(arrow.id, y + lineHeight / 2);
      const end = write(sheet, wrapText(arrow.words, width), { x, y, role: "label", itemId: arrow.id });
      y = Math.max(end, y + lineHeight) + 6;
    }
    middles.set(id, y + lineHeight / 2);
    const own = { itemId: id, href: box.href };
    const end = write(sheet, wrapText(box.label, width), { x, y, role: "heading", ...own });
    y = write(sheet, wrapText(box.note, width), { x, y: Math.max(end, y + lineHeight), role: "note", itemId: id });
    y += rowGap;
  }
  return { middles, bottom: y };
}

/**
 * A lineage from the top down: every box on a row of its own, above it in words each way that leads to it, and the lines
 * in lanes to the left, so that no text can meet another or a line. Ways up, in a circle, run in lanes like others.
 * Pure positions; takes arrows between boxes that are given, and leaves out others.
 */
export function layOutLineage(
  boxes: readonly LineageBox[],
  given: readonly LineageArrow[],
  width: number,
): LineageLayout {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const arrows = given.filter(({ from, to }) => byId.has(from) && byId.has(to));
  const place = placeRows([...byId.values()], arrows);
  const trunks = findTrunks(arrows, place);
  const lanes = Math.max(0, ...[...trunks.values()].map(({ lane }) => lane + 1));
  const step = lanes === 0 ? 0 : Math.min(laneStep, (width * 0.28) / lanes);
  const nodeX = toPlace(nodeRadius + 1 + (lanes === 0 ? 0 : lanes * step + nodeRadius));
  const x = toPlace(nodeX + textGap);
  const texts: PictureText[] = [];
  const { middles, bottom } = writeRows(byId, place, { x, width, texts });
  const ways: LineageWay[] = [];
  const laneX = ({ lane }: Trunk) => toPlace(nodeX - nodeRadius - (lane + 1) * step + step / 2);
  const middle = (id: string) => middles.get(id) ?? 0;
  /** Where both styles leave a box, they leave it a little apart. */
  const leaves = ({ from, isDashed }: Trunk) =>
    middle(from) + (trunks.has(trunkKey({ from, isDashed: !isDashed })) ? (isDashed ? 3 : -3) : 0);
  for (const [key, trunk] of trunks) {
    const own = arrows.filter((arrow) => trunkKey(arrow) === key && !runsStraight(arrow, place));
    const start = leaves(trunk);
    const ends = own.map(({ id }) => middle(id));
    const at = laneX(trunk);
    const { isDashed } = trunk;
    ways.push({
      id: `${key} out`,
      points: [
        [nodeX - nodeRadius, start],
        [at, start],
      ],
      isDashed,
      hasHead: false,
    });
    const [top, low] = [Math.min(start, ...ends), Math.max(start, ...ends)];
    ways.push({
      id: `${key} lane`,
      points: [
        [at, top],
        [at, low],
      ],
      isDashed,
      hasHead: false,
    });
    for (const { id } of own) {
      ways.push({
        id,
        points: [
          [at, middle(id)],
          [nodeX, middle(id)],
        ],
        isDashed,
        hasHead: false,
      });
    }
  }
  for (const id of place.rows) {
    const [first, ...others] = place.incoming.get(id) ?? [];
    if (!first) continue;
    const straight = runsStraight(first, place);
    const joined = straight ? others[0] : first;
    const end = middle(id) - nodeRadius - 1;
    if (straight) {
      const to = joined ? middle(joined.id) : end;
      const from = middle(first.from) + nodeRadius;
      ways.push({
        id: first.id,
        points: [
          [nodeX, from],
          [nodeX, to],
        ],
        isDashed: first.isDashed,
        hasHead: !joined,
      });
    }
    if (joined) {
      const isDashed = [first, ...others].every((arrow) => arrow.isDashed);
      ways.push({
        id: `${id} in`,
        points: [
          [nodeX, middle(joined.id)],
          [nodeX, end],
        ],
        isDashed,
        hasHead: true,
      });
    }
  }
  return {
    width,
    height: Math.ceil(bottom),
    texts,
    ways,
    nodes: place.rows.flatMap((id) => {
      const box = byId.get(id);
      return box ? [{ itemId: id, x: nodeX, y: middle(id), shape: box.shape }] : [];
    }),
  };
}
