import { quoted } from "#lib/format/words.ts";
import { type Arrow, findCircles } from "./circles.ts";
import type {
  EdgeTag,
  Lineage,
  LineageCircle,
  LineageClaim,
  LineageEdge,
  LineageHand,
  LineageLink,
  LineageNode,
  LineageSource,
} from "./lineage-types.ts";
import { chainOf, evidenceOf, findRoots, isLost, isRecording, originId, travels } from "./roots.ts";
import type { ClaimLinkTag } from "./schema.ts";
import type { DerivedTag, Register } from "./travel-tags.ts";
import { deriveSummed, deriveTags, isSilentOn } from "./travel-tags.ts";

type Graph = { nodes: Map<string, LineageNode>; edges: Map<string, LineageEdge> };
type HandNode = Extract<LineageNode, { kind: "hand" }>;

const claimNode = (id: string) => `claim:${id}`;

function join(graph: Graph, edge: Omit<LineageEdge, "id" | "tags" | "basis" | "reason" | "inCircle">): void {
  const id = `${edge.from} → ${edge.to}`;
  graph.edges.set(id, { ...edge, id, tags: [], basis: null, reason: null, inCircle: false });
}

function addHand(graph: Graph, id: string, hand: LineageHand, origin: HandNode["origin"]): void {
  // A document that states one claim and is cited for another is shown as what it states.
  if (!graph.nodes.has(id) || origin === "document") graph.nodes.set(id, { id, kind: "hand", hands: [hand], origin });
}

export const nameOfHand = ({ claimant, source }: LineageHand) => claimant?.name ?? source?.title ?? "";

/** What a hand did, and in which document where that is told apart: one that only kept it, or that nobody can find. */
function deedOf(hand: LineageHand & { verb: string }, where: LineageSource | null = null): string {
  if (hand.verb === "") return "";
  const isTold = where && hand.claimant && (isLost(where) || isRecording(where));
  const place = isTold ? ` (in ${quoted(where.title)}${isLost(where) ? ", which nobody can look up" : ""})` : "";
  const name = nameOfHand(hand);
  return `${name}${name.includes(", ") ? "," : ""} ${hand.verb}${place}`;
}

/**
 * The hands of one claim from its origin to the claim, which stands for the document in hand. Hands are shared by claims
 * that came the same way, and by no others: a document that printed two claims does not join their ways.
 */
function drawChain(graph: Graph, claim: LineageClaim): void {
  const { before, origin, kind, after } = chainOf(claim);
  const isSpeaker = kind === "speaker" && origin.claimant !== null;
  let from = originId(kind, origin);
  addHand(graph, from, isSpeaker ? { ...origin, source: null } : origin, kind);
  const said = deedOf(origin, isSpeaker ? origin.source : null);
  let deeds = [...before.map((hand) => deedOf(hand)), said];
  const pass = (to: string) => {
    join(graph, { from, to, kind: "passed_on", deed: deeds.filter(Boolean).join("; ") });
    from = to;
    deeds = [];
  };
  let way = from;
  for (const hand of after.slice(0, -1)) {
    deeds.push(deedOf(hand));
    way += ` | ${deeds.join("; ")} | ${hand.source?.id ?? ""}`;
    addHand(graph, way, hand, null);
    pass(way);
  }
  deeds.push(...after.slice(-1).map((hand) => deedOf(hand, hand.source)));
  pass(claimNode(claim.id));
}

/** What claims cite as evidence. Documents that nobody can find and that the same claims cite are one node. */
function drawEvidence(graph: Graph, claims: readonly LineageClaim[]): void {
  const citing = new Map<string, { source: LineageSource; claimIds: string[] }>();
  for (const claim of claims) {
    for (const source of evidenceOf(claim)) {
      const known = citing.get(source.id) ?? { source, claimIds: [] };
      citing.set(source.id, { source, claimIds: [...known.claimIds, claim.id] });
    }
  }
  const groups = new Map<string, { sources: LineageSource[]; claimIds: string[] }>();
  for (const { source, claimIds } of citing.values()) {
    const key = isLost(source) ? `lost: ${claimIds.join(" ")}` : source.id;
    groups.set(key, { sources: [...(groups.get(key)?.sources ?? []), source], claimIds });
  }
  for (const { sources, claimIds } of groups.values()) {
    const [first, ...others] = sources.map((source): LineageHand => ({ claimant: null, source }));
    if (!first?.source) continue;
    const id = originId("cited", first);
    addHand(graph, id, first, isLost(first.source) ? "dead_end" : "cited");
    const node = graph.nodes.get(id);
    if (node?.kind === "hand" && others.length > 0) {
      graph.nodes.set(id, { ...node, hands: [node.hands[0], ...others] });
    }
    for (const claimId of claimIds) join(graph, { from: id, to: claimNode(claimId), kind: "evidence", deed: "" });
  }
}

