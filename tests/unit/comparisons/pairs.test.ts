import { describe, expect, test } from "vitest";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import type { PairVerdictDto } from "#lib/comparisons/dto.ts";
import { judgePairs, summarisePairs } from "#lib/comparisons/pairs.ts";

const unknownDate = { edtf: null, earliest: null, latest: null, basis: "unknown", note: null } as const;

/** A claim that states no number: the editor's side of a pair is what these tests are about. */
function claim(id: string): ClaimDetail {
  return {
    id,
    slug: id,
    kind: "statement",
    label: `Claim ${id}`,
    summary: "",
    quote: null,
    language: "en",
    direction: "ltr",
    claimant: { id: "clt_x", slug: "x", kind: "person", name: "X", language: "en", direction: "ltr" },
    roleAsStated: null,
    said: unknownDate,
    firstSource: null,
    counterSourceCount: 0,
    topics: [],
    figures: [],
    roles: [],
    attribution: [],
    appearances: [],
    citations: [],
    links: [],
    state: "published",
    revision: 1,
    publishedAt: null,
    updatedAt: "2025-09-18T00:00:00.000Z",
  };
}

const says = (aId: string, bId: string, verdict: PairVerdictDto["verdict"], reason = "Because."): PairVerdictDto => ({
  aId,
  bId,
  verdict,
  reason,
});

function judge(ids: string[], verdicts: PairVerdictDto[]) {
  return judgePairs({ claims: ids.map(claim), verdicts, measureRelations: [] });
}

describe("the pairs of a comparison", () => {
  test("each two claims meet once, in the order of the columns", () => {
    const pairs = judge(["a", "b", "c"], []).map(({ a, b }) => `${a.id}${b.id}`);
    expect(pairs).toEqual(["ab", "ac", "bc"]);
  });

  test("an editor's verdict stands with its pair and reason", () => {
    const [pair] = judge(["a", "b"], [says("a", "b", "overlaps", "Some are both.")]);
    expect(pair?.editor).toMatchObject({ verdict: "overlaps", reason: "Some are both." });
  });

  test("a verdict given the other way round is turned with the columns", () => {
    const [pair] = judge(["a", "b"], [says("b", "a", "subset")]);
    expect(pair?.editor).toMatchObject({ aId: "a", bId: "b", verdict: "superset" });
  });

  test("of two verdicts on one pair, the one read in the order of the columns stands", () => {
    const [pair] = judge(["a", "b"], [says("b", "a", "disjoint"), says("a", "b", "overlaps")]);
    expect(pair?.editor?.verdict).toBe("overlaps");
  });

  test("a pair that no editor has judged says so and keeps what follows from the data", () => {
    const [pair] = judge(["a", "b"], [says("a", "c", "overlaps")]);
    expect(pair?.editor).toBeNull();
    expect(pair?.derived).toMatchObject({ verdict: "undetermined", rule: "no_figure" });
  });

  test("many pairs are told in a sentence first: most often found verdict first, a part either way round as one", () => {
    const verdicts = [
      says("a", "b", "different_measure"),
      says("a", "c", "different_measure"),
      says("b", "c", "different_measure"),
      says("a", "d", "subset"),
      says("b", "d", "superset"),
    ];
    expect(summarisePairs(judge(["a", "b", "c", "d"], verdicts))).toBe(
      "Of 6 pairs, 3 count different things; 2 are one a part of the other; 1 cannot be told from what is stated.",
    );
  });
});
