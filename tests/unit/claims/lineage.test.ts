import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineageOf } from "#lib/claims/lineage.ts";
import type { LineageClaim, LineageLink, LineagePerson, LineageSource } from "#lib/claims/lineage-types.ts";
import {
  edgeWords,
  nodeWords,
  noRootSentence,
  rootSentence,
  rootsSentence,
  tagWords,
  waySentence,
} from "#lib/claims/lineage-words.ts";
import type { Register, TravelFigure } from "#lib/claims/travel-tags.ts";
import { deriveSummed, deriveTags } from "#lib/claims/travel-tags.ts";
import { boundsOf } from "#lib/dates/rules.ts";

function source(id: string, more: Partial<LineageSource> = {}): LineageSource {
  return { id, slug: id, title: id, kind: "article", tier: "secondary", access: "cited_only", ...more };
}
const report = source("report", { kind: "report", tier: "primary" });
const podcast = source("podcast", { kind: "podcast", tier: "primary" });
const lost = source("ref", { tier: "unknown", access: "unresolvable" });
const inHand = source("article in hand", { access: "held" });
const person = (id: string): LineagePerson => ({ id, slug: id, name: id, kind: "person" });
const outlet = (id: string): LineagePerson => ({ ...person(id), kind: "outlet" });

function claim(id: string, more: Partial<LineageClaim> = {}): LineageClaim {
  return {
    id,
    slug: id,
    label: id,
    claimant: person(`by ${id}`),
    figures: [],
    attribution: [],
    citations: [],
    ...more,
  };
}

const hand = (claimant: LineagePerson | null, where: LineageSource | null, verb: string) => ({
  claimant,
  source: where,
  verb,
});
const printed = hand(outlet("outlet"), inHand, "printed it");

/** A claim by the first hand of its chain. */
function told(id: string, ...attribution: ReturnType<typeof hand>[]): LineageClaim {
  return claim(id, { claimant: attribution[0]?.claimant ?? person("nobody"), attribution });
}

const cites = (...sources: LineageSource[]) =>
  sources.map((cited) => ({ function: "cites_as_evidence" as const, source: cited }));

function link(fromId: string, toId: string, more: Partial<LineageLink> = {}): LineageLink {
  return {
    id: `${fromId} to ${toId}`,
    fromId,
    toId,
    kind: "repeats",
    tags: [],
    basis: "stated",
    reason: "It says so.",
    ...more,
  };
}

const rootsOf = (claims: LineageClaim[], links: LineageLink[] = []) =>
  lineageOf(claims, links).roots.map(({ id, kind, claims: tied }) => [id, kind, tied.map((one) => one.id).join(" ")]);

