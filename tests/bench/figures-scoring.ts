// How well proposals agree with labelled sentences.
import { extractFigures } from "#lib/figures/extract.ts";
import type { LabelledSentence } from "#tests/fixtures/figures-corpus.ts";
import type { Finding, Library } from "./figures-libraries.ts";

/** Counts over sentences: `found` have the right value at the right place, `exact` also the very same words. */
export type Score = {
  sentences: number;
  clean: number;
  expected: number;
  proposed: number;
  found: number;
  exact: number;
  comparators: number;
  kinds: number;
};

type Labelled = { start: number; end: number; value: string | null; comparator: string; kind: string };

/** Where the labels of a sentence stand in it. */
export function labelsOf({ text, figures }: LabelledSentence): Labelled[] {
  let from = 0;
  return figures.map(([verbatim, comparator, value, kind]) => {
    const start = text.indexOf(verbatim, from);
    if (start < 0) throw new Error(`“${verbatim}” is not in “${text}”`);
    from = start + verbatim.length;
    return { start, end: from, value, comparator, kind };
  });
}

/** Our own extractor on labelled sentences. */
export function scoreOurs(sentences: readonly LabelledSentence[]): Score {
  return score(sentences, ({ text, lang }) =>
    extractFigures(text, lang).map((proposal) => {
      const { interval } = proposal;
      return { ...proposal, value: interval ? `${interval.low}..${interval.high}` : proposal.value };
    }),
  );
}

/** A library on labelled sentences: a fraction may be its share or its percentage, a range the two numbers in it. */
export function scoreLibrary(library: Library, sentences: readonly LabelledSentence[]): Score {
  return score(sentences, (sentence) => {
    const labels = labelsOf(sentence);
    const found = library.find(sentence.text, sentence.lang);
    return labels.reduce(mergeRange, found).map((finding) => {
      const label = labels.find((one) => finding.start < one.end && finding.end > one.start);
      const same = label && sameNumber(finding.value, label.value);
      return { ...finding, value: same ? label.value : finding.value, comparator: "", kind: "" };
    });
  });
}

function mergeRange(found: Finding[], label: Labelled): Finding[] {
  const inside = found.filter(({ start, end }) => start >= label.start && end <= label.end);
  const ends = inside.map(({ value }) => value).join("..");
  if (!label.value?.includes("..") || ends !== label.value) return found;
  return [...found.filter((one) => !inside.includes(one)), { start: label.start, end: label.end, value: ends }];
}

function sameNumber(value: string | null, expected: string | null): boolean {
  if (value === null || expected === null) return value === expected;
  const [one, other] = [Number(value), Number(expected)];
  return one === other || (other >= 1 && one < 1 && Math.abs(one * 100 - other) < 0.5);
}

type Proposed = { start: number; end: number; value: string | null; comparator: string; kind: string };

function score(sentences: readonly LabelledSentence[], propose: (sentence: LabelledSentence) => Proposed[]): Score {
  const total = { sentences: 0, clean: 0, expected: 0, proposed: 0, found: 0, exact: 0, comparators: 0, kinds: 0 };
  for (const sentence of sentences) {
    const labels = labelsOf(sentence);
    const proposals = propose(sentence);
    const left = new Set(proposals);
    let found = 0;
    for (const label of labels) {
      const match = [...left].find(
        ({ start, end, value }) => start < label.end && end > label.start && value === label.value,
      );
      if (!match) continue;
      left.delete(match);
      found += 1;
      total.exact += match.start === label.start && match.end === label.end ? 1 : 0;
      total.comparators += match.comparator === label.comparator ? 1 : 0;
      total.kinds += match.kind === label.kind ? 1 : 0;
    }
    total.sentences += 1;
    total.clean += found === labels.length && left.size === 0 ? 1 : 0;
    total.expected += labels.length;
    total.proposed += proposals.length;
    total.found += found;
  }
  return total;
}

/** Precision and recall of a score; 1 where there was nothing to propose or to find. */
export function ratesOf({ found, proposed, expected, exact }: Score): {
  precision: number;
  recall: number;
  exactPrecision: number;
  exactRecall: number;
} {
  const of = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: of(found, proposed),
    recall: of(found, expected),
    exactPrecision: of(exact, proposed),
    exactRecall: of(exact, expected),
  };
}
