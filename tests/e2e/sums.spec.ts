import { paths } from "#lib/paths.ts";
import { expect, test } from "#tests/support/browser-test.ts";

const everywhere = { tag: ["@phone", "@no-js"] };

test(
  "“25,000 of what?” has every base in one table, and the one that the speaker names",
  everywhere,
  async ({ page }) => {
    await page.goto(paths.comparison("25000-children-located-of-how-many"));
    const table = page.getByRole("table", { name: "“just under 25,000” as a share of each base" });
    const baseRow = (name: string) =>
      table.getByRole("row").filter({ has: page.getByRole("rowheader").filter({ hasText: name }) });
    await expect(baseRow("over 300,000").getByRole("cell")).toHaveText(["8.3 (6 to 8.3)", "yes"]);
    await expect(baseRow("more than 32,000").getByRole("cell")).toHaveText(["78.1 (72.7 to 78.1)", "no"]);
    const notes = page.getByRole("article").filter({ has: table }).getByRole("listitem");
    await expect(notes.filter({ hasText: "over 300,000: The speaker counts the one out of the other." })).toBeVisible();
    await expect(notes.filter({ hasText: /^more than 32,000: .*Nobody says that the children located/ })).toBeVisible();
    await page.getByText("The working of each share").first().click();
    const sums = page.getByRole("region", { name: "The sums" });
    await expect(sums.getByText("25,000 ÷ 300,000 = 8.3 percent")).toBeVisible();
  },
);

test("a sum that agrees says too what nobody states of it", everywhere, async ({ page }) => {
  await page.goto(paths.comparison("how-many-children-are-missing"));
  const sum = page
    .getByRole("region", { name: "The sums" })
    .getByRole("article")
    .filter({
      has: page.getByRole("heading", { name: "Is 323,000 the sum of the two groups that the article lists?" }),
    });
  await expect(sum).toContainText("291,000 + 32,000 = 323,000 children");
  await expect(sum).toContainText("Holds, but whether the numbers may be put together is not stated");
});

test("a count told to its last unit is not made less exact than it was said", async ({ page }) => {
  await page.goto(paths.comparison("encounters-beside-apprehensions"));
  const sum = page.getByRole("region", { name: "The sums" }).getByRole("article").filter({ hasText: "6,177 ÷ 31" });
  await expect(sum).toContainText("6,177 ÷ 31 = 199.3 apprehensions a day");
  await expect(sum).not.toContainText("6,176.5");
});

test("a claim's page has the sums in which its numbers stand", everywhere, async ({ page }) => {
  await page.goto(paths.claim("ice-data-787-arrests-a-day"));
  const sums = page.getByRole("region", { name: "The sums it stands in" });
  await expect(sums).toContainText("11,000 ÷ 18 = 611.1 arrests a day");
  await expect(sums.getByText("Does not hold", { exact: true }).first()).toBeVisible();
});

test(
  "the front page shows each comparison's most telling sum, and leads to its working",
  everywhere,
  async ({ page }) => {
    await page.goto("/");
    await expect(page.getByText("291,000 + 32,000 = 323,000 children; stated: 323,000")).toBeVisible();
    await page.getByRole("link", { name: "11,000 ÷ 18 = 611.1 arrests a day; stated: 787" }).click();
    await expect(page).toHaveURL(/how-many-ice-arrests-a-day#11000-arrests-in-18-days$/);
    await expect(page.locator("#\\31 1000-arrests-in-18-days")).toBeInViewport();
  },
);

test("a topic's numbers stand by what they count, with its sums", everywhere, async ({ page }) => {
  await page.goto(paths.topic("missing-children"));
  const numbers = page.getByRole("table", { name: "The numbers, by what they count" });
  const missing = numbers.getByRole("row").filter({ has: page.getByRole("link", { name: "Children called missing" }) });
  await expect(missing.getByRole("rowheader")).toHaveText(["“the 300,000”", "“over 300,000”", "“300,000”"]);
  await expect(page.getByRole("region", { name: "The sums" })).toContainText("291,000 + 32,000 = 323,000 children");
});

test("a number that only a passage states stands on its source and on its measure", everywhere, async ({ page }) => {
  await page.goto(paths.measure("unaccompanied-children-who-crossed"));
  const table = page.getByRole("table", { name: "Also stated of it in passages of sources" });
  const row = table.getByRole("row").filter({ hasText: "entered the country" });
  await expect(row.getByRole("rowheader")).toHaveText("“more than 600,000”");
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/\/sources\/ice-struggles-to-track-600k#/);
  await page.getByText("“more than 600,000”").click();
  await expect(page.getByRole("definition").filter({ hasText: "600,000 to 700,000 children" }).first()).toBeVisible();
});
