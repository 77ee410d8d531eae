import type { ClaimantRef, RoleDto } from "#lib/claimants/dto.ts";
import type { DateDto } from "#lib/dates/dto.ts";
import type { Basis } from "#lib/dates/schema.ts";
import type { FigureDto } from "#lib/figures/dto.ts";
import type { PassageDto, SourceRef } from "#lib/sources/dto.ts";
import type { CitationFunction, ClaimKind, ClaimLinkKind, ClaimLinkTag, CounterScope } from "./schema.ts";

/** A topic as others refer to it. */
export type TopicRef = { id: string; slug: string; name: string };

/** A claim as lists show it. */
export type ClaimSummary = {
  id: string;
  slug: string;
  kind: ClaimKind;
  label: string;
  summary: string;
  quote: string | null;
  language: string;
  direction: "ltr" | "rtl";
  claimant: ClaimantRef;
  /** The role as the document gives it; null: not stated. */
  roleAsStated: string | null;
  said: DateDto;
  /** The verbatim figures, in the order in which they stand. */
  figures: { id: string; verbatim: string }[];
  /** Where it was made first. */
  firstSource: SourceRef | null;
  /** Sources that dispute, qualify or correct it. */
  counterSourceCount: number;
  topics: TopicRef[];
};

/** One hand through which a claim passed. */
export type AttributionDto = { claimant: ClaimantRef | null; source: SourceRef | null; verb: string };

/** A source in which the claim was made. */
export type AppearanceDto = { id: string; isFirst: boolean; source: SourceRef; passage: PassageDto | null };

/** A source and what it does for the claim. A counter-source has a scope. */
export type CitationDto = {
  id: string;
  function: CitationFunction;
  scope: CounterScope | null;
  note: string;
  source: SourceRef;
  passage: PassageDto | null;
};

/** A link to another claim; `outgoing` reads "this claim repeats the other". */
export type ClaimLinkDto = {
  id: string;
  outgoing: boolean;
  kind: ClaimLinkKind;
  tags: ClaimLinkTag[];
  basis: Basis;
  reason: string;
  claim: ClaimSummary;
};

/** A claim with everything that belongs to it. */
export type ClaimDetail = Omit<ClaimSummary, "figures"> & {
  figures: FigureDto[];
  roles: RoleDto[];
  attribution: AttributionDto[];
  appearances: AppearanceDto[];
  citations: CitationDto[];
  links: ClaimLinkDto[];
  state: "draft" | "in_review" | "published" | "retracted";
  revision: number;
  publishedAt: string | null;
  updatedAt: string;
};

/** What a source does for one claim, seen from the source. */
export type SourceUse = Pick<CitationDto, "id" | "function" | "scope" | "note" | "passage"> & { claim: ClaimSummary };

/** A figure with the claim that states it. */
export type StatedFigure = { figure: FigureDto; claim: ClaimSummary };
