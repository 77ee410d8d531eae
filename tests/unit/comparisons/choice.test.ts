import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChoice } from "#lib/comparisons/choice.ts";

describe("the claims that an address asks for", () => {
  test.each([
    ["none", undefined, []],
    ["one", "a-claim", ["a-claim"]],
    ["several, in the order given", ["b", "a", "c"], ["b", "a", "c"]],
  ])("%s", (_, raw, slugs) => {
    expect(readChoice(raw)).toEqual({ slugs, problems: [] });
  });

  test("the seventh is left out, and the reader is told", () => {
    const { slugs, problems } = readChoice(["a", "b", "c", "d", "e", "f", "g"]);
    expect(slugs).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(problems).toEqual(["At most 6 claims stand side by side; the first 6 are shown."]);
  });

  test("one named twice stands once, and the reader is told which", () => {
    expect(readChoice(["a", "b", "a"])).toEqual({ slugs: ["a", "b"], problems: ["The claim a is named twice."] });
  });

  test.each(["", "A Claim", "../etc", "a\u0000b", "%00", "طفل", "-a", "a--b", "a".repeat(121)])(
    "%j is no name of a claim, and what is one is kept",
    (raw) => {
      expect(readChoice(["a", raw])).toEqual({
        slugs: ["a"],
        problems: ["A claim in the address is not the name of a claim."],
      });
    },
  );

  test("whatever is asked for, at most six different names come out and nothing of the rest is repeated", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"))), (raw) => {
        const { slugs, problems } = readChoice(raw);
        expect(slugs.length).toBeLessThanOrEqual(6);
        expect(new Set(slugs).size).toBe(slugs.length);
        for (const slug of slugs) expect(raw).toContain(slug);
        for (const problem of problems) expect(problem.length).toBeLessThan(200);
      }),
    );
  });
});
