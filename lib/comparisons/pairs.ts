import type { ClaimDetail } from "#lib/claims/dto.ts";
import { verdictWords } from "#lib/format/words.ts";
import type { MeasureLink } from "#lib/measures/relations.ts";
import type { PairVerdictDto } from "./dto.ts";
import { deriveVerdict, mirrorVerdict } from "./rules.ts";
import type { Verdict } from "./schema.ts";
import type { ComparableClaim, DerivedVerdict } from "./types.ts";

/** One pair with what an editor says of it and what follows from the data; both read "a is … of b". */
export type JudgedPair = {
  a: ClaimDetail;
  b: ClaimDetail;
  editor: PairVerdictDto | null;
  derived: DerivedVerdict;
};

/** A claim as a column: the figure that is compared is its first. */
export function toComparable(claim: ClaimDetail): ComparableClaim {
  return { claimId: claim.id, label: claim.label, figure: claim.figures[0] ?? null };
}

function editorOf(a: ClaimDetail, b: ClaimDetail, verdicts: readonly PairVerdictDto[]): PairVerdictDto | null {
  const straight = verdicts.find((verdict) => verdict.aId === a.id && verdict.bId === b.id);
  if (straight) return straight;
  const turned = verdicts.find((verdict) => verdict.aId === b.id && verdict.bId === a.id);
  return turned ? { ...turned, aId: a.id, bId: b.id, verdict: mirrorVerdict(turned.verdict) } : null;
}

/** Every pair of the claims in the order given, judged by the editor's verdicts and by the rules. */
export function judgePairs(input: {
  claims: readonly ClaimDetail[];
  verdicts: readonly PairVerdictDto[];
  measureRelations: readonly MeasureLink[];
}): JudgedPair[] {
  const { claims, verdicts, measureRelations } = input;
  return claims.flatMap((a, index) =>
    claims.slice(index + 1).map((b) => ({
      a,
      b,
      editor: editorOf(a, b, verdicts),
      derived: deriveVerdict(toComparable(a), toComparable(b), measureRelations),
    })),
  );
}

/** A verdict as said of several pairs, of which it does not matter which claim stands first. */
const ofPairs = (verdict: Verdict) =>
  verdict === "subset" || verdict === "superset" ? "are one a part of the other" : verdictWords[verdict];

/** How many pairs have which verdict, in a sentence: the editor's where there is one, else what follows from the data. */
export function summarisePairs(pairs: readonly JudgedPair[]): string {
  const found = Map.groupBy(pairs, ({ editor, derived }) => ofPairs(editor?.verdict ?? derived.verdict));
  const parts = [...found]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([words, { length }]) => `${length} ${words}`);
  return `Of ${pairs.length} pairs, ${parts.join("; ")}.`;
}
