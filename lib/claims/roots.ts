import type {
  LineageClaim,
  LineageDeadEnd,
  LineageHand,
  LineageLink,
  LineagePerson,
  LineageRoot,
  LineageSource,
  OriginKind,
  RootTie,
} from "./lineage-types.ts";

/** Whether a number goes along this link; answers and contradictions stand beside the way. */
export function travels({ kind }: Pick<LineageLink, "kind">): boolean {
  return kind === "repeats" || kind === "derived_from";
}

/** Whether nobody can find the document by what is said of it. */
export function isLost(source: LineageSource | null): source is LineageSource & { access: "unresolvable" } {
  return source?.access === "unresolvable";
}

/** The documents that a claim leans on and that are not hands of its own chain. */
export function evidenceOf({ attribution, citations }: LineageClaim): LineageSource[] {
  const own = new Set(attribution.flatMap(({ source }) => (source ? [source.id] : [])));
  const cited = citations.filter((citation) => citation.function === "cites_as_evidence").map(({ source }) => source);
  return [...new Map(cited.map((source) => [source.id, source])).values()].filter(({ id }) => !own.has(id));
}

type Step = LineageHand & { verb: string };

/** A chain from its origin on. `before`: whom the speaker has it from by the speaker's account alone. */
export type Chain = { before: Step[]; origin: Step; kind: OriginKind; after: Step[] };

/** A recording keeps what somebody said; the words are the speaker's and not its own. */
const recordings: readonly LineageSource["kind"][] = ["interview", "podcast"];

/** Whether a document only keeps a speaker's words: it can show that they were said. */
export function isRecording({ kind }: LineageSource): boolean {
  return recordings.includes(kind);
}

function kindOf({ claimant, source }: LineageHand): OriginKind {
  if (!source || (claimant && isRecording(source))) return "speaker";
  if (isLost(source)) return "dead_end";
  return source.tier === "primary" || !claimant ? "document" : "speaker";
}

/**
 * The hands of a claim, from where its words or its number come from. That is the first hand; the claim's own speaker where
 * the chain names only those who heard it; and the speaker too where the speaker alone says whom it is from ("he told
 * me"). An outlet that names somebody is never the origin of what it was told.
 */
export function chainOf({ claimant, attribution }: LineageClaim): Chain {
  const isSpeaker = (step: Step) => step.claimant?.id === claimant.id;
  const speaker: Step = { claimant, source: null, verb: "" };
  const steps: Step[] = attribution.some(isSpeaker) ? [...attribution] : [speaker, ...attribution];
  const spokeAt = steps.findIndex(isSpeaker);
  const isOwnAccount = claimant.kind !== "outlet" && steps.slice(0, spokeAt).every(({ source }) => source === null);
  const at = isOwnAccount ? spokeAt : 0;
  const origin = steps[at] ?? speaker;
  return { before: steps.slice(0, at), origin, kind: kindOf(origin), after: steps.slice(at + 1) };
}

/** The claims that a claim is stated to repeat or to be derived from, among those given. Inferred links lead nowhere. */
export function statedOriginsOf(
  claim: LineageClaim,
  claims: ReadonlyMap<string, LineageClaim>,
  links: readonly LineageLink[],
): LineageClaim[] {
  return links.flatMap((link) => {
    const leads = link.fromId === claim.id && travels(link) && link.basis === "stated";
    const origin = leads ? claims.get(link.toId) : undefined;
    return origin ? [origin] : [];
  });
}

const documentId = ({ id }: LineageSource) => `document:${id}`;
const speakerId = ({ id }: LineagePerson) => `speaker:${id}`;

/** What a hand is known by where a way begins with it: the speaker, or the document. */
export function originId(kind: OriginKind, { claimant, source }: LineageHand): string {
  return source && (kind !== "speaker" || !claimant) ? documentId(source) : claimant ? speakerId(claimant) : "";
}

type Root = Omit<LineageRoot, "claims">;
type Dead = Omit<LineageDeadEnd, "claimIds">;

function citedRoot(source: LineageSource): Root {
  return { id: documentId(source), kind: "cited", hand: { claimant: null, source } };
}

