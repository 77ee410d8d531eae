import { describe, expect, test } from "vitest";
import { lineageOf } from "#lib/claims/lineage.ts";
import { readLineage } from "#lib/claims/queries.ts";
import { listMeasureTerms } from "#lib/measures/queries.ts";
import { makeClaim, makeClaimLink, makeMeasure } from "#tests/support/factories.ts";

const read = (
  claimIds: string[],
  more: { retellings?: boolean; visibility?: "published" | "all"; limit?: number } = {},
) => readLineage({ claimIds, retellings: false, visibility: "published", limit: 60, ...more });

/** Claims in a row, each said to repeat the one before. */
async function row(length: number) {
  const claims = await Promise.all(Array.from({ length }, () => makeClaim()));
  for (const [at, claim] of claims.slice(1).entries()) {
    await makeClaimLink({ fromId: claim.id, toId: claims[at]?.id ?? "", kind: "repeats" });
  }
  return claims.map(({ id }) => id);
}

describe("the claims of a lineage", () => {
  test("are those that the asked ones go back to, however far, and retellings only where wanted", async () => {
    const [a = "", b = "", c = "", d = ""] = await row(4);
    expect((await read([c])).claims.map(({ id }) => id)).toEqual([c, b, a]);
    const both = await read([c], { retellings: true });
    expect(both.claims.map(({ id }) => id).toSorted()).toEqual([a, b, c, d].toSorted());
    expect(both.links).toHaveLength(3);
  });

  test("come once each from a circle, which is found as one", async () => {
    const ids = await row(3);
    await makeClaimLink({ fromId: ids[0] ?? "", toId: ids[2] ?? "", kind: "repeats" });
    const { claims, links, cut } = await read([ids[1] ?? ""], { retellings: true });
    expect(claims).toHaveLength(3);
    expect(cut).toBe(false);
    expect(lineageOf(claims, links).circles).toHaveLength(1);
  });

  test("are not reached by an answer, nor by a link or through a claim that readers may not see", async () => {
    const [a, b, c] = [await makeClaim(), await makeClaim(), await makeClaim()];
    await makeClaimLink({ fromId: a.id, toId: b.id, kind: "responds_to" });
    await makeClaimLink({ fromId: a.id, toId: c.id, kind: "repeats" }, { state: "draft" });
    expect((await read([a.id])).claims.map(({ id }) => id)).toEqual([a.id]);
    expect((await read([a.id], { visibility: "all" })).claims.map(({ id }) => id)).toEqual([a.id, c.id]);
  });

  test("are the nearest where there are too many, and that there are more is said", async () => {
    const ids = await row(4);
    const { claims, cut } = await read([ids[3] ?? ""], { limit: 2 });
    expect(claims.map(({ id }) => id)).toEqual([ids[3], ids[2]]);
    expect(cut).toBe(true);
  });
});

test("the words of a measure are there for readers once it is published", async () => {
  const measure = await makeMeasure({ terms: [{ term: "no-shows" }] }, { state: "draft" });
  const list = (visibility: "published" | "all") => listMeasureTerms({ measureIds: [measure.id], visibility });
  expect(await list("published")).toEqual([]);
  expect(await list("all")).toEqual([{ measureId: measure.id, term: "no-shows" }]);
});
