import { type Drawing, line, type Shape } from "./drawing.ts";
import type { LineageLayout, LineageNodePlace, LineageWay } from "./lineage.ts";
import { drawText } from "./rows-drawing.ts";

function drawWay({ points, isDashed, hasHead }: LineageWay): Shape[] {
  const lines = points.slice(1).flatMap((to, at) => {
    const from = points[at];
    return from ? [line("way", from, to, isDashed)] : [];
  });
  const tip = points.at(-1);
  if (!hasHead || !tip) return lines;
  const [x, y] = tip;
  return [...lines, { kind: "path", role: "head", d: `M${x - 4} ${y - 5} L${x} ${y} L${x + 4} ${y - 5}` }];
}

/** The kinds differ in shape; the words beside each say what it is. */
function drawNode({ x, y, shape }: LineageNodePlace): Shape {
  switch (shape) {
    case "document":
      return { kind: "square", role: "node", x, y, side: 9 };
    case "speaker":
      return { kind: "circle", role: "node", x, y, radius: 4.5 };
    case "claim":
      return { kind: "circle", role: "point", x, y, radius: 5 };
    case "dead_end":
      return { kind: "path", role: "head", d: `M${x - 5} ${y - 5} l10 10 m0 -10 l-10 10` };
  }
}

/** A lineage as shapes: the ways, what stands on them, the words. */
export function drawLineage({ width, height, texts, ways, nodes }: LineageLayout): Drawing {
  return { width, height, shapes: [...ways.flatMap(drawWay), ...nodes.map(drawNode), ...texts.map(drawText)] };
}
