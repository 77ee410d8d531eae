import type { ClaimantRef } from "#lib/claimants/dto.ts";
import type { DateDto } from "#lib/dates/dto.ts";
import type { MeasureRef } from "#lib/figures/dto.ts";
import type { MeasureRelationKind } from "./schema.ts";

/** A measure as lists show it. */
export type MeasureSummary = MeasureRef & { terms: string[]; figureCount: number };

/** A word that speakers use for a measure. */
export type MeasureTermDto = { term: string; language: string; note: string | null };

/** How another measure stands to this one; read "this measure is `kind` the other". */
export type RelatedMeasure = { measure: MeasureRef; kind: MeasureRelationKind; reason: string };

/** A measure with everything that belongs to it but the figures stated of it. */
export type MeasureDetail = MeasureRef & {
  population: string | null;
  producer: ClaimantRef | null;
  versions: { label: string; definition: string; from: DateDto }[];
  terms: MeasureTermDto[];
  related: RelatedMeasure[];
  revision: number;
  updatedAt: string;
};
