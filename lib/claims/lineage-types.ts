import type { Basis } from "#lib/dates/schema.ts";
import type { SourceAccess, SourceTier } from "#lib/sources/schema.ts";
import type { CitationFunction, ClaimLinkKind, ClaimLinkTag } from "./schema.ts";
import type { TravelFigure } from "./travel-tags.ts";

type Named = { id: string; name: string };
export type LineageSource = { id: string; title: string; tier: SourceTier; access: SourceAccess };

/** What of a claim shows how it travelled. A ClaimDetail is one. */
export type LineageClaim = {
  id: string;
  label: string;
  claimant: Named;
  figures: readonly TravelFigure[];
  /** First is nearest to the speaker, last is the document in hand. */
  attribution: readonly { claimant: Named | null; source: LineageSource | null; verb: string }[];
  appearances: readonly { isFirst: boolean; source: LineageSource }[];
  citations: readonly { function: CitationFunction; source: LineageSource }[];
};

/** A link, read "`fromId` repeats `toId`". */
export type LineageLink = {
  fromId: string;
  toId: string;
  kind: ClaimLinkKind;
  tags: readonly ClaimLinkTag[];
  basis: Basis;
  reason: string;
};

export type LineageNode = { id: string; label: string } & (
  | { kind: "claim"; claimId: string; claimant: string }
  | { kind: "hand"; claimantId: string }
  /** A dead end is a document that nobody can find by what is said of it. */
  | { kind: "source"; sourceId: string; tier: SourceTier; isDeadEnd: boolean }
);

/** A change on the way: said by an editor, derived from the figures, or both. */
export type EdgeTag = { tag: ClaimLinkTag; words: string; by: "editor" | "figures" | "both"; sentence: string | null };

/** Along an edge a number goes from `from` to `to`; an answer or a contradiction stands beside the way. */
export type LineageEdge = {
  from: string;
  to: string;
  kind: "passed_on" | "evidence" | ClaimLinkKind;
  /** What happened, in words: "Fox News interviewed him", "Repeats: number rounded, time span dropped". */
  words: string;
  tags: EdgeTag[];
  /** How a link between claims is known, and why it is drawn; null on other edges. */
  basis: Basis | null;
  reason: string | null;
};

/** Where a number comes from, as far back as the record goes, with the claims that go back to it. */
export type LineageRoot = { id: string; label: string; kind: "claimant" | "source"; claimIds: string[] };

export type Lineage = {
  nodes: LineageNode[];
  edges: LineageEdge[];
  roots: LineageRoot[];
  /** References that nobody can resolve, and the claims that rest on them. */
  deadEnds: { sourceId: string; title: string; claimIds: string[] }[];
  /** Nodes that lean on one another; each circle once. */
  circles: string[][];
  /** Steps from the document in hand back to the nearest primary source; null where none is reached. */
  hops: { claimId: string; count: number | null; sentence: string }[];
  /** How many roots are independent, with what cannot be followed, in a sentence. */
  sentence: string;
};
