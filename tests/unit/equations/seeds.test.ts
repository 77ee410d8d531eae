import { describe, expect, test } from "vitest";
import { boundsOf } from "#lib/dates/rules.ts";
import { toConstant } from "#lib/equations/parts.ts";
import { evaluateEquation } from "#lib/equations/rules.ts";
import { equationContentSchema } from "#lib/equations/schema.ts";
import type { EquationTerm } from "#lib/equations/types.ts";
import { intervalOf } from "#lib/figures/rules.ts";
import { figureContentSchema } from "#lib/figures/schema.ts";
import { claimsS0 } from "#seeds/claims/s0.ts";
import { claimsS1 } from "#seeds/claims/s1.ts";
import { claimsS2 } from "#seeds/claims/s2.ts";
import { claimsS3 } from "#seeds/claims/s3.ts";
import { claimsS4 } from "#seeds/claims/s4.ts";
import { equations } from "#seeds/equations.ts";
import { wordsOf } from "./terms.ts";

const figures = new Map(
  [claimsS0, claimsS1, claimsS2, claimsS3, claimsS4]
    .flat()
    .flatMap(({ content }) => (content.figures ?? []).map((figure) => figureContentSchema.parse(figure)))
    .map((figure) => [figure.id, figure]),
);

function termOf(id: string, label: string): EquationTerm {
  const figure = figures.get(id);
  if (!figure) throw new Error(`No seeded claim has the figure ${id}.`);
  const { edtf, basis } = figure.window;
  const days = (edtf === null ? null : boundsOf(edtf)) ?? { earliest: null, latest: null };
  return {
    ...toConstant(label, "0", figure.unit),
    figureId: id,
    verbatim: figure.verbatim,
    value: figure.value,
    ...(figure.interval ?? intervalOf(figure.comparator, figure.value, figure.kind)),
    window: { edtf, basis, ...days },
    place: figure.place.value,
  };
}

const worked = equations.map(({ id, content }) => {
  const { operands, resultId, ...equation } = equationContentSchema.parse(content);
  const terms = operands.map(({ figureId, constant, unit, label }) =>
    figureId === null ? toConstant(label, constant ?? "", unit ?? "") : termOf(figureId, label),
  );
  const result = resultId === null ? null : termOf(resultId, "the stated result");
  return { id, asks: resultId === null, evaluation: evaluateEquation({ ...equation, operands: terms, result }) };
});

describe("every equation of the record", () => {
  test.each(worked)("$id can be worked, in words and numbers", ({ asks, evaluation }) => {
    expect(evaluation.computed).not.toBeNull();
    expect(evaluation.refusal?.code ?? "none").toBe(asks ? "no_stated_result" : "none");
    expect(wordsOf(evaluation).filter((text) => /NaN|Infinity|undefined/.test(text))).toEqual([]);
  });
});
