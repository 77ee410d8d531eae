import { expect, test } from "#tests/support/browser-test.ts";

test("words are found, marked and counted, and a filter narrows them @phone @no-js", async ({ page, isMobile }) => {
  await page.goto("/search");
  const words = page.getByRole("main").getByRole("searchbox");
  await words.fill("missing children");
  await page.getByRole("main").getByRole("button", { name: "Search" }).click();
  const count = page.getByRole("heading", { name: /^\d+ claims for “missing children”$/ });
  await expect(count).toBeVisible();
  await expect(page.getByRole("main").locator("mark").first()).toBeVisible();
  await expect(page.getByText(/^Found in /).first()).toBeVisible();

  if (isMobile) await page.getByText("Filters and order").click();
  await page.getByLabel("Who said it").selectOption({ label: "Tom Homan" });
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/claimant=tom-homan/);
  await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue("missing children");
  for (const claim of await page.getByRole("main").locator(".claim-item").all()) {
    await expect(claim.getByRole("link", { name: "Tom Homan", exact: true })).toBeVisible();
  }
  await page.getByRole("link", { name: "remove Who said it" }).click();
  await expect(page).not.toHaveURL(/claimant/);
});

test("a typo finds the claims all the same and says so", async ({ page }) => {
  await page.goto("/search?q=chldren+unacounted");
  await expect(page.getByText("No claim has these words as typed.")).toBeVisible();
  await expect(page.getByRole("main").locator("mark").first()).toBeVisible();
});

test("nothing found says what to try", async ({ page }) => {
  await page.goto("/search?q=zzzzqq&counter=yes");
  await expect(page.getByRole("heading", { name: "No claim was found for “zzzzqq”" })).toBeVisible();
  await page.getByRole("link", { name: "Look without the filters" }).click();
  await expect(page).toHaveURL(/\/search\?q=zzzzqq$/);
});

test("numbers are found as people type them, with what they count, and filters come off one by one @phone @no-js", async ({
  page,
  isMobile,
}) => {
  await page.goto("/claims");
  const open = () => (isMobile ? page.getByText("Filters and order").click() : Promise.resolve());
  await open();
  await page.getByLabel("What is counted").selectOption({ label: "Children called missing" });
  await page.getByLabel("A number of at least").fill("350.5k");
  await page.getByLabel("A number of at most").fill("400,000");
  await page.getByRole("button", { name: "Show these claims" }).click();
  await expect(page.getByRole("heading", { name: "1 claim", exact: true })).toBeVisible();
  const claim = page.getByRole("main").locator(".claim-item");
  await expect(claim.getByText(/read as 300,000 to 400,000 children/)).toBeVisible();
  await expect(claim.getByRole("link", { name: "Children called missing" })).toBeVisible();

  await page.getByRole("link", { name: "remove What is counted" }).click();
  await expect(page).toHaveURL(/\/claims\?min=350500&max=400000&sort=newest$/);
  await page.getByRole("link", { name: "remove A number of at least" }).click();
  await expect(page).toHaveURL(/\/claims\?max=400000&sort=newest$/);
});

test("claims on whose numbers a sum fails are found, each sum with its working in words @no-js", async ({ page }) => {
  await page.goto("/search");
  await page.getByLabel("Sums its numbers stand in").selectOption("At least one does not hold");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/holds=no/);
  const claim = page.getByRole("main").locator(".claim-item").filter({ hasText: "An average of 787 arrests a day" });
  await expect(
    claim.getByText(/Does not hold: Are 11,000 arrests in 18 days 787 a day\? .*611\.1 arrests a day/),
  ).toBeVisible();
});

test.describe("an address that cannot be searched", () => {
  test.use({ expectedStatuses: [400] });

  test("is a 400 that names each parameter and keeps what was typed @no-js", async ({ page }) => {
    const response = await page.goto("/search?q=homan&kind=rumour&from=yesterday&colour=red");
    expect(response?.status()).toBe(400);
    const alert = page.getByRole("main").getByRole("alert");
    for (const name of ["kind", "from", "colour"]) await expect(alert.getByText(name, { exact: true })).toBeVisible();
    await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue("homan");
    await expect(page.getByLabel("Said on or after")).toHaveValue("yesterday");
    await alert.getByRole("link", { name: "start again" }).click();
    await expect(page).toHaveURL(/\/search$/);
  });
});

for (const query of [
  "q=%00",
  "q=%FF",
  "cursor=AAAA",
  "q=a&cursor=WyJleGFjdCJd",
  "claimant=nobody-at-all",
  `q=${"x".repeat(5000)}`,
  "from=-5",
  "q=a&q=b",
  "min=NaN",
  "max=10%5E30",
  "min=5&max=3",
  "min=1&min=2",
  "holds=yes",
]) {
  test(`/search?${query.slice(0, 40)} answers 400`, async ({ request }) => {
    expect((await request.get(`/search?${query}`)).status()).toBe(400);
  });
}

test("all claims can be read through page by page, each once", async ({ page }) => {
  await page.goto("/claims");
  const heading = await page.getByRole("heading", { name: /^\d+ claims$/ }).textContent();
  const total = Number(heading?.split(" ")[0]);
  const seen = new Set<string>();
  for (;;) {
    for (const link of await page.getByRole("main").locator(".claim-item h3 a").all()) {
      seen.add((await link.getAttribute("href")) ?? "");
    }
    const next = page.getByRole("link", { name: "Next page" });
    if ((await next.count()) === 0) break;
    await next.click();
    await page.waitForLoadState();
  }
  expect(seen.size).toBe(total);
});
