import { describe, expect, test } from "vitest";
import { comparisons } from "#seeds/comparisons.ts";
import { parseSeeds } from "#seeds/parse.ts";
import { seedLists } from "#seeds/register.ts";

test("every seed is what an editor could enter, and names only records that are there", () => {
  expect(() => parseSeeds(seedLists)).not.toThrow();
});

describe("a reader of a comparison", () => {
  test.each(comparisons.map(({ content }) => [content.question, content] as const))(
    "finds each pair of claims judged once: %s",
    (_, { claims, verdicts = [] }) => {
      const pairs = claims.flatMap((a, index) =>
        claims.slice(index + 1).map((b) => [a.claimId, b.claimId].sort().join()),
      );
      expect(verdicts.map(({ aId, bId }) => [aId, bId].sort().join()).sort()).toEqual(pairs.sort());
    },
  );
});
