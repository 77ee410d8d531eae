import { describe, expect, test } from "vitest";
import { toContentView, withoutCaptureTexts } from "#lib/history/content.ts";
import { compareContents, diffText } from "#lib/history/rules.ts";
import { canonicalJson, genesisHash, hashRevision } from "#lib/revisions/rules.ts";

const nobody = { records: new Map(), parts: new Map() };
const marked = (before: string, after: string) =>
  diffText(before, after)
    .map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind])
    .join("");

describe("differences of two texts", () => {
  test.each([
    ["in 4.2 percent of cases", "in 4.3 percent of cases", "in -4.2-+4.3+ percent of cases"],
    [
      "over 300,000 children were lost",
      "over 323,000 children were lost",
      "over -300,000-+323,000+ children were lost",
    ],
    ["Dětí je přes 300 000 dnes", "Dětí je přes 320 000 dnes", "Dětí je přes -300-+320+ 000 dnes"],
    ["أكثر من 300,000 طفل مفقود", "أكثر من 323,000 طفل مفقود", "أكثر من -300,000-+323,000+ طفل مفقود"],
    ["", "Something", "+Something+"],
    ["Something", "", "-Something-"],
  ])("between %s and %s keep words and numbers whole", (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  test("are told one after the other where little is common", () => {
    expect(marked("The article prints no year at all", "from the day of its broadcast")).toBe(
      "-The article prints no year at all-+from the day of its broadcast+",
    );
  });
});

describe("differences of two contents", () => {
  const claims = (...ids: string[]) => ({
    claims: ids.map((claimId) => ({ claimId, counts: `What ${claimId} counts.` })),
  });
  const compare = (before: object, after: object) =>
    compareContents(toContentView("comparison", before, nobody), toContentView("comparison", after, nobody));

  test("a part put in between others is one added part", () => {
    const [group, ...rest] = compare(claims("clm_22", "clm_44"), claims("clm_22", "clm_33", "clm_44"));
    expect(rest).toEqual([]);
    expect(group).toMatchObject({ heading: "Compared claim: clm_33", status: "added" });
  });

  test("parts that changed places are told as an order", () => {
    expect(compare(claims("clm_22", "clm_33"), claims("clm_33", "clm_22"))).toMatchObject([
      { heading: "Compared claims", fields: [{ label: "Order" }] },
    ]);
  });

  test("the order of a JSON object's fields is no difference", () => {
    expect(compare({ question: "a", finding: "b" }, { finding: "b", question: "a" })).toEqual([]);
  });

  test("a list that becomes empty is told part by part", () => {
    expect(compare(claims("clm_22"), { claims: [] })).toMatchObject([{ status: "removed" }]);
  });
});

test("content without capture texts says only whether one is kept", () => {
  const data = {
    captures: [
      { text: "secret", visibility: "private" },
      { text: null, visibility: "private" },
    ],
  };
  expect(withoutCaptureTexts(data)).toEqual({
    captures: [
      { text: "kept, not shown here", visibility: "private" },
      { text: null, visibility: "private" },
    ],
  });
});

// RFC 8785, sections 3.2.2 and 3.2.3: its own example, numbers and sorting.
describe("canonical JSON", () => {
  test("writes the RFC's example as the RFC does", () => {
    const example = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("sorts keys by UTF-16 code units", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
    const sorted = Object.keys(JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])))));
    // An object of JavaScript puts "1" first whatever the text says, so the text itself is read.
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    const order = ["\\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"].map((key) =>
      text.indexOf(`"${key}"`),
    );
    expect(sorted).toHaveLength(keys.length);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test("refuses what JSON cannot hold", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined]) {
      expect(() => canonicalJson(value)).toThrow();
    }
  });
});

test("the hash of a revision depends on everything it vouches for", () => {
  const revision = {
    recordType: "claim",
    recordId: "clm_22",
    number: 1,
    kind: "create",
    state: "draft",
    authorId: "a",
    authorName: "A",
    reason: "r",
    requestId: "q",
    at: "2025-01-01T00:00:00.000Z",
    data: { b: 1, a: 2 },
    correction: null,
    previousHash: genesisHash,
  };
  const hash = hashRevision(revision);
  expect(hashRevision({ ...revision, data: { a: 2, b: 1 } })).toBe(hash);
  for (const key of Object.keys(revision)) {
    expect(hashRevision({ ...revision, [key]: key === "number" ? 2 : "another" }), key).not.toBe(hash);
  }
});
