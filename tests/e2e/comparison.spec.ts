import { paths } from "#lib/paths.ts";
import { expect, test } from "#tests/support/browser-test.ts";
import { cellOf, sidewaysOverflow } from "#tests/support/side-by-side.ts";

const missing = paths.comparison("how-many-children-are-missing");
const arrests = paths.comparison("how-many-ice-arrests-a-day");
const everywhere = { tag: ["@phone", "@no-js"] };

/** Three of the six columns: their names, and what a reader should take away from each. */
const told = {
  report: {
    label: "323,000 children unaccounted for",
    figure: "323,000",
    counts: /could not account for: those who did not appear in court, and those whose safety could not be verified/,
    by: "DHS Office of Inspector General",
    where: /DHS Office of Inspector General report, August 2024.*as printed in/s,
    source: "none cited",
  },
  post: {
    label: "The report reflects paperwork gaps, not lost children",
    figure: "no number",
    counts: /No children: it says what the report’s number stands for.* gaps in records/,
    by: "American Immigration Council",
    where: /American Immigration Council post, September 2024/,
    source: /DHS Office of Inspector General report, August 2024.*not read by us/s,
  },
  homan: {
    label: "Told to find over 300,000 missing children",
    figure: "over 300,000",
    counts: /Children called missing.*not defined, over no stated time/,
    by: "Tom Homan, border czar",
    where: /Fox News interview with Tom Homan, 18 September/,
    source: "none cited",
  },
} as const;

test(
  "each number is followed by a sentence that says what it counts and by who said it",
  everywhere,
  async ({ page }) => {
    await page.goto(missing);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("How many children are “missing”?");
    const items = page.getByRole("region", { name: "What each one counts" }).getByRole("listitem");
    await expect(items).toHaveCount(6);
    for (const { label, figure, counts, by } of Object.values(told)) {
      const item = items.filter({ has: page.getByRole("link", { name: label, exact: true }) });
      await expect(item.getByText(figure, { exact: true })).toBeVisible();
      await expect(item).toContainText(counts);
      await expect(item).toContainText(by.split(",")[0] ?? by);
    }
  },
);

test("the columns say of every claim who, where and on what source, in the same rows", everywhere, async ({ page }) => {
  await page.goto(missing);
  const table = page.getByRole("table", { name: "6 claims in the same words and order of rows" });
  await expect(table.getByRole("rowheader")).toHaveText([
    "Words",
    "Said by",
    "When",
    "Where",
    "Cited source",
    "What stands against it",
    "Figure",
  ]);
  for (const { label, by, where, source, figure } of Object.values(told)) {
    await expect(await cellOf(table, "Said by", label)).toContainText(by);
    await expect(await cellOf(table, "Where", label)).toContainText(where);
    await expect(await cellOf(table, "Cited source", label)).toContainText(source);
    await expect(await cellOf(table, "Figure", label)).toContainText(
      figure === "no number" ? "no number stated" : figure,
    );
  }
  const against = await cellOf(table, "What stands against it", told.report.label);
  await expect(against).toContainText("Disputes the label: American Immigration Council post");
  const blanks = await table.getByRole("cell").filter({ hasText: /^\s*$/ }).count();
  expect(blanks, "only the corner of the table is empty").toBe(1);
});

test("the columns scroll beside the names of the rows, and the page itself stays put", everywhere, async ({ page }) => {
  await page.goto(missing);
  const region = page.getByRole("region", { name: "6 claims in the same words and order of rows" });
  const rowName = region.getByRole("rowheader", { name: "Said by" });
  const last = (await region.getByRole("columnheader").last().textContent()) ?? "";
  await rowName.scrollIntoViewIfNeeded();
  await region.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
  await expect(rowName).toBeInViewport({ ratio: 0.9 });
  await expect(await cellOf(region, "Said by", last)).toBeInViewport({ ratio: 0.9 });
  expect(await sidewaysOverflow(page.getByRole("main"))).toBeLessThanOrEqual(0);
});

