import { Decimal } from "decimal.js";
import type { DateDto } from "#lib/dates/dto.ts";
import { roundingStep } from "#lib/figures/rules.ts";
import { spanInWords } from "#lib/format/dates.ts";
import { formatStated } from "#lib/format/decimals.ts";
import type { MeasureLink } from "#lib/measures/relations.ts";
import { relateMeasures } from "#lib/measures/relations.ts";
import type { ClaimLinkTag } from "./schema.ts";

/** What of a figure can change on the way. A FigureDto is one. */
export type TravelFigure = {
  id: string;
  verbatim: string;
  value: string | null;
  unit: string;
  term: string | null;
  measure: { id: string; name: string } | null;
  countedBy: { id: string; name: string } | null;
  window: DateDto;
};

/** What the register says of words and measures. */
export type Register = {
  /** The words that belong to each measure. */
  terms: readonly { measureId: string; term: string }[];
  relations: readonly MeasureLink[];
};

/** A change that follows from two figures, with what it follows from. */
export type DerivedTag = { tag: ClaimLinkTag; sentence: string };

// Sums of stated decimals must be exact, whatever their size.
const Exact = Decimal.clone({ precision: 1000 });

const folded = (text: string) => text.normalize("NFC").trim().toLocaleLowerCase("en");

/** Whether the second number is the first one, rounded to where the second has its last digit. */
function isRounded(original: string, retold: string): boolean {
  const [exact, shown] = [new Exact(original), new Exact(retold)];
  const step = roundingStep(retold);
  return !exact.eq(shown) && exact.minus(shown).abs().lte(step.div(2));
}

function numberTags(original: TravelFigure, retold: TravelFigure): DerivedTag[] {
  if (original.value === null || retold.value === null || original.unit !== retold.unit) return [];
  if (!isRounded(original.value, retold.value)) return [];
  return [{ tag: "rounded", sentence: `${formatStated(original.value)} rounds to ${formatStated(retold.value)}.` }];
}

function windowTags({ window: before }: TravelFigure, { window: after }: TravelFigure): DerivedTag[] {
  // What was inferred was never said, so it cannot have been dropped on the way.
  if (before.edtf === null || before.basis !== "stated") return [];
  if (after.edtf === null) {
    return [{ tag: "window_dropped", sentence: `The time (${spanInWords(before)}) is no longer said.` }];
  }
  if (before.earliest === after.earliest && before.latest === after.latest) return [];
  return [{ tag: "window_changed", sentence: `The time was ${spanInWords(before)} and is now ${spanInWords(after)}.` }];
}

function isTermOf(term: string, measureId: string | undefined, { terms }: Register): boolean {
  return terms.some((entry) => entry.measureId === measureId && folded(entry.term) === folded(term));
}

/** Another word for what was counted: of the same measure, or one that the register gives to another measure. */
function nameTags(original: TravelFigure, retold: TravelFigure, register: Register): DerivedTag[] {
  if (original.term === null || retold.term === null || folded(original.term) === folded(retold.term)) return [];
  const sentence = `“${original.term}” has become “${retold.term}”`;
  const isOwn = isTermOf(retold.term, original.measure?.id, register);
  const why = isOwn ? ", which the register knows as a word for the same measure" : "";
  return [{ tag: "relabelled", sentence: `${sentence}${why}.` }];
}

function handTags({ countedBy: before }: TravelFigure, { countedBy: after }: TravelFigure): DerivedTag[] {
  if (!before || !after || before.id === after.id) return [];
  return [{ tag: "re_attributed", sentence: `The count was ${before.name}’s and is now given as ${after.name}’s.` }];
}

function populationTags(original: TravelFigure, retold: TravelFigure, { relations }: Register): DerivedTag[] {
  if (!original.measure || !retold.measure || original.measure.id === retold.measure.id) return [];
  if (relateMeasures(retold.measure.id, original.measure.id, relations)?.kind !== "broader") return [];
  return [
    {
      tag: "population_widened",
      sentence: `The register has ${retold.measure.name} broader than ${original.measure.name}.`,
    },
  ];
}

