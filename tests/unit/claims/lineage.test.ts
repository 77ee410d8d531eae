import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineageOf } from "#lib/claims/lineage.ts";
import type { LineageClaim, LineageLink, LineageSource } from "#lib/claims/lineage-types.ts";
import type { Register, TravelFigure } from "#lib/claims/travel-tags.ts";
import { deriveSummed, deriveTags } from "#lib/claims/travel-tags.ts";
import { boundsOf } from "#lib/dates/rules.ts";

function source(id: string, more: Partial<LineageSource> = {}): LineageSource {
  return { id, title: id, tier: "secondary", access: "cited_only", ...more };
}
const report = source("report", { tier: "primary" });
const lost = source("ref", { tier: "unknown", access: "unresolvable" });
const person = (id: string) => ({ id, name: id });

function claim(id: string, more: Partial<LineageClaim> = {}): LineageClaim {
  return {
    id,
    label: id,
    claimant: person(`by ${id}`),
    figures: [],
    attribution: [],
    appearances: [],
    citations: [],
    ...more,
  };
}

const cites = (...sources: LineageSource[]) =>
  sources.map((cited) => ({ function: "cites_as_evidence" as const, source: cited }));

function link(fromId: string, toId: string, more: Partial<LineageLink> = {}): LineageLink {
  return { fromId, toId, kind: "repeats", tags: [], basis: "stated", reason: "It says so.", ...more };
}

const hopsOf = (claims: LineageClaim[], links: LineageLink[] = []) =>
  Object.fromEntries(lineageOf(claims, links).hops.map(({ claimId, count }) => [claimId, count]));

describe("independent roots", () => {
  test("ten outlets that repeat one report are one", () => {
    const outlets = Array.from({ length: 10 }, (_, at) => claim(`outlet ${at}`, { citations: cites(report) }));
    const { roots, sentence } = lineageOf(outlets, []);
    expect(roots).toHaveLength(1);
    expect(roots[0]?.claimIds).toHaveLength(10);
    expect(sentence).toBe("10 claims, 1 independent root: report.");
  });

  test("the report's own claim and those that repeat it have one root", () => {
    const own = claim("finding", {
      attribution: [
        { claimant: person("OIG"), source: report, verb: "reported it" },
        { claimant: person("outlet"), source: source("S0"), verb: "paraphrased it" },
      ],
    });
    const { roots } = lineageOf([own, claim("b"), claim("c", { citations: cites(report) })], [link("b", "finding")]);
    expect(roots.map(({ id, claimIds }) => [id, claimIds])).toEqual([["source:report", ["finding", "b", "c"]]]);
  });

  test("two speakers with sources of their own are two, two claims of one speaker one", () => {
    const said = (id: string, by: string) =>
      claim(id, { attribution: [{ claimant: person(by), source: null, verb: "said it" }] });
    expect(lineageOf([said("a", "Homan"), said("b", "Homan"), said("c", "AIC")], []).roots).toHaveLength(2);
  });

  test("an answer is no retelling", () => {
    const { roots } = lineageOf([claim("a"), claim("b")], [link("b", "a", { kind: "responds_to" })]);
    expect(roots).toHaveLength(2);
  });

  test("a reference that nobody can resolve is a dead end beside the root", () => {
    const found = lineageOf([claim("a", { citations: cites(lost) })], []);
    expect(found.deadEnds).toEqual([{ sourceId: "ref", title: "ref", claimIds: ["a"] }]);
    expect(found.nodes.find(({ id }) => id === "source:ref")).toMatchObject({ isDeadEnd: true });
    expect(found.sentence).toBe("1 claim, 1 independent root: by a. 1 reference that nobody can resolve.");
  });

  test("a count whose own data nobody can find has no root", () => {
    const data = source("data", { tier: "primary", access: "unresolvable" });
    const found = lineageOf(
      [claim("a", { attribution: [{ claimant: person("ICE"), source: data, verb: "counted" }] })],
      [],
    );
    expect(found.roots).toEqual([]);
    expect(found.sentence).toBe("1 claim, and no root that can be followed. 1 reference that nobody can resolve.");
  });
});

