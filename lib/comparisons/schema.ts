import { z } from "zod";
import { idOf } from "#lib/ids.ts";
import { line, prose, slug } from "#lib/input/text.ts";

export const verdictSchema = z.enum([
  "same_measure",
  "subset",
  "superset",
  "overlaps",
  "disjoint",
  "different_measure",
  "undetermined",
]);
export type Verdict = z.infer<typeof verdictSchema>;

/** Fewest and most claims that stand side by side. */
export const comparisonSize = { min: 2, max: 6 } as const;

/** Verdicts are a set, not a list: one order, by code unit and not by a database's collation, makes them the same content. */
export function byPair<T extends { aId: string; bId: string }>(verdicts: readonly T[]): T[] {
  return verdicts.toSorted((a, b) => (`${a.aId} ${a.bId}` < `${b.aId} ${b.bId}` ? -1 : 1));
}

/** A comparison as an editor enters it. A verdict reads "`aId` is a subset of `bId`". */
export const comparisonContentSchema = z
  .strictObject({
    slug,
    question: line(200),
    finding: prose(600),
    bothTrue: prose(1200),
    claims: z
      .array(z.strictObject({ claimId: idOf("claim"), counts: prose(400) }))
      .min(comparisonSize.min)
      .max(comparisonSize.max),
    verdicts: z
      .array(z.strictObject({ aId: idOf("claim"), bId: idOf("claim"), verdict: verdictSchema, reason: prose(500) }))
      .max(15)
      .transform((verdicts) => byPair(verdicts))
      .default([]),
    equationIds: z.array(idOf("equation")).max(20).default([]),
  })
  .refine((comparison) => new Set(comparison.claims.map((claim) => claim.claimId)).size === comparison.claims.length, {
    path: ["claims"],
    message: "names a claim twice",
  })
  .refine(
    (comparison) => {
      const members = new Set(comparison.claims.map((claim) => claim.claimId));
      return comparison.verdicts.every(({ aId, bId }) => aId !== bId && members.has(aId) && members.has(bId));
    },
    { path: ["verdicts"], message: "a verdict is about two different claims of the comparison" },
  );
export type ComparisonContent = z.infer<typeof comparisonContentSchema>;
export type ComparisonInput = z.input<typeof comparisonContentSchema>;