/** Whether two figures can be one number in two hands: the same value, one rounded to the other, or the same measure. */
function isSameNumber(original: TravelFigure, retold: TravelFigure): boolean {
  if (original.unit !== retold.unit) return false;
  if (original.value !== null && retold.value !== null) {
    return new Exact(original.value).eq(retold.value) || isRounded(original.value, retold.value);
  }
  return original.measure !== null && original.measure.id === retold.measure?.id;
}

/**
 * What happened to a number on the way from one claim to another, as far as the figures show it: rounded, time dropped or
 * changed, relabelled, re-attributed, population widened. Our own rules. Only figures that can be one number are
 * compared, and nothing is derived where one of them is silent but for a time that was stated and is no longer.
 * "Caveat dropped" is never derived: what counts as a caveat is an editor's judgement. "Summed": `deriveSummed`.
 */
export function deriveTags(
  originals: readonly TravelFigure[],
  retold: readonly TravelFigure[],
  register: Register,
): DerivedTag[] {
  const found = new Map<ClaimLinkTag, DerivedTag>();
  for (const after of retold) {
    const before = originals.find((original) => isSameNumber(original, after));
    if (!before) continue;
    const tags = [
      ...numberTags(before, after),
      ...windowTags(before, after),
      ...nameTags(before, after, register),
      ...handTags(before, after),
      ...populationTags(before, after, register),
    ];
    for (const tag of tags) if (!found.has(tag.tag)) found.set(tag.tag, tag);
  }
  return [...found.values()];
}

const known: Partial<Record<ClaimLinkTag, (original: TravelFigure, retold: TravelFigure) => boolean>> = {
  rounded: (original, retold) => original.value !== null && retold.value !== null,
  relabelled: (original, retold) => original.term !== null && retold.term !== null,
  re_attributed: (original, retold) => original.countedBy !== null && retold.countedBy !== null,
  window_dropped: ({ window }) => window.edtf !== null && window.basis === "stated",
  window_changed: ({ window }, retold) => window.basis === "stated" && retold.window.edtf !== null,
  population_widened: (original, retold) => original.measure !== null && retold.measure !== null,
};

/**
 * Whether the figures cannot tell if a change happened: no two of them can be one number, or what the change would be
 * seen by is not stated in both. Else a tag that is not derived is one that the figures do not bear out.
 */
export function isSilentOn(
  tag: ClaimLinkTag,
  originals: readonly TravelFigure[],
  retold: readonly TravelFigure[],
): boolean {
  const canTell = known[tag];
  if (!canTell) return true;
  return !retold.some((after) => originals.some((before) => isSameNumber(before, after) && canTell(before, after)));
}

/**
 * Whether a number is the sum of one number each from two or more claims that it is drawn from: 323,000 of 291,000 and
 * 32,000. Gives the sentence, or null. Takes the figures of each claim upstream; exact decimals of one unit.
 */
export function deriveSummed(
  parts: readonly (readonly TravelFigure[])[],
  retold: readonly TravelFigure[],
): DerivedTag | null {
  if (parts.length < 2 || parts.length > 6) return null;
  for (const total of retold) {
    if (total.value === null) continue;
    const addends = findAddends(parts, new Exact(total.value), total.unit);
    if (addends) {
      const sum = addends.map((value) => formatStated(value)).join(" + ");
      return { tag: "summed", sentence: `${sum} = ${formatStated(total.value)}.` };
    }
  }
  return null;
}

// Six claims with six figures each are 46,656 sums, and take milliseconds.
const figuresTried = 6;

/** One value of each part, so that they come to the rest. */
function findAddends(parts: readonly (readonly TravelFigure[])[], rest: Decimal, unit: string): string[] | null {
  const [first, ...others] = parts;
  if (!first) return rest.isZero() ? [] : null;
  for (const { value, unit: own } of first.slice(0, figuresTried)) {
    if (value === null || own !== unit) continue;
    const found = findAddends(others, rest.minus(value), unit);
    if (found) return [value, ...found];
  }
  return null;
}
