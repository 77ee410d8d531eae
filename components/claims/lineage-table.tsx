import { DataTable } from "#components/ui/data-table.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { hrefOfNode, stepsInOrder } from "#lib/claims/lineage-picture.ts";
import type { EdgeTag, Lineage, LineageEdge, LineageNode } from "#lib/claims/lineage-types.ts";
import { knownFrom, nodeWords, witnessWords } from "#lib/claims/lineage-words.ts";
import { capitalised, claimLinkTagWords, claimLinkWords, countOf } from "#lib/format/words.ts";

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

/** Every step of a lineage in words, in the order of the drawing: from where to where, what happened, how it is known. */
export function LineageTable({ lineage }: { lineage: Lineage }) {
  const nodes = new Map(lineage.nodes.map((node) => [node.id, node]));
  const steps = stepsInOrder(lineage);
  return (
    <Disclosure summary={`The drawing in words: ${countOf(steps.length, "step")}, how each is known and why`}>
      <DataTable
        id="lineage-steps"
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