describe("what a chain goes back to", () => {
  test("an outlet that was told it is no origin: the speaker is, through every hand", () => {
    const officers = told(
      "thousands",
      hand(person("officers"), null, "told it"),
      hand(person("OIG"), null, "was told"),
      hand(outlet("Post"), source("Post article"), "reported it"),
      printed,
    );
    expect(rootsOf([officers])).toEqual([["speaker:officers", "speaker", "thousands"]]);
    expect(waySentence(officers)).toBe(
      "It passes through 2 hands between officers and the article read here: OIG; Post article.",
    );
  });

  test("what an outlet prints in its own words goes back to whom it names", () => {
    const retold = claim("identified", {
      claimant: outlet("outlet"),
      attribution: [hand(person("Homan"), null, "gave the number"), printed],
    });
    const [root] = lineageOf([retold], []).roots;
    expect(root).toMatchObject({ id: "speaker:Homan", claims: [{ id: "identified", tie: "told_on" }] });
    expect(root && rootSentence(root)).toContain("The word of a speaker, as others tell it.");
  });

  test("a chain of those who heard it goes back to its speaker, whom the chain does not name", () => {
    const heard = claim("too low", {
      claimant: person("Trump"),
      attribution: [hand(person("aides"), null, "were told"), printed],
    });
    expect(rootsOf([heard])).toEqual([["speaker:Trump", "speaker", "too low"]]);
    expect(lineageOf([heard], []).edges.map(({ deed }) => deed)).toEqual(["aides were told", "outlet printed it"]);
  });

  test("whom a speaker alone names is no second root beside the speaker", () => {
    const own = told("first", hand(person("Homan"), null, "said it"), printed);
    const account = claim("second", {
      claimant: person("Homan"),
      attribution: [hand(person("Trump"), null, "told him"), hand(person("Homan"), null, "recounted it"), printed],
    });
    const [root, ...others] = lineageOf([own, account], []).roots;
    expect(others).toEqual([]);
    expect(root).toMatchObject({
      id: "speaker:Homan",
      claims: [{ id: "first" }, { id: "second" }],
    });
    expect(root && rootSentence(root)).toBe(
      "The speaker’s own word. No primary source for it is reached: none is named that could be followed.",
    );
  });

  test("whom the speaker has it from stands with the claim of which that is said, and with no other", () => {
    const account = claim("second", {
      claimant: person("Homan"),
      attribution: [hand(person("Trump"), null, "told him"), hand(person("Homan"), null, "recounted it"), printed],
    });
    expect(waySentence(account)).toContain("It is put down to Trump, by this account alone.");
    expect(waySentence(told("first", hand(person("Homan"), null, "said it"), printed))).not.toContain("put down");
  });

  test("a primary document of the first hand is the root, and is said to be unread where it is", () => {
    const own = told("finding", hand(person("OIG"), report, "reported it"), printed);
    const [root] = lineageOf([own], []).roots;
    expect(root).toMatchObject({ id: "document:report", kind: "document" });
    expect(root && rootSentence(root)).toBe(
      "A primary source that states it, by what the documents in hand say (not read by us: known only from a document that cites it).",
    );
    expect(waySentence(own)).toBe("It passes straight from OIG: report to the article read here.");
  });

  test("a document is not said to state what another made of it", () => {
    const ownWords = claim("at risk", {
      claimant: outlet("outlet"),
      attribution: [hand(person("OIG"), report, "reported the number"), printed],
    });
    const [root] = lineageOf([ownWords], []).roots;
    expect(root).toMatchObject({ id: "document:report", claims: [{ tie: "told_on" }] });
    expect(root && rootSentence(root)).not.toContain("states it");
  });

  test("a podcast keeps the words of a speaker and is no source for what was said", () => {
    const said = told(
      "300,000",
      hand(person("Homan"), null, "said it"),
      hand(person("host"), podcast, "asked"),
      printed,
    );
    const inOne = told("tripled", hand(person("Homan"), podcast, "said it"), printed);
    expect(rootsOf([said, inOne])).toEqual([["speaker:Homan", "speaker", "300,000 tripled"]]);
    expect(waySentence(said)).toContain("The podcast can show that it was said, not that it is so.");
  });

  test("data that nobody can find is where the way ends, and no root", () => {
    const data = source("data", { kind: "dataset", tier: "primary", access: "unresolvable" });
    const counted = told("11,000", hand(person("ICE"), data, "counted it"), printed);
    const found = lineageOf([counted], []);
    expect(found.roots).toEqual([]);
    expect(found.deadEnds).toMatchObject([{ place: "origin", source: { id: "data" }, claimIds: ["11,000"] }]);
    expect(rootsSentence(found)).toBe(
      "This claim leads back to no root that can be followed, counted by stated links only. 1 document named on the way cannot be found by what is said of it and is not counted.",
    );
    expect(noRootSentence(counted)).toContain("No primary source is reached: the chain ends at “data”");
  });

  test("a report that nobody can find is a dead end on the way from the speaker whom it quotes", () => {
    const gone = source("an IG report", { kind: "report", tier: "primary", access: "unresolvable" });
    const said = told(
      "risk",
      hand(person("officer"), null, "said it"),
      hand(person("IG"), gone, "reported it"),
      printed,
    );
    const found = lineageOf([said], []);
    expect(found.roots.map(({ id }) => id)).toEqual(["speaker:officer"]);
    expect(found.deadEnds).toMatchObject([{ place: "hand", source: { id: "an IG report" } }]);
  });

  test("what is cited as evidence is never said to state it", () => {
    const printedOwn = claim("agreement", {
      claimant: outlet("outlet"),
      attribution: [printed],
      citations: cites(report),
    });
    const [root] = lineageOf([printedOwn], []).roots;
    expect(root).toMatchObject({ id: "document:report", kind: "cited" });
    expect(root && rootSentence(root)).toContain("That it states this is not established.");
  });

  test("a statement of its own stays its own root beside the report that it reads", () => {
    const post = source("post", { kind: "post", tier: "primary" });
    const reading = { ...told("gaps", hand(person("AIC"), post, "said it"), printed), citations: cites(report) };
    expect(rootsOf([reading])).toEqual([["document:post", "document", "gaps"]]);
  });
});

