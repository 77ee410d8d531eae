import { spanInWords } from "#lib/format/dates.ts";
import type { EquationParts, EquationTerm, Finding, Scope } from "./types.ts";
import type { Dimension } from "./units.ts";
import { describeDimension, multiplyDimensions, parseUnit, sameDimension } from "./units.ts";

function namesOf(terms: readonly EquationTerm[]): string {
  const names = [...new Set(terms.map((term) => term.label))];
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const verbs = { product: "times", quotient: "divided by" } as const;

/** Products and quotients: units differ by nature, and are aligned when they come to the unit asked for. */
function composeUnits(verb: string, power: 1 | -1, operands: readonly Dimension[], wanted: Dimension): Finding {
  const [first, ...others] = operands;
  if (!first) return { alignment: "not_stated", sentence: "There is no number, and so no unit." };
  const made = others.reduce((left, right) => multiplyDimensions(left, right, power), first);
  const words = `${operands.map(describeDimension).join(` ${verb} `)} gives ${describeDimension(made)}`;
  return sameDimension(made, wanted)
    ? { alignment: "aligned", sentence: capital(`${words}.`) }
    : { alignment: "not_aligned", sentence: capital(`${words}, and not ${describeDimension(wanted)}.`) };
}

function alignUnits({ operation, operands, result, resultUnit }: EquationParts): Finding {
  const isRatio = operation === "share_of" || operation === "percent_change";
  const asked = isRatio ? [] : [resultUnit, ...(result ? [result.unit] : [])];
  const dimensions = [...operands.map((term) => term.unit), ...asked].map(parseUnit);
  const known = dimensions.filter((dimension) => dimension !== null);
  const wanted = parseUnit(resultUnit);
  if (!wanted || known.length < dimensions.length) {
    return {
      alignment: "not_stated",
      sentence: "One of the units cannot be read, so nothing can be said of the others.",
    };
  }
  if (operation === "product" || operation === "quotient") {
    return composeUnits(verbs[operation], operation === "product" ? 1 : -1, known.slice(0, operands.length), wanted);
  }
  const [one] = known;
  const stranger = one && known.find((dimension) => !sameDimension(dimension, one));
  if (one && stranger) {
    return {
      alignment: "not_aligned",
      sentence: capital(`${describeDimension(one)} and ${describeDimension(stranger)} are different things.`),
    };
  }
  return { alignment: "aligned", sentence: one ? `All of them are ${describeDimension(one)}.` : "There is no unit." };
}

const isStated = ({ window }: EquationTerm) => window.edtf !== null;
const spanOf = ({ window }: EquationTerm) => spanInWords(window);
const sameWindow = (a: EquationTerm, b: EquationTerm) =>
  a.window.earliest === b.window.earliest && a.window.latest === b.window.latest;

function areApart({ window: a }: EquationTerm, { window: b }: EquationTerm): boolean {
  const isBefore = (end: string | null, start: string | null) => end !== null && start !== null && end < start;
  return isBefore(a.latest, b.earliest) || isBefore(b.latest, a.earliest);
}

function alignWindows(terms: readonly EquationTerm[]): Finding {
  const stated = terms.filter(isStated);
  const [first, ...others] = stated;
  const stranger = first && others.find((term) => !sameWindow(term, first));
  if (first && stranger) {
    const listed = stated.map((term) => `${term.label}: ${spanOf(term)}`).join("; ");
    const how = stated.every((term, at) => stated.slice(at + 1).every((other) => areApart(term, other)))
      ? "different times that do not overlap"
      : "different times";
    return { alignment: "not_aligned", sentence: `They are about ${how} (${listed}).` };
  }
  if (!first) return { alignment: "not_stated", sentence: "No time is stated for any of them." };
  const silent = terms.filter((term) => !isStated(term));
  if (silent.length === 0) return { alignment: "aligned", sentence: `All of them are about ${spanOf(first)}.` };
  return {
    alignment: "not_stated",
    sentence: `${namesOf(stated)}: ${spanOf(first)}. No time is stated for ${namesOf(silent)}.`,
  };
}

const folded = (text: string) => text.normalize("NFC").trim().toLocaleLowerCase("en");

function alignPlaces(terms: readonly EquationTerm[]): Finding {
  const stated = terms.flatMap((term) => (term.place === null ? [] : [{ term, place: term.place }]));
  const [first, ...others] = stated;
  if (!first) return { alignment: "not_stated", sentence: "No place is stated for any of them." };
  if (others.some(({ place }) => folded(place) !== folded(first.place))) {
    const listed = stated.map(({ term, place }) => `${term.label}: ${place}`).join("; ");
    return { alignment: "not_aligned", sentence: `They are about different places (${listed}).` };
  }
  const silent = terms.filter((term) => term.place === null);
  if (silent.length === 0)
    return { alignment: "aligned", sentence: `All of them are about one place: ${first.place}.` };
  return {
    alignment: "not_stated",
    sentence: `${namesOf(stated.map(({ term }) => term))}: ${first.place}. No place is stated for ${namesOf(silent)}.`,
  };
}

const combinationSentences: Record<EquationParts["combination"], string> = {
  stated: "A document says that these numbers may be put together.",
  assumed: "That these numbers may be put together is an assumption; no document says so.",
  not_stated: "Whether these numbers may be put together is not stated.",
};

function replacement({ label, replacedBy, measureRetracted }: EquationTerm): string[] {
  if (replacedBy !== null) return [`What ${label} counts has been replaced by “${replacedBy}”.`];
  return measureRetracted
    ? [`What ${label} counts was retracted from the register of measures, and nothing has taken its place.`]
    : [];
}

/**
 * Whether the numbers belong together: units, windows and places, and who says that the parts may be combined.
 * Never part of the status: a sum can be right and its parts may still overlap (DESIGN: rules, an equation).
 * A constant has neither window nor place and is left out.
 */
export function scopeOf(parts: EquationParts): Scope {
  const figures = [...parts.operands, ...(parts.result ? [parts.result] : [])].filter((term) => term.verbatim !== null);
  return {
    units: alignUnits(parts),
    windows: alignWindows(figures),
    places: alignPlaces(figures),
    combination: {
      basis: parts.combination,
      sentence: combinationSentences[parts.combination],
      note: parts.combinationNote,
    },
    replaced: figures.flatMap(replacement),
  };
}