test("the columns scroll by keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 800 });
  await page.goto(missing);
  const region = page.getByRole("region", { name: "6 claims in the same words and order of rows" });
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test("a link that has the focus is not covered by the names of the rows", { tag: "@phone" }, async ({ page }) => {
  await page.goto(arrests);
  const region = page.getByRole("region", { name: "4 claims in the same words and order of rows" });
  await region.focus();
  const links = await region.getByRole("link").count();
  const covered: string[] = [];
  for (let step = 0; step < links; step++) {
    await page.keyboard.press("Tab");
    const hidden = await page.evaluate(() => {
      const link = document.activeElement;
      const points = [...(link?.getClientRects() ?? [])].flatMap(({ x, y, width, height }) =>
        [0.1, 0.5, 0.9].map((share) => [x + width * share, y + height / 2] as const),
      );
      const seen = points.some(([x, y]) => link?.contains(document.elementFromPoint(x, y)));
      return seen ? null : (link?.textContent ?? "nothing has the focus");
    });
    if (hidden !== null) covered.push(hidden);
  }
  expect(covered).toEqual([]);
});

test("the definition of a number stands beside it, and its measure is one tap away", everywhere, async ({ page }) => {
  await page.goto(missing);
  const table = page.getByRole("table", { name: "6 claims in the same words and order of rows" });
  const cell = await cellOf(table, "Figure", told.homan.label);
  await expect(cell).toContainText("Read as 300,000 to 400,000 children");
  await expect(cell).toContainText("without saying when a child counts as missing");
  await expect(cell.getByRole("link", { name: "Children called missing" })).toHaveAttribute("href", /^\/measures\//);
});

test("every pair has a verdict with its reason, by an editor and by rule", everywhere, async ({ page }) => {
  await page.goto(missing);
  const pairs = page.getByRole("table", { name: "Pair by pair: do they count the same thing?" });
  await expect(page.getByText(/^Of 15 pairs, \d+ count different things; /)).toBeVisible();
  await page.getByText("All 15 pairs, each with its verdict and reason").click();
  await expect(pairs.getByRole("rowheader")).toHaveCount(15);
  const row = pairs.getByRole("row").filter({
    has: page.getByRole("rowheader", { name: `${told.report.label} beside ${told.post.label}` }),
  });
  await expect(row.getByRole("cell").first()).toContainText(
    /Count different things.*disputes the word “lost” and says what the number stands for/s,
  );
  await expect(row.getByRole("cell").last()).toContainText(/states no number, so nothing can be derived from numbers/);
  const bare = await pairs.getByRole("cell").filter({ hasText: "no editor has judged this pair" }).count();
  expect(bare).toBe(0);
});

test(
  "11,000 arrests in 18 days are 611 a day, not 787, and the page says what would make it hold",
  everywhere,
  async ({ page }) => {
    await page.goto(arrests);
    const sum = page
      .getByRole("region", { name: "The sums" })
      .getByRole("article")
      .filter({ has: page.getByRole("heading", { name: "Are 11,000 arrests in 18 days 787 a day?" }) });
    await expect(sum).toContainText("11,000 ÷ 18 = 611.1 arrests a day");
    await expect(sum).toContainText("10,000 to 12,000 ÷ 18: 556 to 667");
    await expect(sum.getByText("Does not hold", { exact: true })).toBeVisible();
    await expect(sum).toContainText("787 (786.5 to 787.5) is stated. No number is in both.");
    await expect(sum.getByRole("heading", { name: "What would make it hold" })).toBeVisible();
    await expect(sum.getByRole("listitem").filter({ hasText: "would have to be 14,166 arrests" })).toBeVisible();
    await expect(sum.getByRole("listitem").filter({ hasText: "would have to be 13.98 days" })).toBeVisible();
    await expect(sum.getByRole("heading", { name: "What the sum does not say" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("about 611 a day, not 787");
  },
);

test("the rows on which the numbers agree are folded away and open without script", everywhere, async ({ page }) => {
  const address = paths.compare(["homan-told-to-find-over-300000-missing-children", "homan-300000-missing-children"]);
  await page.goto(address);
  const agree = page.getByRole("table", { name: "They agree on" });
  await expect(agree).toBeHidden();
  await page.getByText(/^They agree on: what is counted/).click();
  await expect(agree).toBeVisible();
  await expect(agree.getByRole("row").filter({ hasText: "What is counted" }).getByRole("cell")).toHaveText([
    /Children called missing/,
    /Children called missing/,
  ]);
});

test.describe("addresses that are no comparison", () => {
  test.use({ expectedStatuses: [404] });

  test("an unknown one is not found, in words", { tag: "@no-js" }, async ({ page }) => {
    const response = await page.goto(paths.comparison("no-such-question"));
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("There is no");
  });
});