function witnessed(
  stated: readonly ClaimLinkTag[],
  derived: readonly DerivedTag[],
  isSilent: (tag: ClaimLinkTag) => boolean,
): EdgeTag[] {
  const tags = [...new Set([...stated, ...derived.map(({ tag }) => tag)])];
  return tags.map((tag) => {
    const found = derived.find((entry) => entry.tag === tag);
    const figures = found ? "shown" : isSilent(tag) ? "silent" : "not_shown";
    return { tag, isEntered: stated.includes(tag), figures, sentence: found?.sentence ?? null };
  });
}

function drawLink(
  graph: Graph,
  link: LineageLink,
  claims: ReadonlyMap<string, LineageClaim>,
  links: readonly LineageLink[],
  register: Register,
): void {
  const [retold, original] = [claims.get(link.fromId), claims.get(link.toId)];
  if (!retold || !original || !travels(link)) return;
  const parts = links
    .filter((other) => other.fromId === link.fromId && other.kind === "derived_from")
    .flatMap(({ toId }) => {
      const part = claims.get(toId);
      return part ? [part.figures] : [];
    });
  const summed = link.kind === "derived_from" ? deriveSummed(parts, retold.figures) : null;
  const derived = [...deriveTags(original.figures, retold.figures, register), ...(summed ? [summed] : [])];
  const { id, kind, basis, reason } = link;
  graph.edges.set(id, {
    id,
    from: claimNode(link.toId),
    to: claimNode(link.fromId),
    kind,
    deed: "",
    tags: witnessed(link.tags, derived, (tag) => isSilentOn(tag, original.figures, retold.figures)),
    basis,
    reason,
    inCircle: false,
  });
}

/** Evidence also leads to the document that cites it: two documents that cite each other are a circle. */
function documentArrows(claim: LineageClaim): Arrow[] {
  const inHand = claim.attribution.at(-1)?.source;
  if (!inHand) return [];
  const to = originId("cited", { claimant: null, source: inHand });
  return evidenceOf(claim).map((source) => ({ from: originId("cited", { claimant: null, source }), to }));
}

const nameOfSource = (hand: LineageHand) => hand.source?.title ?? nameOfHand(hand);

function circlesOf({ nodes, edges }: Graph, claims: readonly LineageClaim[]): LineageCircle[] {
  const documents = claims.flatMap(documentArrows);
  const names = new Map<string, string>();
  for (const node of nodes.values()) {
    names.set(node.id, node.kind === "claim" ? node.claim.label : node.hands.map(nameOfSource).join("; "));
  }
  for (const { attribution } of claims) {
    for (const { source } of attribution) if (source) names.set(`document:${source.id}`, source.title);
  }
  const all = [...edges.values()];
  const stated = findCircles([...all.filter(({ basis }) => basis === null || basis === "stated"), ...documents]);
  const isStated = (ids: string[]) => stated.some((circle) => circle.join(" ") === ids.join(" "));
  return findCircles([...all, ...documents]).map((ids) => ({
    ids,
    labels: ids.map((id) => names.get(id) ?? id),
    isStated: isStated(ids),
  }));
}

/**
 * How a number travels: the graph of hands, documents and claims, what happened on each way, where ways end in a document
 * nobody can find or run in a circle, and the independent roots of the claims asked for, counted by stated links only.
 * Takes claims with the links between them, `asked` first among equals: the others are there because these lead to them.
 * Links to claims that are not given are left out. Edges point the way the number went.
 */
export function lineageOf(
  claims: readonly LineageClaim[],
  links: readonly LineageLink[],
  register: Register = { terms: [], relations: [] },
  asked: readonly string[] = claims.map(({ id }) => id),
): Lineage {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const askedClaims = asked.flatMap((id) => byId.get(id) ?? []);
  const graph: Graph = { nodes: new Map(), edges: new Map() };
  for (const claim of claims) {
    const { id, slug, label, claimant } = claim;
    drawChain(graph, claim);
    graph.nodes.set(claimNode(id), {
      id: claimNode(id),
      kind: "claim",
      claim: { id, slug, label, claimant },
      isAsked: asked.includes(id),
    });
  }
  drawEvidence(graph, claims);
  for (const link of links) drawLink(graph, link, byId, links, register);
  const circles = circlesOf(graph, claims);
  const inCircle = ({ from, to }: Arrow) => circles.some(({ ids }) => ids.includes(from) && ids.includes(to));
  return {
    asked: askedClaims,
    nodes: [...graph.nodes.values()],
    edges: [...graph.edges.values()].map((edge) => ({ ...edge, inCircle: inCircle(edge) })),
    beside: links.filter((link) => !travels(link) && byId.has(link.fromId) && byId.has(link.toId)),
    circles,
    ...findRoots(askedClaims, byId, links),
  };
}
