import { expect, test } from "#tests/support/browser-test.ts";

const page = "/methodology";

test("the first tab stop leads past the navigation to the content @phone", async ({ page: reader }) => {
  await reader.goto(page);
  await reader.keyboard.press("Tab");
  await expect(reader.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await reader.keyboard.press("Enter");
  await expect(reader.getByRole("main")).toBeFocused();
});

test("every part of the record can be reached from the head of a page @phone @no-js", async ({ page: reader }) => {
  await reader.goto(page);
  const menu = reader.getByText("Menu", { exact: true });
  if (await menu.isVisible()) await menu.click();
  const parts = reader.getByRole("navigation", { name: "Main" }).getByRole("link");
  await expect(parts).toHaveText([
    "Comparisons",
    "Claims",
    "Topics",
    "People & organisations",
    "Sources",
    "Measures",
    "Compare",
    "Search",
  ]);
  await expect(reader.getByRole("searchbox", { name: "Search the record" })).toBeVisible();
});

test("only a table scrolls sideways on a narrow screen, with its first column in view @phone", async ({
  page: reader,
}) => {
  await reader.goto(page);
  const sideways = () => reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  const table = reader.getByRole("region", { name: "What the words around a number allow" });
  const rowHeader = table.getByRole("rowheader", { name: "just under" });
  await rowHeader.scrollIntoViewIfNeeded();
  await table.evaluate((region) => region.scrollBy(400, 0));
  await expect(rowHeader).toBeInViewport({ ratio: 0.9 });
});

test("nothing moves when the typefaces arrive late @phone", async ({ page: reader }) => {
  await reader.route("**/*.woff2", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await reader.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        Object.assign(window, { moved: (window as unknown as { moved: number }).moved + entry.value });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await reader.goto(page);
  await reader.evaluate(() => document.fonts.ready);
  expect(await reader.evaluate(() => document.fonts.check("18px sourceSerif"))).toBe(true);
  expect(await reader.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.05);
});

test("on paper the navigation is gone, the ink is dark and links say where they lead", async ({ page: reader }) => {
  await reader.goto("/about");
  await reader.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(reader.getByRole("navigation", { name: "Main" })).toBeHidden();
  await expect(reader.getByRole("search")).toBeHidden();
  const licence = reader.getByRole("main").getByRole("link", { name: /Creative Commons Attribution/ });
  const printed = await licence.evaluate((link) => getComputedStyle(link, "::after").content);
  expect(printed).toContain("https://creativecommons.org/licenses/by/4.0/");
  const ink = await reader.evaluate(() => getComputedStyle(document.body).color);
  expect(ink, "dark ink on paper, whatever the screen prefers").toBe("rgb(22, 24, 27)");
});

test.describe("an address that leads nowhere", () => {
  test.use({ expectedStatuses: [404] });

  test("says so and offers search and the comparisons @no-js", async ({ page: reader }) => {
    const response = await reader.goto("/nothing-here");
    expect(response?.status()).toBe(404);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
    const main = reader.getByRole("main");
    await expect(main.getByRole("link", { name: "search" })).toBeVisible();
    await expect(main.getByRole("link", { name: "comparisons" })).toBeVisible();
  });
});
