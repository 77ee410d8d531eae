import { exact } from "./intervals.ts";
import { evaluateEquation } from "./rules.ts";
import type { ComputedResult, EquationTerm, Refusal } from "./types.ts";
import { showComputed, showInterval } from "./working.ts";

/** A figure with what is needed to tell whether it is counted out of another. */
export type CountedTerm = EquationTerm & { measureId: string | null; population: string | null };

/** A number that the figure may be a part of; `named` when the speaker of the figure names it. */
export type BaseCandidate = CountedTerm & { named: boolean };

export type PopulationMatch = "known" | "differs" | "not_known";

/** One line of the denominators table. */
export type BaseShare = {
  label: string;
  figureId: string | null;
  named: boolean;
  population: { match: PopulationMatch; sentence: string };
  /** In percent; null with a refusal. */
  share: ComputedResult | null;
  refusal: Refusal | null;
  /** "25,000 of 300,000 are 8.3 percent (6 to 8.3)". */
  sentence: string;
};

const folded = (text: string) => text.normalize("NFC").trim().toLocaleLowerCase("en");

function matchPopulation(part: CountedTerm, base: BaseCandidate): BaseShare["population"] {
  if (base.named) return { match: "known", sentence: "The speaker counts the one out of the other." };
  if (part.measureId !== null && part.measureId === base.measureId) {
    return { match: "known", sentence: "Both count the same measure." };
  }
  if (part.population === null || base.population === null) {
    return { match: "not_known", sentence: "That the one is counted out of the other is not stated." };
  }
  return folded(part.population) === folded(base.population)
    ? { match: "known", sentence: `Both are stated of the same population: ${base.population}.` }
    : {
        match: "differs",
        sentence: `Stated of different populations: ${part.population}; ${base.population}.`,
      };
}

function sentenceOf(part: CountedTerm, base: CountedTerm, share: ComputedResult): string {
  const [above, below] = [part, base].map((term) => term.verbatim ?? term.label);
  const range = showInterval(share);
  const point = share.point === null ? range : showComputed(share.point, "percent", 4);
  const beyond = share.point !== null && exact(share.point).gt(100) ? ", more than the whole of it" : "";
  return `${above} of ${below}: ${point} percent${range === point ? "" : ` (${range})`}${beyond}.`;
}

/**
 * "25,000 of what?": a figure as a share of every candidate base, in the order given, with the base that the speaker
 * named marked and whether the populations are known to match. The populations match when the speaker names the base, when
 * both figures have the same measure, or when the same population is stated of both; anything else is not known. Shares by `evaluateEquation`.
 */
export function shareOfBases(part: CountedTerm, candidates: readonly BaseCandidate[]): BaseShare[] {
  return candidates.map((base) => {
    const evaluation = evaluateEquation({
      operation: "share_of",
      operands: [part, base],
      result: null,
      resultUnit: "percent",
      combination: base.named ? "stated" : "not_stated",
      combinationNote: "",
    });
    const refusal = evaluation.refusal?.code === "no_stated_result" ? null : evaluation.refusal;
    const share = refusal ? null : evaluation.computed;
    return {
      label: base.label,
      figureId: base.figureId,
      named: base.named,
      population: matchPopulation(part, base),
      share,
      refusal,
      sentence: share ? sentenceOf(part, base, share) : (refusal?.sentence ?? evaluation.sentence),
    };
  });
}