describe("independent roots", () => {
  test("ten outlets that repeat one report are one", () => {
    const outlets = Array.from({ length: 10 }, (_, at) => claim(`outlet ${at}`, { citations: cites(report) }));
    const found = lineageOf(outlets, []);
    expect(found.roots).toHaveLength(1);
    expect(found.roots[0]?.claims).toHaveLength(10);
    expect(rootsSentence(found)).toBe("These 10 claims lead back to 1 independent root, counted by stated links only.");
  });

  test("a claim that is stated to repeat another has its root, one that is inferred to keeps its own", () => {
    const [a, b] = [told("a", hand(person("A"), null, "said it")), told("b", hand(person("B"), null, "said it"))];
    expect(rootsOf([a, b], [link("b", "a")])).toEqual([["speaker:A", "speaker", "a b"]]);
    const guessed = lineageOf([a, b], [link("b", "a", { basis: "inferred" })]);
    expect(guessed.roots.map(({ id }) => id)).toEqual(["speaker:A", "speaker:B"]);
    expect(rootsSentence(guessed)).toBe(
      "These 2 claims lead back to 2 independent roots, counted by stated links only. 1 link is inferred by an editor and joins no roots.",
    );
  });

  test("roots are followed through claims that were not asked for, and counted only for those that were", () => {
    const claims = [told("a", hand(person("A"), null, "said it")), told("b", hand(person("B"), null, "said it"))];
    const found = lineageOf(claims, [link("b", "a")], undefined, ["b"]);
    expect(found.roots).toMatchObject([{ id: "speaker:A", claims: [{ id: "b", tie: "told_on" }] }]);
  });

  test("an answer is no retelling", () => {
    const found = lineageOf([claim("a"), claim("b")], [link("b", "a", { kind: "responds_to" })]);
    expect(found.roots).toHaveLength(2);
    expect(found.edges.map(({ kind }) => kind)).not.toContain("responds_to");
    expect(found.beside).toHaveLength(1);
  });

  test("references without a list are one dead end beside the root, in one node", () => {
    const others = [source("[2]", { access: "unresolvable" }), source("[5]", { access: "unresolvable" })];
    const found = lineageOf([claim("a", { citations: cites(lost, ...others) })], []);
    expect(found.roots.map(({ id }) => id)).toEqual(["speaker:by a"]);
    expect(found.deadEnds.map(({ place }) => place)).toEqual(["evidence", "evidence", "evidence"]);
    const ends = found.nodes.filter((node) => node.kind === "hand" && node.origin === "dead_end");
    expect(ends.map((node) => nodeWords(node, found))).toEqual([
      { label: "ref; [2]; [5]", note: "Dead end, article, cited in a way that nobody can follow" },
    ]);
  });
});

