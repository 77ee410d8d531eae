import type { StatedFact } from "#lib/dates/schema.ts";
import { parseUnit, sameDimension } from "#lib/equations/units.ts";
import { spanInWords } from "#lib/format/dates.ts";
import { formatUnit } from "#lib/format/units.ts";
import { quoted } from "#lib/format/words.ts";
import { type MeasureLink, type RelationFound, relateMeasures } from "#lib/measures/relations.ts";
import type { Verdict } from "./schema.ts";
import type { ComparableClaim, ComparableFigure, DerivedVerdict, VerdictRule } from "./types.ts";

type Days = { from: string; to: string };
type WindowRelation = "same" | "a_within_b" | "b_within_a" | "overlap" | "apart" | "none_stated" | "one_stated";

const farPast = "0000-01-01";
const farFuture = "9999-12-31";

function daysOf({ window }: ComparableFigure): Days | null {
  return window.edtf === null ? null : { from: window.earliest ?? farPast, to: window.latest ?? farFuture };
}

function relateWindows(a: ComparableFigure, b: ComparableFigure): WindowRelation {
  const [one, other] = [daysOf(a), daysOf(b)];
  if (!one || !other) return one || other ? "one_stated" : "none_stated";
  if (one.to < other.from || other.to < one.from) return "apart";
  const [aWithin, bWithin] = [
    one.from >= other.from && one.to <= other.to,
    other.from >= one.from && other.to <= one.to,
  ];
  if (aWithin && bWithin) return "same";
  if (aWithin) return "a_within_b";
  return bWithin ? "b_within_a" : "overlap";
}

const differ = (a: StatedFact, b: StatedFact) =>
  a.value !== null && b.value !== null && a.value.trim().toLowerCase() !== b.value.trim().toLowerCase();

const spanOf = ({ window }: ComparableFigure) => spanInWords(window);

type Pair = { a: ComparableFigure; b: ComparableFigure; windows: WindowRelation; names: string };

function say(verdict: Verdict, rule: VerdictRule, sentence: string): DerivedVerdict {
  return { verdict, rule, sentence };
}

function windowMissing({ a, b }: Pair): string {
  const stated = a.window.edtf === null ? b : a;
  return `One of the times is not stated; the other is ${spanOf(stated)}.`;
}

function judgeSameMeasure(pair: Pair): DerivedVerdict {
  const { a, b, windows, names } = pair;
  const spans = `${spanOf(a)}; ${spanOf(b)}`;
  switch (windows) {
    case "same":
      return say("same_measure", "same_measure_same_window", `Both count ${names}, over the same time: ${spanOf(a)}.`);
    case "none_stated":
      return say("same_measure", "same_measure_no_window", `Both count ${names}; neither states over what time.`);
    case "one_stated":
      return say("undetermined", "window_not_stated", `Both count ${names}. ${windowMissing(pair)}`);
    case "apart":
      return say("disjoint", "windows_apart", `Both count ${names}, over times that do not meet (${spans}).`);
    case "a_within_b":
      return say(
        "subset",
        "same_measure_window_within",
        `Both count ${names}; the first time lies within the second (${spans}).`,
      );
    case "b_within_a":
      return say(
        "superset",
        "same_measure_window_within",
        `Both count ${names}; the second time lies within the first (${spans}).`,
      );
    case "overlap":
      return say(
        "overlaps",
        "same_measure_windows_overlap",
        `Both count ${names}, over times that overlap (${spans}).`,
      );
  }
}

const spaces = {
  broader: { verdict: "superset", holds: ["same", "b_within_a", "none_stated"], words: "is broader than" },
  narrower: { verdict: "subset", holds: ["same", "a_within_b", "none_stated"], words: "is narrower than" },
} as const;

/** A broader measure contains a narrower one where its time contains the other's too. */
function judgeNested(pair: Pair, kind: "broader" | "narrower", reason: string): DerivedVerdict {
  const { a, b, windows } = pair;
  const { verdict, holds, words } = spaces[kind];
  const named = `The register says that ${a.measure?.name ?? "the first"} ${words} ${b.measure?.name ?? "the second"} (${reason})`;
  const fits: readonly WindowRelation[] = holds;
  if (windows === "one_stated") return say("undetermined", "window_not_stated", `${named}. ${windowMissing(pair)}`);
  if (windows === "none_stated") return say(verdict, "broader_measure", `${named}; neither states over what time.`);
  if (fits.includes(windows))
    return say(verdict, "broader_measure", `${named}, and the times fit (${spanOf(a)}; ${spanOf(b)}).`);
  return say(
    "overlaps",
    "broader_measure_other_window",
    `${named}, but the times only overlap (${spanOf(a)}; ${spanOf(b)}).`,
  );
}

