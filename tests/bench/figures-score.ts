// npm run figures:score [-- --misses]
// Precision and recall of extractFigures on labelled sentences, and of libraries from npm on the same ones.
import { extractFigures } from "#lib/figures/extract.ts";
import { type LabelledSentence, tunedCorpus } from "#tests/fixtures/figures-corpus.ts";
import { heldOutCorpus } from "#tests/fixtures/figures-held-out.ts";
import { libraries } from "./figures-libraries.ts";
import { ratesOf, type Score, scoreLibrary, scoreOurs } from "./figures-scoring.ts";

const parts: [name: string, sentences: readonly LabelledSentence[]][] = [
  ["tuned part", tunedCorpus],
  ["held-out part", heldOutCorpus],
];
const percent = (rate: number) => `${(rate * 100).toFixed(1)} %`.padStart(8);
const tell = (name: string, score: Score, ours: boolean) => {
  const { precision, recall, exactPrecision, exactRecall } = ratesOf(score);
  const cells = [precision, recall, ...(ours ? [exactPrecision, exactRecall] : [])].map(percent);
  const share = (part: number) => percent(score.found === 0 ? 1 : part / score.found);
  const among = ours ? ` ${share(score.comparators)} ${share(score.kinds)}` : "";
  const sizes = [score.sentences, score.expected, score.proposed].map((size) => String(size).padStart(5)).join(" ");
  console.log(`  ${name.padEnd(30)} ${sizes}  ${cells.join(" ")}${among}`);
};
const languageOf = (sentence: LabelledSentence) => sentence.lang.slice(0, 2);

console.log("Found: the right value at the right place. Exact: the very same words besides, comparator and all.");
console.log(
  "Comparator and kind: among the found. Libraries give neither, so they are judged by value and place alone.",
);
for (const [name, sentences] of parts) {
  const traps = sentences.filter(({ figures }) => figures.length === 0).length;
  console.log(`\n${name}: ${sentences.length} sentences, ${traps} of them without a figure`);
  console.log(`  ${"".padEnd(30)} sent. label propo.  precis.   recall  exact p.  exact r. compar.     kind`);
  tell("extractFigures", scoreOurs(sentences), true);
  for (const lang of [...new Set(sentences.map(languageOf))]) {
    tell(`  ${lang}`, scoreOurs(sentences.filter((sentence) => languageOf(sentence) === lang)), true);
  }
  for (const library of libraries) {
    const spoken = sentences.filter((sentence) => library.languages.includes(languageOf(sentence)));
    tell(`${library.name} (${library.languages.join(" ")})`, scoreLibrary(library, spoken), false);
    tell("  extractFigures, the same", scoreOurs(spoken), false);
    // What a library does not set out to find, words without a number, is left out of what it is asked for.
    const numeric = spoken.map((one) => ({ ...one, figures: one.figures.filter(([, , value]) => value !== null) }));
    tell("  numbers only", scoreLibrary(library, numeric), false);
  }
}

if (process.argv.includes("--misses")) {
  for (const [name, sentences] of parts) {
    console.log(`\n${name}: where proposals and labels differ`);
    for (const { lang, text, figures } of sentences) {
      const proposals = extractFigures(text, lang).map(({ verbatim, comparator, value, interval, kind }) => {
        return [verbatim, comparator, interval ? `${interval.low}..${interval.high}` : value, kind];
      });
      if (JSON.stringify(proposals) === JSON.stringify(figures)) continue;
      console.log(
        `${lang}  ${text}\n    labelled ${JSON.stringify(figures)}\n    proposed ${JSON.stringify(proposals)}`,
      );
    }
  }
}
