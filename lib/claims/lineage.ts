import { claimLinkTagWords, claimLinkWords, countOf } from "#lib/format/words.ts";
import type {
  EdgeTag,
  Lineage,
  LineageClaim,
  LineageEdge,
  LineageLink,
  LineageNode,
  LineageSource,
} from "./lineage-types.ts";
import { countHops, evidenceOf, findRoots, travels } from "./roots.ts";
import type { ClaimLinkTag } from "./schema.ts";
import type { DerivedTag, Register } from "./travel-tags.ts";
import { deriveSummed, deriveTags } from "./travel-tags.ts";

const claimNode = (id: string) => `claim:${id}`;

function toSourceNode({ id, title, tier, access }: LineageSource): LineageNode {
  return { kind: "source", id: `source:${id}`, label: title, sourceId: id, tier, isDeadEnd: access === "unresolvable" };
}

type Part = { nodes: LineageNode[]; edges: LineageEdge[] };

function passedOn(from: string, to: string, words: string): LineageEdge {
  return { from, to, kind: "passed_on", words, tags: [], basis: null, reason: null };
}

/** The hands of one claim, from the speaker to the document in hand, and what it leans on. */
function drawChain(claim: LineageClaim): Part {
  const own: LineageNode = {
    kind: "claim",
    id: claimNode(claim.id),
    label: claim.label,
    claimId: claim.id,
    claimant: claim.claimant.name,
  };
  const steps = claim.attribution.flatMap(({ claimant, source, verb }, at) => {
    const node: LineageNode | null = source
      ? toSourceNode(source)
      : claimant && { kind: "hand", id: `hand:${claim.id}:${at}`, label: claimant.name, claimantId: claimant.id };
    return node ? [{ node, words: `${claimant?.name ?? source?.title ?? ""} ${verb}`.trim() }] : [];
  });
  const evidence = evidenceOf(claim).map(toSourceNode);
  const between = steps.slice(1).map(({ node, words }, at) => passedOn(steps[at]?.node.id ?? own.id, node.id, words));
  const last = steps.at(-1);
  return {
    nodes: [...evidence, ...steps.map(({ node }) => node), own],
    edges: [
      ...between.filter(({ from, to }) => from !== to),
      ...(last ? [passedOn(last.node.id, own.id, steps.length === 1 ? last.words : "As it stands in the record")] : []),
      ...evidence.map(
        (source): LineageEdge => ({
          from: source.id,
          to: own.id,
          kind: "evidence",
          words: "Cited as evidence",
          tags: [],
          basis: null,
          reason: null,
        }),
      ),
    ],
  };
}

function joinTags(stated: readonly ClaimLinkTag[], derived: readonly DerivedTag[]): EdgeTag[] {
  const tags = [...new Set([...stated, ...derived.map(({ tag }) => tag)])];
  return tags.map((tag) => {
    const found = derived.find((entry) => entry.tag === tag);
    const by = found ? (stated.includes(tag) ? "both" : "figures") : "editor";
    return { tag, words: claimLinkTagWords[tag], by, sentence: found?.sentence ?? null };
  });
}

function drawLink(
  link: LineageLink,
  claims: ReadonlyMap<string, LineageClaim>,
  links: readonly LineageLink[],
  register: Register,
): LineageEdge | null {
  const [retold, original] = [claims.get(link.fromId), claims.get(link.toId)];
  if (!retold || !original) return null;
  const parts = links
    .filter((other) => other.fromId === link.fromId && other.kind === "derived_from")
    .flatMap(({ toId }) => {
      const part = claims.get(toId);
      return part ? [part.figures] : [];
    });
  const summed = link.kind === "derived_from" ? deriveSummed(parts, retold.figures) : null;
  const derived = travels(link)
    ? [...deriveTags(original.figures, retold.figures, register), ...(summed ? [summed] : [])]
    : [];
  const tags = joinTags(link.tags, derived);
  const words = claimLinkWords[link.kind].outgoing;
  return {
    from: claimNode(link.toId),
    to: claimNode(link.fromId),
    kind: link.kind,
    words: tags.length === 0 ? words : `${words}: ${tags.map((tag) => tag.words).join(", ")}`,
    tags,
    basis: link.basis,
    reason: link.reason,
  };
}

type Arrow = { from: string; to: string };

/** Groups of nodes each of which leads to every other of its group; a node that leads to itself is a group of one. */
function findCircles(arrows: readonly Arrow[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of arrows) next.set(from, (next.get(from) ?? new Set()).add(to));
  const reach = new Map<string, Set<string>>();
  for (const start of next.keys()) {
    const found = new Set<string>();
    const open = [...(next.get(start) ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (found.has(at)) continue;
      found.add(at);
      open.push(...(next.get(at) ?? []));
    }
    reach.set(start, found);
  }
  const circles = new Map<string, string[]>();
  for (const [start, found] of reach) {
    const members = [...reach.keys()].filter((other) => found.has(other) && reach.get(other)?.has(start)).sort();
    if (members.length > 0) circles.set(members.join(" "), members);
  }
  return [...circles.values()];
}

/** Evidence also leads to the document that cites it: two documents that cite each other are a circle. */
function documentArrows(claim: LineageClaim): Arrow[] {
  const inHand = claim.attribution.at(-1)?.source;
  if (!inHand) return [];
  return evidenceOf(claim).map(({ id }) => ({ from: `source:${id}`, to: `source:${inHand.id}` }));
}

function hopsSentence(count: number | null): string {
  if (count === null) return "No primary source is reached.";
  return count === 0 ? "This is the primary source." : `${countOf(count, "step")} from the primary source.`;
}

/**
 * How a number travels: the graph of claims, hands and documents, what happened on each way, where ways end in a
 * reference nobody can resolve or run in a circle, how far each claim is from a primary source, and how many roots are
 * independent. Takes the claims of one comparison or one number with the links between them; links to claims that are
 * not among them are left out. Edges point the way the number went.
 */
export function lineageOf(
  claims: readonly LineageClaim[],
  links: readonly LineageLink[],
  register: Register = { terms: [], relations: [] },
): Lineage {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const chains = claims.map(drawChain);
  const drawn = links.flatMap((link) => drawLink(link, byId, links, register) ?? []);
  const edges = [...chains.flatMap((chain) => chain.edges), ...drawn];
  const ways = edges.filter(({ kind }) => kind !== "responds_to" && kind !== "contradicts");
  const circles = findCircles([...ways, ...claims.flatMap(documentArrows)]);
  return {
    nodes: [...new Map(chains.flatMap(({ nodes }) => nodes).map((node) => [node.id, node])).values()],
    edges,
    circles,
    ...findRoots(claims, links, circles.length),
    hops: claims.map((claim) => {
      const count = countHops(claim, byId, links);
      return { claimId: claim.id, count, sentence: hopsSentence(count) };
    }),
  };
}
