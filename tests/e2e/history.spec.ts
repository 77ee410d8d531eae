import { paths } from "#lib/paths.ts";
import { expect, test } from "#tests/support/browser-test.ts";

// The seeds: a claim whose first revision was a draft and whose second readers saw.
const claim = { id: "clm_0001", slug: "homan-told-to-find-over-300000-missing-children" };
const label = "Told to find over 300,000 missing children";

test("from a claim to all its revisions, to one in full, and back @phone @no-js", async ({ page }) => {
  await page.goto(paths.claim(claim.slug));
  await page.getByRole("link", { name: "All revisions" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(label);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Revision 2"]);
  await page.getByRole("link", { name: "Revision 2 in full" }).click();
  await expect(page).toHaveURL(paths.revision("claim", claim.id, 2));
  await expect(page.getByRole("link", { name: "Tom Homan" }).first()).toHaveAttribute(
    "href",
    paths.claimant("tom-homan"),
  );
  await expect(page.getByRole("region", { name: "Citation" })).toContainText(paths.revision("claim", claim.id, 2));
  await page.getByRole("main").getByRole("link", { name: "The record as it stands" }).click();
  await expect(page).toHaveURL(paths.claim(claim.slug));
});

test("the corrections say honestly that there are none, and give the head of the chain @no-js", async ({ page }) => {
  await page.goto(paths.corrections());
  await expect(page.getByText("No correction has been entered yet.")).toBeVisible();
  const chain = page.getByRole("region", { name: "The head of the chain" });
  await expect(chain).toContainText(/[0-9a-f]{64}/);
});

test("a claim is data in three formats, and its image is a picture", async ({ page, request }) => {
  const types = {
    [paths.claimJson(claim.slug)]: "application/json",
    [paths.claimJsonLd(claim.slug)]: "application/ld+json",
    [paths.claimCsv(claim.slug)]: "text/csv",
  };
  await page.goto(paths.claim(claim.slug));
  for (const [path, type] of Object.entries(types)) {
    await expect(page.getByRole("main").locator(`a[href="${path}"]`)).toBeVisible();
    const response = await request.get(path);
    expect(response.headers()["content-type"]).toContain(type);
    expect(response.headers()["cache-control"]).toContain("public");
    expect(await response.text()).toContain(claim.id);
  }
  const image = await page.locator('meta[property="og:image"]').getAttribute("content");
  const response = await request.get(new URL(image ?? "").pathname);
  expect(response.headers()["content-type"]).toBe("image/png");
  expect((await response.body()).subarray(1, 4).toString()).toBe("PNG");
});

test("crawlers find every published page", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  const address = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? "";
  const sitemap = await (await request.get(new URL(address).pathname)).text();
  expect(sitemap).toContain(`${paths.claim(claim.slug)}</loc><lastmod>`);
});

test("addresses that lead to no record answer 404, and lists that were cut short 400", async ({ request }) => {
  const missing = [
    "/history/claim/clm_nothere",
    "/history/claim/src_s0",
    "/history/nothing/clm_0001",
    paths.revision("claim", claim.id, 1),
    ...["0", "-1", "1.5", "2e9", "99999999999999999999", "two"].map((number) => `/history/claim/${claim.id}/${number}`),
    paths.claimJson("nothing-here"),
    paths.claimCsv("Not A Slug"),
    "/sitemaps/2.xml",
    "/sitemaps/x.xml",
  ];
  for (const path of missing) expect((await request.get(path)).status(), path).toBe(404);
  const refused = [
    `/history/claim/${claim.id}%00`,
    paths.history("claim", claim.id, "abc"),
    paths.corrections("abc"),
    "/corrections?after=",
    "/corrections?after=a&after=b",
  ];
  for (const path of refused) expect((await request.get(path)).status(), path).toBe(400);
  const problem = await request.get(paths.claimJson("nothing-here"));
  expect(problem.headers()["content-type"]).toContain("application/problem+json");
});
