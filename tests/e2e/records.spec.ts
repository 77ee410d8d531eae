import { expect, test } from "#tests/support/browser-test.ts";

test("the front page says what the site is, and what the numbers of its lead count @phone @no-js", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Every public claim beside its source and its counter-sources",
  );
  const lead = page.getByRole("article", { name: "How many children are “missing”?" });
  await expect(lead.getByRole("listitem").filter({ hasText: "323,000" }).first()).toContainText(
    "could not account for",
  );
  await expect(lead.getByRole("listitem").filter({ hasText: "over 300,000" })).toContainText("not defined");
  await expect(lead.getByRole("listitem").filter({ hasText: "paperwork gaps" })).toContainText("No children");
  await lead.getByRole("link", { name: "Compare the 6 claims side by side" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How many children are “missing”?");
});

test("the front page says that nothing had to be corrected yet", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Corrections" })).toContainText("None so far");
});

test("a person's page has the statements in the order of time, each with the role as stated then @phone", async ({
  page,
}) => {
  await page.goto("/claimants");
  await page.getByRole("region", { name: "People" }).getByRole("link", { name: "Tom Homan" }).click();
  const statements = page.getByRole("region", { name: "Statements, in the order of time" });
  const occasions = statements.getByRole("list").first().locator("> li");
  await expect(occasions.first()).toContainText("November 2024");
  await expect(occasions.first()).toContainText("role not stated");
  await expect(occasions.nth(1)).toContainText("18 September 2025 (year inferred)");
  await expect(occasions.nth(1)).toContainText("As border czar");
  await expect(occasions.last()).toContainText("date unknown");
});

test("a source says whether it was read, by which hashes its copy is known, and what it stands against", async ({
  page,
}) => {
  await page.goto("/sources/ice-struggles-to-track-600k");
  await expect(page.getByRole("main")).toContainText("Read by us, a copy is kept.");
  const copies = page.getByRole("region", { name: "Saved copies" });
  await expect(copies).toContainText("4adf29a6588e05bbc3656c14c5a7e190ebdefb899ab1d707d179a65b2437e1d8");
  await expect(copies).toContainText("The text belongs to its publisher.");
  const uses = page.getByRole("region", { name: "What it is cited for" });
  await expect(uses.getByRole("heading", { name: "Disputes" })).toBeVisible();
  await expect(uses.getByText(/^Against the (label|figure|definition)/).first()).toBeVisible();
});

test("a source that nobody can find says so", async ({ page }) => {
  await page.goto("/sources");
  const lost = page.getByRole("region", { name: "Cited in a way that nobody can follow" });
  await lost.getByRole("link", { name: "“Recent polling” on deportation" }).click();
  await expect(page.getByRole("note")).toContainText("Nobody can follow this reference");
});

test("a measure has its definition, the words for it, and every figure stated of it @phone @no-js", async ({
  page,
}) => {
  await page.goto("/measures");
  await page.getByRole("link", { name: "Children called missing" }).click();
  await expect(page.getByRole("main")).toContainText("without saying when a child counts as missing");
  const figures = page.getByRole("table", { name: /^Every figure stated of this measure/ });
  await expect(figures.getByRole("rowheader")).toHaveText(["“the 300,000”", "“over 300,000”", "“300,000”"]);
  await expect(page.getByRole("region", { name: "How it stands to other measures" })).toContainText(
    "It overlaps with Children unaccounted for",
  );
});

test("a topic leads to the comparisons in which its claims stand, and to the claims", async ({ page }) => {
  await page.goto("/topics");
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await expect(page.getByRole("region", { name: "Compared side by side" }).getByRole("link").first()).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Claims, in the order of time" }).getByRole("link").first(),
  ).toBeVisible();
});

test.describe("addresses that lead nowhere", () => {
  test.use({ expectedStatuses: [400, 404] });

  test("a mistyped name gets what may have been meant", async ({ page }) => {
    const response = await page.goto("/claimants/tom-homann");
    expect(response?.status()).toBe(404);
    await page.getByRole("main").getByRole("link", { name: "Tom Homan" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tom Homan");
  });

  for (const path of [
    "/claimants?cursor=x",
    "/sources?cursor=W10&cursor=W10",
    "/measures?cursor=WyJhXHUwMDAwIiwibWVhXzEiXQ",
    "/topics?cursor=",
  ]) {
    test(`${path} is refused with the way to the first page`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(400);
      await expect(page.getByRole("link", { name: "Start at the first page of the list" })).toBeVisible();
    });
  }
});
