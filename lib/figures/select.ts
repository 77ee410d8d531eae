import { claimantRefSelect } from "#lib/claimants/select.ts";

/** What a FigureDto needs beside the figure's own columns. */
export const figureInclude = {
  measure: { select: { id: true, slug: true, name: true, definition: true, unit: true, state: true } },
  countedBy: { select: claimantRefSelect },
} as const;