describe("hands in the drawing", () => {
  test("claims that came the same way share its hands, and one document does not join two ways", () => {
    const oig = hand(person("OIG"), report, "reported it");
    const post = hand(outlet("Post"), source("Post article"), "reported it");
    const homan = hand(person("Homan"), null, "said it");
    const { nodes, edges } = lineageOf(
      [told("a", oig, post, printed), told("b", oig, post, printed), told("c", homan, post, printed)],
      [],
    );
    expect(nodes.filter(({ kind }) => kind === "hand")).toHaveLength(4);
    expect(edges).toHaveLength(5);
    const reached = (from: string): string[] => [
      from,
      ...edges.filter((edge) => edge.from === from).flatMap(({ to }) => reached(to)),
    ];
    expect(reached("speaker:Homan").filter((id) => id.startsWith("claim:"))).toEqual(["claim:c"]);
  });
});

describe("circles", () => {
  test("claims that only repeat one another are a circle without a root, and the words say so", () => {
    const found = lineageOf([claim("a"), claim("b")], [link("a", "b"), link("b", "a")]);
    expect(found.circles).toMatchObject([{ ids: ["claim:a", "claim:b"], isStated: true }]);
    expect(found.roots).toEqual([]);
    const [edge] = found.edges.filter(({ kind }) => kind === "repeats");
    expect(edge && edgeWords(edge, "b")).toBe("Stated: repeats “b”. Part of a circle");
  });

  test("a circle that an inferred link closes is said to be inferred in part", () => {
    const found = lineageOf([claim("a"), claim("b")], [link("a", "b"), link("b", "a", { basis: "inferred" })]);
    expect(found.circles).toMatchObject([{ isStated: false }]);
    expect(found.roots.map(({ id }) => id)).toEqual(["speaker:by b"]);
  });

  test("documents that cite each other are a circle, and one that cites another is none", () => {
    const one = claim("a", { attribution: [hand(null, source("S1"), "printed it")], citations: cites(source("S2")) });
    const other = claim("b", { attribution: [hand(null, source("S2"), "printed it")], citations: cites(source("S1")) });
    expect(lineageOf([one, other], []).circles.map(({ labels }) => labels)).toEqual([["S1", "S2"]]);
    expect(lineageOf([one], []).circles).toEqual([]);
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
  const missing = { id: "children called missing", name: "children called missing" };
  const absent = { id: "did not appear", name: "did not appear" };
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
      "a time that was only inferred, and so never said",
      figure("32000", { window: { ...figure("1", { edtf: "2023" }).window, basis: "inferred" } }),
      figure("32000"),
      [],
    ],
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
    expect(edge?.tags.map(tagWords)).toEqual([
      "number rounded (by the editor and by the figures)",
      "caveat dropped (by the editor; figures never show it)",
      "time span dropped (by the figures; the editor does not name it)",
    ]);
    expect(edge).toMatchObject({ from: "claim:original", to: "claim:retold" });
  });

  test("an editor’s tag that the figures contradict is told from one of which they are silent", () => {
    const claims = [
      claim("original", { figures: [figure("323000", { term: "missing" })] }),
      claim("retold", { figures: [figure("323000", { term: "missing" })] }),
    ];
    const tags = ["rounded", "relabelled", "re_attributed"] as const;
    const { edges } = lineageOf(claims, [link("retold", "original", { tags })], register);
    expect(edges.find(({ kind }) => kind === "repeats")?.tags.map(({ tag, figures }) => [tag, figures])).toEqual([
      ["rounded", "not_shown"],
      ["relabelled", "not_shown"],
      ["re_attributed", "silent"],
    ]);
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
      // Every claim has a root, or leads into a circle.
      const rooted = new Set(found.roots.flatMap((root) => root.claims.map((one) => one.id)));
      if (found.circles.length === 0) expect(rooted.size).toBe(6);
    }),
  );
});
