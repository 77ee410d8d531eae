import {
  basisWords,
  capitalised,
  claimantKindWords,
  claimLinkTagWords,
  claimLinkWords,
  countOf,
  quoted,
  sourceAccessWords,
  sourceKindWords,
  sourceTierWords,
} from "#lib/format/words.ts";
import type {
  EdgeTag,
  Lineage,
  LineageCircle,
  LineageClaim,
  LineageEdge,
  LineageHand,
  LineageNode,
  LineageRoot,
  OriginKind,
  RootTie,
} from "./lineage-types.ts";
import { chainOf, isLost, isRecording } from "./roots.ts";

/** The names in a sentence: "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Names that may hold commas themselves, in a row. */
const inRow = (names: readonly string[]) => names.join("; ");

/** A hand in a sentence: who it is, and the document where one is named, whose title may name them already. */
export function handName({ claimant, source }: LineageHand): string {
  if (claimant && source) {
    return source.title.startsWith(claimant.name) ? source.title : `${claimant.name}: ${source.title}`;
  }
  return claimant?.name ?? source?.title ?? "";
}

/** What the figures add to an editor's tag, or an editor to what the figures show. Disagreement is said. */
export function witnessWords({ tag, isEntered, figures }: EdgeTag): string {
  if (!isEntered) return "by the figures; the editor does not name it";
  if (figures === "shown") return "by the editor and by the figures";
  if (tag === "caveat_dropped") return "by the editor; figures never show it";
  return figures === "silent"
    ? "by the editor; the figures do not tell"
    : "by the editor; the figures do not bear it out";
}

/** A change with who says so: "number rounded (by the editor and by the figures)". */
export function tagWords(tag: EdgeTag): string {
  return `${claimLinkTagWords[tag.tag]} (${witnessWords(tag)})`;
}

/** What happened on an edge, in words that need neither line nor colour; `from`: the name of where it comes from. */
export function edgeWords(edge: LineageEdge, from: string): string {
  const circle = edge.inCircle ? ". Part of a circle" : "";
  if (edge.kind === "passed_on") return `${capitalised(edge.deed || "named as said by")}${circle}`;
  if (edge.kind === "evidence") return `Cited as evidence${circle}`;
  const changes = edge.tags.length === 0 ? "" : `: ${edge.tags.map(tagWords).join(", ")}`;
  const known = edge.basis === "stated" ? "Stated" : "Inferred, not stated";
  return `${known}: ${claimLinkWords[edge.kind].outgoing.toLowerCase()} ${quoted(from)}${changes}${circle}`;
}

const originWords: Record<OriginKind, string> = {
  document: "",
  cited: "cited as evidence, ",
  speaker: "",
  dead_end: "dead end, ",
};

function standingOf(hands: readonly LineageHand[]): string {
  const sources = hands.flatMap(({ source }) => source ?? []);
  const [first] = sources;
  if (!first) return "";
  if (sources.some(isLost)) return `${sourceKindWords[first.kind].toLowerCase()}, ${sourceAccessWords[first.access]}`;
  return `${sourceKindWords[first.kind].toLowerCase()}, ${sourceTierWords[first.tier]}, ${sourceAccessWords[first.access]}`;
}

/** Name and standing of a node: whether it is a root by stated links, a dead end, or a hand on the way. */
export function nodeWords(
  node: LineageNode,
  { asked, roots }: Pick<Lineage, "asked" | "roots">,
): { label: string; note: string } {
  if (node.kind === "claim") {
    const { label, claimant } = node.claim;
    if (asked.length === 1) return { label, note: `${node.isAsked ? "This claim, by" : "Claim by"} ${claimant.name}` };
    return { label, note: `Claim by ${claimant.name}${node.isAsked ? "" : ", not among those compared"}` };
  }
  const label = inRow(node.hands.map(handName));
  const [{ claimant, source }] = node.hands;
  const isRoot = roots.some(({ id }) => id === node.id);
  const role = `${isRoot ? "Root: " : ""}${node.origin ? originWords[node.origin] : ""}`;
  if (source) return { label, note: capitalised(`${role}${standingOf(node.hands)}`) };
  if (node.origin) return { label, note: capitalised(`${role}the speaker’s own word`) };
  return { label, note: claimant ? `${claimantKindWords[claimant.kind]}; no document is named` : "" };
}

