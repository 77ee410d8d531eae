import { Picture } from "#components/ui/picture.tsx";
import type { Lineage, LineageNode } from "#lib/claims/lineage-types.ts";
import { edgeWords, nodeWords } from "#lib/claims/lineage-words.ts";
import { countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { LineageArrow, LineageBox } from "#lib/pictures/lineage.ts";
import { layOutLineage } from "#lib/pictures/lineage.ts";

interface LineagePictureProps {
  id: string;
  /** The finding. */
  title: string;
  lineage: Lineage;
}

/** Where a node's own page is; none for several documents at once. */
export function hrefOfNode(node: LineageNode): string | null {
  if (node.kind === "claim") return paths.claim(node.claim.slug);
  const [{ claimant, source }, ...others] = node.hands;
  if (others.length > 0) return null;
  if (source) return paths.source(source.slug);
  return claimant ? paths.claimant(claimant.slug) : null;
}

function shapeOf(node: LineageNode): LineageBox["shape"] {
  if (node.kind === "claim") return "claim";
  if (node.origin === "dead_end") return "dead_end";
  return node.hands[0].source ? "document" : "speaker";
}

/** From the first hand through every retelling to the claims, what happened on each way in words. */
export function LineagePicture({ id, title, lineage }: LineagePictureProps) {
  const names = new Map(lineage.nodes.map((node) => [node.id, nodeWords(node, lineage).label]));
  const boxes = lineage.nodes.map(
    (node): LineageBox => ({ id: node.id, ...nodeWords(node, lineage), href: hrefOfNode(node), shape: shapeOf(node) }),
  );
  const arrows = lineage.edges.map((edge): LineageArrow => {
    const isDashed = edge.basis !== null && edge.basis !== "stated";
    return { ...edge, words: edgeWords(edge, names.get(edge.from) ?? ""), isDashed };
  });
  const listed = arrows.map(({ from, to, words }) => `${names.get(from)} to ${names.get(to)}: ${words}`).join("; ");
  return (
    <Picture
      id={id}
      title={title}
      subtitle="Read from the top down. Full lines: as the documents in hand tell it. Broken lines: inferred by an editor"
      description={`${countOf(boxes.length, "station")}, ${countOf(arrows.length, "step")}. ${listed}.`}
      layOut={(width) => layOutLineage(boxes, arrows, width)}
    />
  );
}