/** The roots of a claim by itself: its own document, else the documents that it cites as evidence, else its speaker. */
function ownRoots(claim: LineageClaim): Root[] {
  const { origin, kind } = chainOf(claim);
  const cited = evidenceOf(claim).filter((source) => !isLost(source));
  if (kind !== "document" && cited.length > 0) return cited.map(citedRoot);
  if (kind === "dead_end") return [];
  const source = kind === "speaker" && origin.claimant ? null : origin.source;
  return [{ id: originId(kind, origin), kind, hand: { claimant: origin.claimant, source } }];
}

function ownDeadEnds(claim: LineageClaim): Dead[] {
  const { origin, kind, after } = chainOf(claim);
  const chain = [origin, ...after].map(({ source }) => source).filter(isLost);
  return [
    ...chain.map(
      (source): Dead => ({ source, place: source === origin.source && kind === "dead_end" ? "origin" : "hand" }),
    ),
    ...evidenceOf(claim)
      .filter(isLost)
      .map((source): Dead => ({ source, place: "evidence" })),
  ];
}

/** Roots and dead ends of a claim and of all that it is stated to go back to. A circle ends where it closes. */
function followBack(
  start: LineageClaim,
  claims: ReadonlyMap<string, LineageClaim>,
  links: readonly LineageLink[],
): { roots: Root[]; dead: Dead[] } {
  const found: { roots: Root[]; dead: Dead[] } = { roots: [], dead: [] };
  const seen = new Set<string>();
  const open = [start];
  for (let claim = open.pop(); claim; claim = open.pop()) {
    if (seen.has(claim.id)) continue;
    seen.add(claim.id);
    found.dead.push(...ownDeadEnds(claim));
    const origins = statedOriginsOf(claim, claims, links);
    if (origins.length > 0) open.push(...origins);
    else found.roots.push(...ownRoots(claim));
  }
  return found;
}

const union = <T>(one: readonly T[], other: readonly T[]) => [...new Set([...one, ...other])];

/** A claim by the same claimant is the root's own; one by another tells it on, and may say more than it did. */
function tieOf(claim: LineageClaim, { kind, hand }: Root): RootTie {
  if (kind === "cited") return "cited";
  return hand.claimant && hand.claimant.id !== claim.claimant.id ? "told_on" : "own";
}

const ties: readonly RootTie[] = ["own", "told_on", "cited"];

/** A claim that two ways lead to one root hangs on it by the closer one. */
function withTie(known: LineageRoot["claims"], added: LineageRoot["claims"][number]): LineageRoot["claims"] {
  const before = known.find(({ id }) => id === added.id);
  if (before && ties.indexOf(before.tie) <= ties.indexOf(added.tie)) return known;
  return [...known.filter(({ id }) => id !== added.id), added];
}

/**
 * What the claims asked for go back to. A claim goes back to the claims that it is stated to repeat or to be derived from;
 * else to the primary document of its first hand; else to the documents that it cites as evidence; else to its speaker.
 * Ten outlets that repeat one report have one root (DESIGN: a count of sources counts independent roots). A document
 * that nobody can find is no root, for it may be any of the others; claims that only repeat one another have none.
 */
export function findRoots(
  asked: readonly LineageClaim[],
  claims: ReadonlyMap<string, LineageClaim>,
  links: readonly LineageLink[],
): { roots: LineageRoot[]; deadEnds: LineageDeadEnd[] } {
  const roots = new Map<string, LineageRoot>();
  const deadEnds = new Map<string, LineageDeadEnd>();
  for (const claim of asked) {
    const found = followBack(claim, claims, links);
    for (const root of found.roots) {
      const known = roots.get(root.id);
      roots.set(root.id, {
        ...root,
        // That a document states one of the claims says more than that another cites it.
        kind: known?.kind === "document" ? "document" : root.kind,
        hand: known?.kind === "document" ? known.hand : root.hand,
        claims: withTie(known?.claims ?? [], { id: claim.id, tie: tieOf(claim, root) }),
      });
    }
    for (const dead of found.dead) {
      const key = `${dead.place} ${dead.source.id}`;
      deadEnds.set(key, { ...dead, claimIds: union(deadEnds.get(key)?.claimIds ?? [], [claim.id]) });
    }
  }
  return { roots: [...roots.values()], deadEnds: [...deadEnds.values()] };
}
