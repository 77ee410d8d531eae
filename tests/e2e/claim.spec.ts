import type { Page } from "@playwright/test";
import { paths } from "#lib/paths.ts";
import { claimsS0 } from "#seeds/claims/s0.ts";
import { reviews } from "#seeds/reviews.ts";
import { expect, test } from "#tests/support/browser-test.ts";

const missing = paths.claim("homan-told-to-find-over-300000-missing-children");
const longest = paths.claim("oversight-no-reliable-end-to-end-system");
const everywhere = { tag: ["@phone", "@no-js"] };

test.describe("on the first screen of a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const address of [missing, paths.claim("oig-323000-children-unaccounted-for"), longest]) {
    test(`${address} says what, who, when, where, on what source and what stands against it`, async ({ page }) => {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.getByRole("heading", { level: 1 })).toBeInViewport({ ratio: 1 });
      for (const term of ["Said by", "When", "Where", "On what source"]) {
        await expect(fact(page, term)).toBeInViewport({ ratio: 1 });
      }
      // Where much stands against it, its beginning.
      await expect(fact(page, "What stands against it")).toBeInViewport({ ratio: 0.1 });
    });
  }
});

test("the words stand as they were printed, with their speaker in the role held then", everywhere, async ({ page }) => {
  await page.goto(missing);
  const words = page.getByRole("blockquote").first();
  await expect(words).toHaveText("third, find over 300,000 missing children. And that was priority one");
  await expect(fact(page, "Said by")).toHaveText("Tom Homan, border czar");
  await expect(fact(page, "When")).toHaveText("18 September 2025 (year inferred)");
  await expect(fact(page, "Where")).toHaveText("Fox News interview with Tom Homan, 18 September");
  await expect(fact(page, "On what source")).toHaveText("none cited");
  await expect(fact(page, "What stands against it")).toContainText(
    "Disputes the label: American Immigration Council post, September 2024",
  );
});

test(
  "what stands against it is given with its scope, its words and whether we read it",
  everywhere,
  async ({ page }) => {
    await page.goto(missing);
    const sources = page.getByRole("region", { name: "Sources and counter-sources" });
    const post = sources.getByRole("listitem").filter({ hasText: "Disputes the label" });
    await expect(post.getByRole("blockquote")).toHaveText("The OIG report reflects paperwork gaps, not lost children");
    await expect(post).toContainText("It disputes the label and the reading, not the arithmetic.");
    await expect(post).toContainText("words found once in the saved copy");
    await expect(post).toContainText("not read by us: known only from a document that cites it");
  },
);

test("a number says what it counts, what its words allow and what is not stated", everywhere, async ({ page }) => {
  await page.goto(missing);
  const numbers = page.getByRole("region", { name: "The numbers in it" });
  await expect(numbers.getByText("over 300,000", { exact: false }).first()).toBeVisible();
  await expect(fact(page, "What is counted")).toContainText("without saying when a child counts as missing");
  await expect(fact(page, "Read, by our rule, as")).toContainText("300,000 to 400,000 children");
  await expect(fact(page, "Time span")).toHaveText("not stated");
});

test("machines read a claim with where it appeared, and a review only where there is one", async ({ page }) => {
  await page.goto(missing);
  const reviewed = nodesOf(await jsonLd(page));
  expect(reviewed.map((node) => node["@type"])).toEqual(["Claim", "ClaimReview"]);
  const [claim, review] = reviewed;
  expect(claim?.firstAppearance).toMatchObject({ "@type": "CreativeWork", name: expect.stringContaining("Fox News") });
  expect(claim?.appearance).toEqual(expect.any(Array));
  expect(claim?.author).toMatchObject({ "@type": "Person", name: "Tom Homan" });
  expect(review).toMatchObject({ itemReviewed: { "@id": claim?.["@id"] }, url: claim?.url });

  const withReview = new Set(reviews.map(({ content }) => content.claimId));
  const unreviewed = claimsS0.find(({ id }) => !withReview.has(id));
  await page.goto(paths.claim(unreviewed?.content.slug ?? ""));
  await expect(page.getByRole("region", { name: "Our conclusion about the statement" })).toHaveCount(0);
  expect(nodesOf(await jsonLd(page)).map((node) => node["@type"])).toEqual(["Claim"]);

  for (const elsewhere of [paths.comparison("how-many-children-are-missing"), paths.compare(), paths.comparisons()]) {
    await page.goto(elsewhere);
    expect(await page.content()).not.toContain("ClaimReview");
  }
});

test("a claim leads to its comparisons, its history and the record as data", everywhere, async ({ page }) => {
  await page.goto(missing);
  const about = page.getByRole("complementary", { name: "About this claim" });
  await expect(about.getByRole("link", { name: "How many children are “missing”?" })).toHaveAttribute(
    "href",
    paths.comparison("how-many-children-are-missing"),
  );
  await about.getByRole("link", { name: "Compare with any other claim" }).click();
  await expect(page).toHaveURL(/\/compare\?claim=homan-told-to-find-over-300000-missing-children$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare any claims");
});

test.describe("an address of no claim", () => {
  test.use({ expectedStatuses: [400, 404] });

  for (const [what, path, status] of [
    ["an unknown name", "/claims/no-such-claim", 404],
    ["capitals and spaces", "/claims/No%20Such%20Claim", 404],
    ["another script", "/claims/%D8%B7%D9%81%D9%84", 404],
    ["a very long name", `/claims/${"a".repeat(4000)}`, 404],
    ["20 kB", `/claims/${"a".repeat(20_000)}`, 400],
    ["a NUL byte", "/claims/%00", 400],
    ["half a character", "/claims/%E0%A4", 400],
    ["a path out of the folder", "/claims/..%2f..%2fetc%2fpasswd", 404],
  ] as const) {
    test(`${what} is refused in words`, async ({ request }) => {
      const response = await request.get(path, { maxRedirects: 0 });
      expect(response.status()).toBe(status);
      const text = await response.text();
      expect(text).toMatch(/<h1[^>]*>[^<]{10,}/);
      expect(text).not.toMatch(/node_modules|at \w+ \(/);
    });
  }
});

/** What a page gives as the fact of this name, in its first list of facts that has it. */
function fact(page: Page, term: string) {
  return page
    .getByRole("main")
    .locator("dl > div")
    .filter({ has: page.getByRole("term").filter({ hasText: new RegExp(`^${term}$`) }) })
    .first()
    .getByRole("definition");
}

type Node = Record<string, unknown>;

async function jsonLd(page: Page): Promise<Node> {
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  return JSON.parse(text ?? "");
}

function nodesOf(data: Node): Node[] {
  return Array.isArray(data["@graph"]) ? data["@graph"] : [data];
}
