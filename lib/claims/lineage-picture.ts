import { countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import { type LineageArrow, type LineageBox, layOutLineage } from "#lib/pictures/lineage.ts";
import { drawLineage } from "#lib/pictures/lineage-drawing.ts";
import { orderRows } from "#lib/pictures/lineage-order.ts";
import type { Picture } from "#lib/pictures/picture.ts";
import type { Lineage, LineageEdge, LineageNode } from "./lineage-types.ts";
import { edgeWords, knownFrom, nodeWords } from "./lineage-words.ts";

/** Where a node's own page is; none for several documents at once. */
export function hrefOfNode(node: LineageNode): string | null {
  if (node.kind === "claim") return paths.claim(node.claim.slug);
  const [{ claimant, source }, ...others] = node.hands;
  if (others.length > 0) return null;
  if (source) return paths.source(source.slug);
  return claimant ? paths.claimant(claimant.slug) : null;
}

/** The steps of a lineage in the order in which the drawing has them, from the top. */
export function stepsInOrder({ nodes, edges }: Lineage): LineageEdge[] {
  const rows = orderRows(
    nodes.map(({ id }) => id),
    edges,
  );
  return edges.toSorted((a, b) => rows.indexOf(a.to) - rows.indexOf(b.to));
}

function shapeOf(node: LineageNode): LineageBox["shape"] {
  if (node.kind === "claim") return "claim";
  if (node.origin === "dead_end") return "dead_end";
  return node.hands[0].source ? "document" : "speaker";
}

function titleOf({ asked, roots, edges }: Lineage): string {
  const inferred = edges.filter(({ basis }) => basis !== null && basis !== "stated").length;
  const one = asked.length === 1;
  const ways = one ? "The way of this claim" : `The ways of these ${asked.length} claims`;
  const root = roots.length === 1 ? "one root" : `${roots.length} roots`;
  return `${ways} from ${roots.length === 0 ? "no root that can be followed" : root}${inferred > 0 ? `, with ${inferred} inferred ${inferred === 1 ? "step" : "steps"}` : ""}`;
}

/** How claims travelled, drawn from the first hand through every retelling, with what happened on each way in words. */
export function lineagePicture(lineage: Lineage): Picture {
  const names = new Map(lineage.nodes.map((node) => [node.id, nodeWords(node, lineage).label]));
  const nameOf = (id: string) => names.get(id) ?? "";
  const boxes = lineage.nodes.map(
    (node): LineageBox => ({ id: node.id, ...nodeWords(node, lineage), href: hrefOfNode(node), shape: shapeOf(node) }),
  );
  const arrows = lineage.edges.map((edge): LineageArrow => {
    const isDashed = edge.basis !== null && edge.basis !== "stated";
    return { ...edge, words: edgeWords(edge, nameOf(edge.from)), isDashed };
  });
  const listed = arrows.map(({ from, to, words }) => `${nameOf(from)} to ${nameOf(to)}: ${words}`).join("; ");
  return {
    name: "lineage",
    title: titleOf(lineage),
    subtitle:
      "Read from the top down. Full lines: as the documents in hand tell it. Broken lines: inferred by an editor",
    description: `${countOf(boxes.length, "station")}, ${countOf(arrows.length, "step")}. ${listed}.`,
    source: "Source: the claims, documents and links of the record, each step with its basis in the table.",
    draw: (width) => drawLineage(layOutLineage(boxes, arrows, width)),
    // The steps have a table of their own, with links in its cells.
    tables: [],
    data: {
      header: ["step", "from", "to", "what_happened", "basis_and_reason", "changes", "part_of_circle"],
      rows: stepsInOrder(lineage).map((edge, at) => [
        ...[at + 1, nameOf(edge.from), nameOf(edge.to), edgeWords(edge, nameOf(edge.from)), knownFrom(edge)],
        ...[edge.tags.map(({ tag }) => tag).join(" ") || null, edge.inCircle ? "yes" : "no"],
      ]),
    },
  };
}
