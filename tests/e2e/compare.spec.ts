import { paths } from "#lib/paths.ts";
import { expect, test } from "#tests/support/browser-test.ts";
import { sidewaysOverflow } from "#tests/support/side-by-side.ts";

const two = ["ice-data-787-arrests-a-day", "ice-data-11000-arrests-in-18-days"];
const six = [
  "oig-323000-children-unaccounted-for",
  "homan-told-to-find-over-300000-missing-children",
  "homan-300000-missing-children",
  "oig-448000-transferred-to-hhs",
  ...two,
];
const everywhere = { tag: ["@phone", "@no-js"] };

test(
  "two claims stand side by side in the order of the address, with the sums among them",
  everywhere,
  async ({ page }) => {
    await page.goto(paths.compare(two));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "An average of 787 arrests a day · Roughly 11,000 arrests in 18 days",
    );
    const table = page.getByRole("table", { name: "2 claims in the same words and order of rows" });
    await expect(table.getByRole("columnheader")).toHaveText([
      "An average of 787 arrests a day",
      "Roughly 11,000 arrests in 18 days",
    ]);
    await expect(page.getByRole("region", { name: "The sums" })).toContainText("11,000 ÷ 18 = 611.1 arrests a day");
    const pairs = page.getByRole("table", { name: "Pair by pair: do they count the same thing?" });
    await expect(pairs).toContainText("The total divided by the days does not give the average.");
  },
);

test(
  "six claims stand side by side, scroll within their table, and no seventh can be added",
  everywhere,
  async ({ page }) => {
    await page.goto(paths.compare(six));
    const table = page.getByRole("table", { name: "6 claims in the same words and order of rows" });
    await expect(table.getByRole("columnheader")).toHaveCount(6);
    expect(await sidewaysOverflow(page.getByRole("main"))).toBeLessThanOrEqual(0);
    await expect(page.getByRole("main")).toContainText("Six claims are the most that can be read side by side.");
    await expect(page.getByRole("searchbox", { name: "Find a claim to add" })).toHaveCount(0);
  },
);

test("claims are found, added and taken away without script", everywhere, async ({ page }) => {
  await page.goto(paths.compare());
  await page.getByRole("searchbox", { name: "Find a claim to add" }).fill("787 arrests");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("link", { name: "Add : An average of 787 arrests a day" }).click();
  await expect(page).toHaveURL(/\/compare\?claim=ice-data-787-arrests-a-day$/);

  await page.getByRole("searchbox", { name: "Find a claim to add" }).fill("roughly 11,000");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.getByRole("link", { name: "An average of 787 arrests a day", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Add : Roughly 11,000 arrests in 18 days" }).click();
  await expect(page.getByRole("table", { name: "2 claims in the same words and order of rows" })).toBeVisible();

  await page.getByRole("link", { name: "Take away : An average of 787 arrests a day" }).click();
  await expect(page).toHaveURL(/\/compare\?claim=ice-data-11000-arrests-in-18-days$/);
  await expect(page.getByRole("table")).toHaveCount(0);
});

test("words that lead nowhere say so and keep the choice", everywhere, async ({ page }) => {
  await page.goto(`${paths.compare(two.slice(0, 1))}&q=zzzzzz`);
  await expect(page.getByRole("main")).toContainText("Nothing was found. Try fewer or other words.");
  await expect(page.getByRole("link", { name: "Take away : An average of 787 arrests a day" })).toBeVisible();
});

test("the address of a choice is not offered to search engines, the picker is", async ({ page }) => {
  await page.goto(paths.compare(two));
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await page.goto(paths.compare());
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});

test.describe("an address that cannot be followed", () => {
  test.use({ expectedStatuses: [400, 404] });

  const [one = ""] = two;
  const cases: [what: string, query: string, status: number, says: string | RegExp][] = [
    [
      "one name of two is unknown",
      `claim=${one}&claim=no-such-claim`,
      404,
      "There is no published claim at the address no-such-claim.",
    ],
    ["a claim is named twice", `claim=${one}&claim=${one}`, 400, `The claim ${one} is named twice.`],
    [
      "seven are asked for",
      [...six, "homan-27-children-have-died"].map((slug) => `claim=${slug}`).join("&"),
      400,
      "At most 6 claims stand side by side; the first 6 are shown.",
    ],
    ["a name is empty", "claim=", 400, "A claim in the address is not the name of a claim."],
    ["a name is markup", "claim=%3Cscript%3E", 400, "A claim in the address is not the name of a claim."],
    ["a name is enormous", `claim=${"a".repeat(3000)}`, 400, "A claim in the address is not the name of a claim."],
    ["the search is enormous", `claim=${one}&q=${"a".repeat(3000)}`, 400, /What you look for .* characters/],
    ["the search is repeated", `claim=${one}&q=a&q=b`, 400, /What you look for/],
    ["a hundred names", Array.from({ length: 100 }, (_, n) => `claim=a${n}`).join("&"), 400, "At most 6 claims"],
    ["20 kB", `claim=${"a".repeat(20_000)}`, 400, "characters long"],
    ["a NUL byte", "claim=%00", 400, "NUL"],
    ["half a character", "claim=%E0%A4", 400, /cannot be read|not .*UTF-8/],
    ["a NUL byte in the search", "q=a%00b", 400, "NUL"],
  ];
  for (const [what, query, status, says] of cases) {
    test(`${what}: it says so`, async ({ page }) => {
      const response = await page.goto(`/compare?${query}`);
      expect(response?.status()).toBe(status);
      await expect(page.getByRole("main")).toContainText(says);
    });
  }

  test("what is right of it is still shown", async ({ page }) => {
    await page.goto(paths.compare([...two, "no-such-claim"]));
    await expect(page.getByRole("table", { name: "2 claims in the same words and order of rows" })).toBeVisible();
  });
});

test("parameters that the page does not know are left alone", async ({ request }) => {
  for (const query of ["claim[]=x", "claim%5B0%5D=x", "foo=bar&foo=baz", "__proto__=1", "constructor=1"]) {
    expect((await request.get(`/compare?${query}`)).status(), query).toBe(200);
  }
});
