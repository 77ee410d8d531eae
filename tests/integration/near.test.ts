import { beforeAll, expect, test } from "vitest";
import { findNearNames, findNearSlugs } from "#lib/search/near.ts";
import { makeClaim, makeClaimant, makeTopic } from "#tests/support/factories.ts";

beforeAll(async () => {
  await makeClaim({ slug: "arrests-in-eighteen-days", label: "Arrests" });
  await makeClaim({ slug: "arrests-in-eighty-days", label: "A draft" }, { state: "draft" });
  await makeClaimant({ slug: "zdenek-vlk", name: "Zdeněk Vlk" });
  await makeTopic({ slug: "releases", name: "Releases" });
});

test("an address with a slip leads to the published one that was meant", async () => {
  expect(await findNearSlugs("claim", "arests-in-eigthteen-days")).toEqual([
    { slug: "arrests-in-eighteen-days", name: "Arrests" },
  ]);
  expect(await findNearSlugs("topic", "release")).toEqual([{ slug: "releases", name: "Releases" }]);
});

test.each(["", "%", "../../etc/passwd", "x".repeat(100_000), "ž\u0000"])("nothing is near %j", async (slug) => {
  expect(await findNearSlugs("claim", slug)).toEqual([]);
});

test("a query that found nothing is answered with names like its words", async () => {
  expect(await findNearNames("zdenk")).toEqual([{ type: "claimant", slug: "zdenek-vlk", name: "Zdeněk Vlk" }]);
  expect(await findNearNames("!!")).toEqual([]);
});