/** How many independent roots, by what count, and what cannot be followed; for the claims asked for. */
export function rootsSentence({ asked, roots, deadEnds, edges, circles }: Lineage): string {
  const one = asked.length === 1;
  const these = one ? "This claim" : `These ${countOf(asked.length, "claim")}`;
  const leads = one ? "leads" : "lead";
  const many =
    roots.length === 0
      ? "no root that can be followed"
      : one && roots.length === 1
        ? "one root"
        : countOf(roots.length, "independent root");
  const inferred = edges.filter(({ basis }) => basis !== null && basis !== "stated").length;
  const lost = new Set(deadEnds.map(({ source }) => source.id)).size;
  return [
    `${these} ${leads} back to ${many}, counted by stated links only.`,
    ...(inferred === 0
      ? []
      : [
          `${capitalised(countOf(inferred, "link"))} ${inferred === 1 ? "is" : "are"} inferred by an editor and ${inferred === 1 ? "joins" : "join"} no roots.`,
        ]),
    ...(lost === 0
      ? []
      : [
          `${capitalised(countOf(lost, "document"))} named on the way cannot be found by what is said of ${lost === 1 ? "it and is" : "them and are"} not counted.`,
        ]),
    ...(circles.length === 0
      ? []
      : [`${capitalised(countOf(circles.length, "circle"))} ${circles.length === 1 ? "is" : "are"} marked below.`]),
  ].join(" ");
}

/** What kind of root it is, in a sentence that cannot be read as evidence for what was said. */
export function rootSentence({ kind, hand: { source }, claims }: LineageRoot): string {
  const isOwn = claims.some(({ tie }) => tie === "own");
  if (kind === "speaker") {
    const word = isOwn ? "The speaker’s own word" : "The word of a speaker, as others tell it";
    return `${word}. No primary source for it is reached: none is named that could be followed.`;
  }
  const read = source ? sourceAccessWords[source.access] : "";
  if (kind === "cited") return `A document cited as evidence (${read}). That it states this is not established.`;
  const primary = source?.tier === "primary" ? "A primary source" : "A document";
  if (!isOwn) return `${primary}, as others tell it (${read}).`;
  const states = source?.access === "held" ? "that states it" : "that states it, by what the documents in hand say";
  return `${primary} ${states} (${read}).`;
}

/** What stands over claims that hang on a root otherwise than as its own. */
export const tieWords: Record<RootTie, string | null> = {
  own: null,
  told_on: "Told on by others. That it was said in this form is not established:",
  cited: "It is cited as evidence for this. That it states this is not established:",
};

/** A circle in words. */
export function circleSentence({ labels, isStated }: LineageCircle): string {
  const lean =
    labels.length === 1
      ? `${quoted(labels[0] ?? "")} leads back to itself`
      : `${listed(labels.map(quoted))} lead back to one another`;
  return `Circle: ${lean}${isStated ? "" : ", in part by inferred links"}.`;
}

/** The document in hand in a sentence: its kind where it was read here, else its name. */
function inHand({ claimant, source }: LineageHand): string {
  if (source?.access === "held") return `the ${sourceKindWords[source.kind].toLowerCase()} read here`;
  return handName({ claimant, source });
}

function pathSentence(claim: LineageClaim): string {
  const { origin, kind, after } = chainOf(claim);
  const last = after.at(-1);
  const start = kind === "speaker" && origin.claimant ? origin.claimant.name : handName(origin);
  if (!last) {
    if (!origin.source) return "No document is recorded in which it was said.";
    return `It begins in ${inHand({ claimant: null, source: origin.source })}.`;
  }
  const hands = after.slice(0, -1).map(handName);
  if (hands.length === 0) return `It passes straight from ${start} to ${inHand(last)}.`;
  return `It passes through ${countOf(hands.length, "hand")} between ${start} and ${inHand(last)}: ${inRow(hands)}.`;
}

/**
 * Through how many hands a claim passed between where it begins and the document in hand; a recording among them can show
 * no more than that it was said.
 */
export function waySentence(claim: LineageClaim): string {
  const { before, origin, kind, after } = chainOf(claim);
  const recording = [origin, ...after].find(({ source }) => source && !isLost(source) && isRecording(source))?.source;
  return [
    pathSentence(claim),
    ...(before.length === 0 ? [] : [`It is put down to ${inRow(before.map(handName))}, by this account alone.`]),
    ...(recording && kind === "speaker"
      ? [`The ${sourceKindWords[recording.kind].toLowerCase()} can show that it was said, not that it is so.`]
      : []),
  ].join(" ");
}

/** Why a claim has no root: where its way ends, or that it runs in a circle. */
export function noRootSentence(claim: LineageClaim): string {
  const { origin, kind } = chainOf(claim);
  if (kind !== "dead_end")
    return "No primary source is reached: by stated links the way runs in a circle or ends at a document that nobody can find.";
  return `No primary source is reached: the chain ends at ${quoted(origin.source?.title ?? "")}, which nobody can find by what is said of it.`;
}

/** How a step is known, and why. */
export function knownFrom({ basis, kind, reason, inCircle }: LineageEdge): string {
  const circle = inCircle ? " Part of a circle." : "";
  if (basis) return `${capitalised(basisWords[basis])}. ${reason}${circle}`;
  return `${kind === "evidence" ? "Cited by the document in hand." : "As the document in hand tells it."}${circle}`;
}
