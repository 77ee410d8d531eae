import { describe, expect, test } from "vitest";
import { retractClaim } from "#lib/claims/mutations.ts";
import { getClaim } from "#lib/claims/queries.ts";
import { database } from "#lib/db/client.ts";
import { toClaimCsv, toClaimRecord } from "#lib/export/claim-record.ts";
import { listPublishedPages } from "#lib/export/queries.ts";
import { asPublisher, figureInput, makeClaim } from "#tests/support/factories.ts";

const origin = "https://example.org";

async function recordOf(slug: string) {
  const found = await getClaim({ slug, visibility: "published" });
  if (found.kind !== "record") throw new Error(`${slug} leads to a ${found.kind}`);
  return { claim: found.record, review: null, origin };
}

describe("a claim as data", () => {
  test("is one CSV row per figure, and one row where it states none", async () => {
    const counted = await makeClaim({
      label: "=HYPERLINK(1)",
      figures: [figureInput({ value: "-8.3" }), figureInput()],
    });
    const csv = toClaimCsv(await recordOf(counted.input.slug));
    const lines = csv.trimEnd().split("\r\n");
    expect(lines).toHaveLength(3);
    expect(csv).toContain(",'=HYPERLINK(1),");
    expect(csv).toContain(",-8.3,");
    expect(new Set(lines.map((line) => line.split(",").length)).size, "as many cells in every line").toBe(1);
    const silent = await makeClaim();
    expect(
      toClaimCsv(await recordOf(silent.input.slug))
        .trimEnd()
        .split("\r\n"),
    ).toHaveLength(2);
  });

  test("names its licence and the revision that it is of", async () => {
    const { id, input } = await makeClaim();
    const record = toClaimRecord(await recordOf(input.slug));
    expect(record).toMatchObject({ licence: { name: "CC BY 4.0" }, permalink: `${origin}/history/claim/${id}/2` });
  });
});

describe("the sitemap", () => {
  test("has published pages with the time of their last change, and neither drafts nor retracted ones", async () => {
    const shown = await makeClaim();
    const draft = await makeClaim({}, { state: "draft" });
    const taken = await makeClaim();
    await retractClaim(asPublisher(), { id: taken.id, expectedRevision: taken.revision, reason: "it was never said" });
    const pages = new Map((await listPublishedPages(0)).map((page) => [page.path, page.lastModified]));
    const { updatedAt } = await database().claim.findUniqueOrThrow({ where: { id: shown.id } });
    expect(pages.get(`/claims/${shown.input.slug}`)).toEqual(updatedAt);
    expect(pages.has("/comparisons")).toBe(true);
    for (const { input } of [draft, taken]) expect(pages.has(`/claims/${input.slug}`)).toBe(false);
    expect(await listPublishedPages(1)).toEqual([]);
  });
});