describe("circles", () => {
  test("claims that only repeat one another are a circle without a root", () => {
    const found = lineageOf([claim("a"), claim("b")], [link("a", "b"), link("b", "a")]);
    expect(found.circles).toEqual([["claim:a", "claim:b"]]);
    expect(found.roots).toEqual([]);
    expect(found.sentence).toBe("2 claims, and no root that can be followed. 1 circle of references.");
  });

  test("documents that cite each other are a circle, and one that cites another is none", () => {
    const printed = (at: string) => [{ claimant: null, source: source(at), verb: "printed it" }];
    const one = claim("a", { attribution: printed("S1"), citations: cites(source("S2")) });
    const other = claim("b", { attribution: printed("S2"), citations: cites(source("S1")) });
    expect(lineageOf([one, other], []).circles).toEqual([["source:S1", "source:S2"]]);
    expect(lineageOf([one], []).circles).toEqual([]);
  });
});

describe("steps to the primary source", () => {
  const throughOutlet = [
    { claimant: person("OIG"), source: report, verb: "reported it" },
    { claimant: person("outlet"), source: source("S0"), verb: "paraphrased it" },
  ];

  test("every hand after it is one, a repeated claim one more", () => {
    const claims = [
      claim("in the report", { attribution: throughOutlet.slice(0, 1) }),
      claim("paraphrased", { attribution: throughOutlet }),
      claim("repeats it"),
      claim("repeats the repeater"),
      claim("cites it", { citations: cites(report) }),
      claim("cites nothing"),
    ];
    const links = [link("repeats it", "paraphrased"), link("repeats the repeater", "repeats it")];
    expect(hopsOf(claims, links)).toEqual({
      "in the report": 0,
      paraphrased: 1,
      "repeats it": 1,
      "repeats the repeater": 2,
      "cites it": 1,
      "cites nothing": null,
    });
  });

  test("a primary source that nobody can find is not reached", () => {
    const gone = source("gone", { tier: "primary", access: "unresolvable" });
    expect(hopsOf([claim("a", { citations: cites(gone) })])).toEqual({ a: null });
  });
});

function figure(value: string | null, more: Partial<TravelFigure> & { edtf?: string } = {}): TravelFigure {
  const { edtf = null, ...given } = more;
  const days = (edtf === null ? null : boundsOf(edtf)) ?? { earliest: null, latest: null };
  return {
    id: `fig_${value}`,
    verbatim: value ?? "many",
    value,
    unit: "child",
    term: null,
    measure: null,
    countedBy: null,
    window: { edtf, ...days, basis: edtf === null ? "unknown" : "stated", note: null },
    ...given,
  };
}

