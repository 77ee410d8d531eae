import { DataTable } from "#components/ui/data-table.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { EdgeTag, Lineage, LineageEdge, LineageNode } from "#lib/claims/lineage-types.ts";
import { nodeWords, witnessWords } from "#lib/claims/lineage-words.ts";
import { basisWords, capitalised, claimLinkTagWords, claimLinkWords, countOf } from "#lib/format/words.ts";
import { orderRows } from "#lib/pictures/lineage-order.ts";
import { hrefOfNode } from "./lineage-picture.tsx";

function Station({ node, lineage }: { node: LineageNode | undefined; lineage: Lineage }) {
  if (!node) return null;
  const { label, note } = nodeWords(node, lineage);
  const href = hrefOfNode(node);
  return (
    <>
      {href ? <a href={href}>{label}</a> : label}
      {node.kind === "hand" && node.origin ? <span className="block text-14 text-muted">{note}</span> : null}
    </>
  );
}

function Change({ tag }: { tag: EdgeTag }) {
  return (
    <li>
      {capitalised(claimLinkTagWords[tag.tag])}: {witnessWords(tag)}.{tag.sentence ? ` ${tag.sentence}` : null}
    </li>
  );
}

function Happened({ edge }: { edge: LineageEdge }) {
  if (edge.kind === "evidence") return "Cited as evidence";
  if (edge.kind === "passed_on") return capitalised(edge.deed || "Named as said by");
  return (
    <>
      {claimLinkWords[edge.kind].outgoing}.
      {edge.tags.length > 0 ? (
        <ul>
          {edge.tags.map((tag) => (
            <Change key={tag.tag} tag={tag} />
          ))}
        </ul>
      ) : (
        " No change is named or follows from the figures."
      )}
    </>
  );
}

function knownFrom({ basis, kind, reason, inCircle }: LineageEdge): string {
  const circle = inCircle ? " Part of a circle." : "";
  if (basis) return `${capitalised(basisWords[basis])}. ${reason}${circle}`;
  return `${kind === "evidence" ? "Cited by the document in hand." : "As the document in hand tells it."}${circle}`;
}

/** Every step of a lineage in words, in the order of the drawing: from where to where, what happened, how it is known. */
export function LineageTable({ id, lineage }: { id: string; lineage: Lineage }) {
  const nodes = new Map(lineage.nodes.map((node) => [node.id, node]));
  const rows = orderRows([...nodes.keys()], lineage.edges);
  const steps = lineage.edges.toSorted((a, b) => rows.indexOf(a.to) - rows.indexOf(b.to));
  return (
    <Disclosure summary={`The drawing in words: ${countOf(steps.length, "step")}, how each is known and why`}>
      <DataTable
        id={id}
        caption="Every step, how it is known and why"
        columns={[
          { key: "step", label: "Step" },
          { key: "from", label: "From" },
          { key: "to", label: "To" },
          { key: "changed", label: "What happened" },
          { key: "known", label: "Basis and reason" },
        ]}
        rows={steps.map((edge, at) => ({
          key: edge.id,
          header: at + 1,
          cells: [
            <Station key="from" node={nodes.get(edge.from)} lineage={lineage} />,
            <Station key="to" node={nodes.get(edge.to)} lineage={lineage} />,
            <Happened key="changed" edge={edge} />,
            knownFrom(edge),
          ],
        }))}
      />
    </Disclosure>
  );
}
