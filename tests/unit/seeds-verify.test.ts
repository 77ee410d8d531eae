import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { ClaimSeed, PassageInput } from "#seeds/seed.ts";
import { verifySeeds } from "#seeds/verify.ts";

const text = "A clerk said: “Nearly 40 boats were lost,” and left. The clerk’s cafe\u0301 was shut. Boats, boats.";
const bytes = new TextEncoder().encode(text);
const hash = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

const unknown = { basis: "unknown" as const };
const boats: PassageInput = {
  id: "psg_boats",
  captureId: "cap_one",
  exact: "Nearly 40 boats were lost",
  prefix: "said: “",
  suffix: ",” and",
  state: "verified",
};

function seeds({ passage = boats, quote = boats.exact, row = 1, textSha256 = hash(text.normalize("NFC")) } = {}) {
  const claim: ClaimSeed = {
    id: `clm_${String(row).padStart(4, "0")}`,
    row,
    content: {
      slug: "boats",
      kind: "statistic",
      label: "Boats lost",
      summary: "How many boats were lost.",
      quote,
      claimantId: "clt_clerk",
      said: unknown,
      appearances: [{ id: "app_boats", sourceId: "src_one", passageId: passage.id, isFirst: true }],
    },
  };
  const source = {
    id: "src_one",
    content: {
      slug: "one",
      kind: "article" as const,
      tier: "secondary" as const,
      access: "held" as const,
      title: "One",
      description: "A document made up for this test.",
      published: unknown,
      captures: [
        {
          id: "cap_one",
          mediaType: "text/plain",
          bytesSha256: hash(bytes),
          textSha256,
          visibility: "private" as const,
          visibilityReason: "made up",
        },
      ],
      passages: [passage],
    },
  };
  return { sources: [source], claims: [claim] };
}

const files = new Map([["one.txt", bytes]]);
const oneRow = { rows: 1, leftOut: [] };
const failures = (change: Parameters<typeof seeds>[0], documents = files) =>
  verifySeeds(seeds(change), documents, oneRow).failures;

describe("seeds:verify", () => {
  test("counts what it checked when every word stands where it should", () => {
    expect(verifySeeds(seeds(), files, oneRow)).toEqual({ failures: [], quotes: 2, rows: 1, documents: 1 });
  });

  test("compares after NFC, so a letter and its accent may be written in one or in two", () => {
    const passage = { ...boats, exact: "clerk’s café was", prefix: "The ", suffix: " shut" };
    expect(failures({ passage, quote: "café" })).toEqual([]);
  });

  test.each([
    ["a changed word", { passage: { ...boats, exact: "Nearly 50 boats were lost" } }, /do not stand in the document/],
    ["a straight quote for a typographic one", { passage: { ...boats, prefix: 'said: "' } }, /prefix or suffix/],
    ["a wrong prefix", { passage: { ...boats, prefix: "asked: “" } }, /prefix or suffix/],
    ["a wrong suffix", { passage: { ...boats, suffix: "!” and" } }, /prefix or suffix/],
    [
      "words found twice",
      { passage: { ...boats, exact: "oats", prefix: "", suffix: "" }, quote: "oats" },
      /stands 3 times/,
    ],
    ["a changed quote of a claim", { quote: "Nearly 50 boats were lost" }, /its quote does not stand in src_one/],
    [
      "a quote without a verified passage",
      { passage: { ...boats, state: "ambiguous" as const } },
      /no verified passage/,
    ],
    ["a missing row", { row: 2 }, /row 1: has 0 records/],
    ["another text hash", { textSha256: hash("something else") }, /another SHA-256/],
  ])("fails for %s", (_, change, message) => {
    expect(failures(change).join("\n")).toMatch(message);
  });

  test("fails for a document whose bytes changed", () => {
    const changed = new Map([["one.txt", new TextEncoder().encode(`${text} `)]]);
    expect(failures({}, changed).join("\n")).toMatch(/src_one: no document has the bytes of its capture/);
  });

  test("fails for a quote of 26 words", () => {
    const long = Array.from({ length: 26 }, (_, index) => `word${index}`).join(" ");
    const change = { passage: { ...boats, exact: long, prefix: "", suffix: "" }, quote: long };
    expect(failures(change).filter((line) => line.includes("has 26 words"))).toHaveLength(2);
  });

  test("fails for a row that is left out on purpose and yet is there", () => {
    expect(verifySeeds(seeds(), files, { rows: 1, leftOut: [1] }).failures.join()).toMatch(/left out on purpose/);
  });
});