describe("tags that follow from the figures", () => {
  const missing = person("children called missing");
  const absent = person("did not appear");
  const register: Register = {
    terms: [{ measureId: absent.id, term: "no-shows" }],
    relations: [{ fromId: missing.id, toId: absent.id, kind: "broader", reason: "Only some are summoned." }],
  };
  const tags = (before: TravelFigure, after: TravelFigure) =>
    deriveTags([before], [after], register).map(({ tag }) => tag);

  test.each([
    ["323,000 said as 300,000", figure("323000"), figure("300000"), ["rounded"]],
    ["the same number", figure("323000"), figure("323000"), []],
    ["more exact than before", figure("300000"), figure("323000"), []],
    ["another number", figure("448000"), figure("300000"), []],
    ["a number in another unit", figure("323000"), figure("300000", { unit: "percent" }), []],
    ["the time left out", figure("32000", { edtf: "2019/2023" }), figure("32000"), ["window_dropped"]],
    ["another time", figure("32000", { edtf: "2019/2023" }), figure("32000", { edtf: "2024-05" }), ["window_changed"]],
    [
      "the time said in another way",
      figure("32000", { edtf: "2023" }),
      figure("32000", { edtf: "2023-01-01/2023-12-31" }),
      [],
    ],
    ["a time that was not there", figure("32000"), figure("32000", { edtf: "2023" }), []],
    [
      "another word",
      figure("323000", { term: "unaccounted for" }),
      figure("323000", { term: "missing" }),
      ["relabelled"],
    ],
    ["the same word in capitals", figure("323000", { term: "missing" }), figure("323000", { term: "Missing" }), []],
    [
      "counted by another",
      figure("1", { countedBy: person("OIG") }),
      figure("1", { countedBy: person("ICE") }),
      ["re_attributed"],
    ],
    ["a broader measure", figure("1", { measure: absent }), figure("1", { measure: missing }), ["population_widened"]],
    ["a narrower measure", figure("1", { measure: missing }), figure("1", { measure: absent }), []],
  ])("%s", (_name, before, after, expected) => {
    expect(tags(before, after)).toEqual(expected);
  });

  test("a word that the register knows for the same measure is said to be one", () => {
    const [tag] = deriveTags(
      [figure("32000", { term: "failed to appear", measure: absent })],
      [figure("32000", { term: "no-shows", measure: absent })],
      register,
    );
    expect(tag?.sentence).toBe(
      "“failed to appear” has become “no-shows”, which the register knows as a word for the same measure.",
    );
  });

  test("323,000 is summed from 291,000 and 32,000, one number of each claim", () => {
    const parts = [[figure("1"), figure("291000")], [figure("32000")]];
    expect(deriveSummed(parts, [figure("323000")])?.sentence).toBe("291,000 + 32,000 = 323,000.");
    expect(deriveSummed(parts, [figure("324000")])).toBeNull();
    expect(deriveSummed([[figure("323000")]], [figure("323000")])).toBeNull();
  });

  test("an edge says who gave each tag: an editor, the figures, or both", () => {
    const claims = [
      claim("original", { figures: [figure("323000", { edtf: "2023" })] }),
      claim("retold", { figures: [figure("300000")] }),
    ];
    const { edges } = lineageOf(
      claims,
      [link("retold", "original", { tags: ["rounded", "caveat_dropped"] })],
      register,
    );
    const edge = edges.find(({ kind }) => kind === "repeats");
    expect(edge?.tags.map(({ tag, by }) => [tag, by])).toEqual([
      ["rounded", "both"],
      ["caveat_dropped", "editor"],
      ["window_dropped", "figures"],
    ]);
    expect(edge).toMatchObject({
      from: "claim:original",
      to: "claim:retold",
      words: "Repeats: number rounded, caveat dropped, time span dropped",
    });
  });
});

test("any web of links is drawn, with every edge between nodes that are there", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const pair = fc.tuple(
    fc.constantFrom(...ids),
    fc.constantFrom(...ids),
    fc.constantFrom("repeats", "derived_from", "contradicts"),
  );
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), fc.subarray(ids), (pairs, withReport) => {
      const claims = ids.map((id) => claim(id, withReport.includes(id) ? { citations: cites(report) } : {}));
      const links = pairs.filter(([from, to]) => from !== to).map(([from, to, kind]) => link(from, to, { kind }));
      const found = lineageOf(claims, links);
      const nodes = new Set(found.nodes.map(({ id }) => id));
      expect(found.edges.every(({ from, to }) => nodes.has(from) && nodes.has(to))).toBe(true);
      expect(found.hops).toHaveLength(6);
      // Every claim has a root, or leads into a circle.
      const rooted = new Set(found.roots.flatMap(({ claimIds }) => claimIds));
      if (found.circles.length === 0) expect(rooted.size).toBe(6);
    }),
  );
});
