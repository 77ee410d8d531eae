import type { ClaimantKind } from "#lib/claimants/schema.ts";
import type { Basis } from "#lib/dates/schema.ts";
import type { SourceAccess, SourceKind, SourceTier } from "#lib/sources/schema.ts";
import type { CitationFunction, ClaimLinkKind, ClaimLinkTag } from "./schema.ts";
import type { TravelFigure } from "./travel-tags.ts";

export type LineagePerson = { id: string; slug: string; name: string; kind: ClaimantKind };
export type LineageSource = {
  id: string;
  slug: string;
  title: string;
  kind: SourceKind;
  tier: SourceTier;
  access: SourceAccess;
};

/** One hand: who passed it on, the document, or who did it in which document. */
export type LineageHand = { claimant: LineagePerson | null; source: LineageSource | null };

/** What of a claim shows how it travelled. A ClaimDetail is one. */
export type LineageClaim = {
  id: string;
  slug: string;
  label: string;
  claimant: LineagePerson;
  figures: readonly TravelFigure[];
  /** First is nearest to the speaker, last is the document in hand. */
  attribution: readonly (LineageHand & { verb: string })[];
  citations: readonly { function: CitationFunction; source: LineageSource }[];
};

/** A link, read "`fromId` repeats `toId`". */
export type LineageLink = {
  id: string;
  fromId: string;
  toId: string;
  kind: ClaimLinkKind;
  tags: readonly ClaimLinkTag[];
  basis: Basis;
  reason: string;
};

/**
 * What a claim goes back to. A `document` of the first hand states it; a document that is only `cited` as evidence may or
 * may not; a `speaker` has only said it. A `dead_end` is a document that nobody can find by what is said of it: no root.
 */
export type OriginKind = "document" | "cited" | "speaker" | "dead_end";

export type LineageNode =
  | { id: string; kind: "claim"; claim: Pick<LineageClaim, "id" | "slug" | "label" | "claimant">; isAsked: boolean }
  /** `origin` is set where ways begin; a hand on the way has none. Dead ends with the same way on stand together. */
  | { id: string; kind: "hand"; hands: readonly [LineageHand, ...LineageHand[]]; origin: OriginKind | null };

/** What the figures say of a change: that it happened, that it did not, or nothing. */
export type FigureWitness = "shown" | "not_shown" | "silent";

/** A change on the way. `isEntered`: an editor has entered it; `figures`: what the figures say of it. */
export type EdgeTag = { tag: ClaimLinkTag; isEntered: boolean; figures: FigureWitness; sentence: string | null };

/** Along an edge a number goes from `from` to `to`. */
export type LineageEdge = {
  id: string;
  from: string;
  to: string;
  kind: "passed_on" | "evidence" | ClaimLinkKind;
  /** What the hands did: "told it; the New York Post reported it". Empty on other edges. */
  deed: string;
  tags: EdgeTag[];
  /** How a link between claims is known, and why it is drawn; null on other edges. */
  basis: Basis | null;
  reason: string | null;
  inCircle: boolean;
};

/** How a claim hangs on a root: it is the root's own, told on by others, or a claim that only cites it as evidence. */
export type RootTie = "own" | "told_on" | "cited";

/** Where numbers come from, as far back as stated links go, with the claims that were asked for and go back to it. */
export type LineageRoot = {
  id: string;
  kind: Exclude<OriginKind, "dead_end">;
  hand: LineageHand;
  claims: { id: string; tie: RootTie }[];
};

/** A document that nobody can find: where the way ends, a hand on the way, or cited as evidence. */
export type LineageDeadEnd = { source: LineageSource; place: "origin" | "hand" | "evidence"; claimIds: string[] };

/** Claims or documents that lean on one another; `isStated`: by stated links alone. */
export type LineageCircle = { ids: string[]; labels: string[]; isStated: boolean };

export type Lineage = {
  asked: readonly LineageClaim[];
  nodes: LineageNode[];
  edges: LineageEdge[];
  /** Answers and contradictions among the claims: they stand beside the way. */
  beside: LineageLink[];
  roots: LineageRoot[];
  deadEnds: LineageDeadEnd[];
  circles: LineageCircle[];
};
