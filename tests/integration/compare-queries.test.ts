import { describe, expect, test } from "vitest";
import { retractClaim, updateClaim } from "#lib/claims/mutations.ts";
import { getClaim, listClaimDetails, listClaimSummaries } from "#lib/claims/queries.ts";
import { retractComparison, updateComparison } from "#lib/comparisons/mutations.ts";
import { getComparison, listComparisons, listVerdictsAmong } from "#lib/comparisons/queries.ts";
import { equationsAmong } from "#lib/equations/among.ts";
import { listEquationsOfClaims } from "#lib/equations/queries.ts";
import { NotFoundError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import type { Found } from "#lib/revisions/visibility.ts";
import {
  asPublisher,
  figureInput,
  makeClaim,
  makeClaimLink,
  makeComparison,
  makeEquation,
} from "#tests/support/factories.ts";

const visibility = "published" as const;

/** What was found, which has to be a record. */
function recordOf<T>(found: Found<T>): T {
  if (found.kind !== "record") throw new Error(`found a ${found.kind}`);
  return found.record;
}

async function retract(id: string, revision: number) {
  await retractClaim(asPublisher(), { id, expectedRevision: revision, reason: "It was said by somebody else." });
}

/** Three published claims in a comparison with a verdict on each pair of neighbours. */
async function threeCompared() {
  const [a, b, c] = [await makeClaim(), await makeClaim(), await makeClaim()];
  const comparison = await makeComparison({
    claims: [
      { claimId: a.id, counts: "What a counts." },
      { claimId: b.id, counts: "What b counts." },
      { claimId: c.id, counts: "What c counts." },
    ],
    verdicts: [
      { aId: a.id, bId: b.id, verdict: "overlaps", reason: "Some are both." },
      { aId: b.id, bId: c.id, verdict: "disjoint", reason: "None is both." },
    ],
  });
  return { a, b, c, comparison };
}

describe("a claim", () => {
  test("that is a draft is not there for readers, and is for the desk", async () => {
    const draft = await makeClaim({}, { state: "draft" });
    const { slug } = draft.input;
    await expect(getClaim({ slug, visibility })).rejects.toBeInstanceOf(NotFoundError);
    expect(await listClaimDetails({ by: "id", keys: [draft.id], visibility })).toEqual([]);
    expect(await listClaimSummaries({ where: { id: draft.id }, visibility, limit: 5 })).toEqual([]);
    expect(recordOf(await getClaim({ slug, visibility: "all" })).id).toBe(draft.id);
  });

  test("that was retracted leaves a tombstone with its name and the reason, and no content", async () => {
    const claim = await makeClaim();
    await retract(claim.id, claim.revision);
    const found = await getClaim({ slug: claim.input.slug, visibility });
    expect(found).toEqual({
      kind: "tombstone",
      tombstone: expect.objectContaining({
        name: claim.input.label,
        reason: "It was said by somebody else.",
        revision: claim.revision + 1,
      }),
    });
    expect(JSON.stringify(found)).not.toContain(claim.input.summary);
  });

  test("that moved is found at its old address as well as its new one", async () => {
    const claim = await makeClaim();
    const slug = `${claim.input.slug}-moved`;
    await updateClaim(asPublisher(), {
      id: claim.id,
      expectedRevision: claim.revision,
      content: { ...claim.input, slug },
      reason: "a clearer address",
    });
    expect(await getClaim({ slug: claim.input.slug, visibility })).toEqual({ kind: "moved", slug });
    expect(recordOf(await getClaim({ slug, visibility })).id).toBe(claim.id);
  });

  test("shows no link to a claim that readers cannot see", async () => {
    const [shown, hidden] = [await makeClaim(), await makeClaim()];
    await makeClaimLink({ fromId: shown.id, toId: hidden.id });
    await makeClaimLink({ fromId: hidden.id, toId: shown.id, kind: "contradicts" });
    const linksOf = async () => recordOf(await getClaim({ slug: shown.input.slug, visibility })).links;
    expect((await linksOf()).map(({ outgoing, claim }) => [outgoing, claim.id])).toEqual([
      [true, hidden.id],
      [false, hidden.id],
    ]);
    await retract(hidden.id, hidden.revision);
    expect(await linksOf()).toEqual([]);
  });

  test("keeps a quote of another script as it was given, with its language and direction", async () => {
    const quotes = [
      ["ar", "rtl", "لم يُعثر على ٣٢٣٬٠٠٠ طفل"],
      ["cs", "ltr", "Přes 300 000 dětí je nezvěstných, řekl úřad."],
    ] as const;
    for (const [language, direction, quote] of quotes) {
      const { input } = await makeClaim({ language, quote });
      const claim = recordOf(await getClaim({ slug: input.slug, visibility }));
      expect(claim).toMatchObject({ language, direction, quote: quote.normalize("NFC") });
    }
  });

  test("comes in the order asked for, once for each key, and not at all where the key is unknown", async () => {
    const [a, b, c] = [await makeClaim(), await makeClaim(), await makeClaim()];
    const keys = [c, a, b].map(({ input }) => input.slug);
    const claims = await listClaimDetails({ by: "slug", keys: ["nobody", ...keys], visibility });
    expect(claims.map(({ id }) => id)).toEqual([c.id, a.id, b.id]);
  });
});

describe("a comparison", () => {
  test("that is a draft is not there for readers, neither by address nor in lists", async () => {
    const draft = await makeComparison({}, { state: "draft" });
    await expect(getComparison({ slug: draft.input.slug, visibility })).rejects.toBeInstanceOf(NotFoundError);
    expect(await listComparisons({ where: { id: draft.id }, visibility, limit: 5 })).toEqual([]);
    expect(recordOf(await getComparison({ slug: draft.input.slug, visibility: "all" })).id).toBe(draft.id);
  });

  test("has its claims in the editor's order, each with what it counts", async () => {
    const { a, b, c, comparison } = await threeCompared();
    const { claims } = recordOf(await getComparison({ slug: comparison.input.slug, visibility }));
    expect(claims.map(({ claim, counts }) => [claim.id, counts])).toEqual([
      [a.id, "What a counts."],
      [b.id, "What b counts."],
      [c.id, "What c counts."],
    ]);
  });

  test("loses the column and the verdicts of a claim that is retracted, and keeps the rest", async () => {
    const { a, b, c, comparison } = await threeCompared();
    await retract(c.id, c.revision);
    const { claims, verdicts } = recordOf(await getComparison({ slug: comparison.input.slug, visibility }));
    expect(claims.map(({ claim }) => claim.id)).toEqual([a.id, b.id]);
    expect(verdicts).toEqual([{ aId: a.id, bId: b.id, verdict: "overlaps", reason: "Some are both." }]);
    const [listed] = await listComparisons({ where: { id: comparison.id }, visibility, limit: 1 });
    expect(listed?.claims.map(({ id }) => id)).toEqual([a.id, b.id]);
  });

  test("that was retracted leaves a tombstone, and one that moved leads on", async () => {
    const [gone, moved] = [await makeComparison(), await makeComparison()];
    await retractComparison(asPublisher(), { id: gone.id, expectedRevision: gone.revision, reason: "Asked twice." });
    expect(await getComparison({ slug: gone.input.slug, visibility })).toMatchObject({
      kind: "tombstone",
      tombstone: { name: gone.input.question, reason: "Asked twice." },
    });
    const slug = `${moved.input.slug}-moved`;
    await updateComparison(asPublisher(), {
      id: moved.id,
      expectedRevision: moved.revision,
      content: { ...moved.input, slug },
      reason: "a clearer address",
    });
    expect(await getComparison({ slug: moved.input.slug, visibility })).toEqual({ kind: "moved", slug });
  });
});

describe("among claims that a reader chose", () => {
  test("stand the verdicts of every published comparison on two of them, and no others", async () => {
    const { a, b, c, comparison } = await threeCompared();
    expect(await listVerdictsAmong({ claimIds: [a.id, c.id], visibility })).toEqual([]);
    expect(await listVerdictsAmong({ claimIds: [b.id, a.id], visibility })).toEqual([
      { aId: a.id, bId: b.id, verdict: "overlaps", reason: "Some are both." },
    ]);
    await retractComparison(asPublisher(), {
      id: comparison.id,
      expectedRevision: comparison.revision,
      reason: "Asked twice.",
    });
    expect(await listVerdictsAmong({ claimIds: [a.id, b.id], visibility })).toEqual([]);
  });

  test("stand the sums all of whose figures are theirs, once each, and not the drafts", async () => {
    const ids = { one: newId("figure"), other: newId("figure"), third: newId("figure") };
    const [a, b, c] = [
      await makeClaim({ figures: [figureInput({ id: ids.one })] }),
      await makeClaim({ figures: [figureInput({ id: ids.other })] }),
      await makeClaim({ figures: [figureInput({ id: ids.third })] }),
    ];
    const sum = (left: string, right: string, state: "draft" | "published" = "published") =>
      makeEquation(
        {
          operands: [
            { figureId: left, label: "the one" },
            { figureId: right, label: "the other" },
          ],
        },
        { state },
      );
    const among = await sum(ids.one, ids.other);
    const beyond = await sum(ids.one, ids.third);
    await sum(ids.one, ids.other, "draft");
    const found = await listEquationsOfClaims({ where: { id: { in: [a.id, b.id] } }, visibility, limit: 100 });
    expect(found.map(({ id }) => id).sort()).toEqual([among.id, beyond.id].sort());
    expect(equationsAmong(found, [a.id, b.id]).map(({ id }) => id)).toEqual([among.id]);
    expect(equationsAmong(found, [a.id, c.id]).map(({ id }) => id)).toEqual([beyond.id]);
  });
});
