import { expect, test } from "vitest";
import { ratesOf, scoreOurs } from "#tests/bench/figures-scoring.ts";
import { tunedCorpus } from "#tests/fixtures/figures-corpus.ts";

// Recorded floors: raise them when the extractor gets better, never lower them.
const FLOOR = { found: 1, exact: 1, comparators: 1, kinds: 1 };

test("the extractor finds what it found in the sentences it was written against", () => {
  const score = scoreOurs(tunedCorpus);
  const { precision, recall, exactPrecision, exactRecall } = ratesOf(score);
  expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(FLOOR.found);
  expect(Math.min(exactPrecision, exactRecall)).toBeGreaterThanOrEqual(FLOOR.exact);
  expect(score.comparators / score.found).toBeGreaterThanOrEqual(FLOOR.comparators);
  expect(score.kinds / score.found).toBeGreaterThanOrEqual(FLOOR.kinds);
});

test("the sentences are many, many of them without a figure, many in other languages than English", () => {
  expect(tunedCorpus.length).toBeGreaterThanOrEqual(200);
  expect(tunedCorpus.filter(({ figures }) => figures.length === 0).length).toBeGreaterThanOrEqual(40);
  expect(tunedCorpus.filter(({ lang }) => !lang.startsWith("en")).length).toBeGreaterThanOrEqual(40);
});