function judgeRelated(pair: Pair, found: RelationFound): DerivedVerdict {
  switch (found.kind) {
    case "exact":
      return judgeSameMeasure(pair);
    case "broader":
    case "narrower":
      return judgeNested(pair, found.kind, found.reason);
    case "close":
      return say(
        "different_measure",
        "measures_close",
        `The register calls the measures close, not the same: ${found.reason}.`,
      );
    case "overlapping":
      return say("overlaps", "measures_overlap", `The register says that the measures overlap: ${found.reason}.`);
    case "disjoint":
      return say(
        "disjoint",
        "measures_disjoint",
        `The register says that nothing is counted by both: ${found.reason}.`,
      );
    case "contradictory":
      return say(
        "undetermined",
        "register_contradicts",
        `The register says two things of these measures: ${found.reason}.`,
      );
  }
}

function judgeStated(a: ComparableFigure, b: ComparableFigure, relations: readonly MeasureLink[]): DerivedVerdict {
  const [unitA, unitB] = [parseUnit(a.unit), parseUnit(b.unit)];
  if (unitA && unitB && !sameDimension(unitA, unitB)) {
    const units = `The one is given in ${formatUnit(a.unit)}, the other in ${formatUnit(b.unit)}.`;
    return say("different_measure", "different_units", units);
  }
  if (!a.measure || !b.measure) {
    return say("undetermined", "no_measure", "What one of them counts is not linked to a measure of the register.");
  }
  const windows = relateWindows(a, b);
  const found = relateMeasures(a.measure.id, b.measure.id, relations);
  if (!found) {
    return say(
      "different_measure",
      "no_relation",
      `They count different things, ${a.measure.name} and ${b.measure.name}, and the register records no relation between them.`,
    );
  }
  const pair: Pair = { a, b, windows, names: a.measure.name };
  if (windows === "apart" && found.kind !== "contradictory" && found.kind !== "close") {
    return say("disjoint", "windows_apart", `They are about times that do not meet (${spanOf(a)}; ${spanOf(b)}).`);
  }
  const isSure = found.kind === "disjoint" || found.kind === "close" || found.kind === "contradictory";
  if (!isSure && differ(a.place, b.place)) {
    return say(
      "undetermined",
      "place_differs",
      `They are stated of different places (${a.place.value}; ${b.place.value}); whether one lies in the other is not recorded.`,
    );
  }
  if (!isSure && differ(a.population, b.population)) {
    return say(
      "undetermined",
      "population_differs",
      `They are stated of different populations (${a.population.value}; ${b.population.value}); how these relate is not recorded.`,
    );
  }
  return judgeRelated(pair, found);
}

/**
 * The verdict on a pair that follows from the data alone, read "a is … of b". Our own rules, published in the
 * methodology; the first that fits decides:
 * 1. one states no number, or no measure is linked: undetermined; different units: different measures;
 * 2. no relation between the measures on record: different measures;
 * 3. times that do not meet: disjoint (two measures that are only close stay different measures);
 * 4. different places or populations stated: undetermined, because how these relate is not on record;
 * 5. the same measure (or one on record as exactly the same): the same time gives same measure, one time within the
 *    other subset or superset, times that overlap overlaps, one time unstated undetermined; where neither states a time
 *    nothing sets them apart, and the sentence says that no time is stated;
 * 6. a broader or narrower measure, also by way of others: superset or subset when the times fit or neither is stated,
 *    overlaps when they only overlap, undetermined when one is unstated;
 * 7. overlapping and disjoint measures say so themselves.
 */
export function deriveVerdict(
  a: ComparableClaim,
  b: ComparableClaim,
  relations: readonly MeasureLink[],
): DerivedVerdict {
  if (!a.figure || !b.figure) {
    const silent = [a, b].filter(({ figure }) => !figure).map(({ label }) => quoted(label));
    const subject = silent.length === 2 ? "Neither of them states a number" : `${silent[0]} states no number`;
    return say("undetermined", "no_figure", `${subject}, so nothing can be derived from numbers.`);
  }
  return judgeStated(a.figure, b.figure, relations);
}

const mirrored: Partial<Record<Verdict, Verdict>> = { subset: "superset", superset: "subset" };

/** The same verdict with the two claims changed about. */
export function mirrorVerdict(verdict: Verdict): Verdict {
  return mirrored[verdict] ?? verdict;
}

/** How an editor's verdict stands to the derived one; a derived "undetermined" contradicts nobody. */
export function compareVerdicts(editor: Verdict, derived: Verdict): "agree" | "disagree" | "not_derived" {
  if (editor === derived) return "agree";
  return derived === "undetermined" ? "not_derived" : "disagree";
}
