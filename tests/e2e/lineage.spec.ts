import type { Locator, Page } from "@playwright/test";
import { paths } from "#lib/paths.ts";
import { expect, test } from "#tests/support/browser-test.ts";
import { sidewaysOverflow } from "#tests/support/side-by-side.ts";

const missing = paths.comparison("how-many-children-are-missing");
const released = paths.comparison("who-were-the-children-released-to");
const told = paths.claim("homan-told-to-find-over-300000-missing-children");
const everywhere = { tag: ["@phone", "@no-js"] };

const descent = (page: Page) => page.getByRole("region", { name: "How they descend from each other" });
const drawing = (region: Locator) => region.getByRole("group", { name: /^The ways? of/ }).filter({ visible: true });

/** The rows of the table that stands beneath the drawing, opened as a reader opens it. */
async function steps(region: Locator): Promise<Locator> {
  await region.getByText(/^The drawing in words: /).click();
  return region.getByRole("table", { name: "Every step, how it is known and why" }).getByRole("row");
}

test("six claims on missing children have five roots, and no hypothesis joins them", everywhere, async ({ page }) => {
  await page.goto(missing);
  const region = descent(page);
  await expect(region).toContainText(
    "These 6 claims lead back to 5 independent roots, counted by stated links only. 6 links are inferred by an editor and join no roots.",
  );
  const homan = region
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: "Tom Homan", exact: true }) });
  await expect(homan).toContainText("No primary source for it is reached");
  await expect(homan).toContainText("It is put down to Donald Trump, by this account alone.");
  await expect(homan.getByRole("link", { name: "Told to find over 300,000 missing children" })).toBeVisible();
  await expect(
    homan.getByRole("link", { name: "300,000 missing children under the last administration" }),
  ).toBeVisible();
  await expect(region).toContainText("Factually’s reference [2], not listed");
});

test(
  "the step from 323,000 to 300,000 is called inferred, in the drawing and in the table",
  everywhere,
  async ({ page }) => {
    await page.goto(missing);
    const region = descent(page);
    await expect(drawing(region)).toHaveCount(1);
    await expect(drawing(region)).toContainText("Inferred, not stated: derived");
    const step = (await steps(region)).filter({
      has: page.getByRole("cell", { name: "Told to find over 300,000 missing children", exact: true }),
      hasText: "Hypothesis",
    });
    await expect(step).toContainText("323,000 children unaccounted for");
    await expect(step).toContainText("Number rounded: by the editor and by the figures. 323,000 rounds to 300,000.");
    await expect(step).toContainText("Inferred. Hypothesis:");
  },
);

test(
  "what ICE officers told goes back to them through every hand, and not to the outlets",
  everywhere,
  async ({ page }) => {
    await page.goto(released);
    const region = descent(page);
    await expect(region).toContainText("These 6 claims lead back to 3 independent roots");
    const officers = region
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: "ICE officers", exact: true }) });
    await expect(officers).toContainText("The speaker’s own word");
    await expect(officers).toContainText(
      "It passes through 2 hands between ICE officers and the article read here: DHS Office of Inspector General; New York Post article on releases of children.",
    );
    const rows = await steps(region);
    await expect(rows.filter({ hasText: "New York Post reported it" }).first()).toContainText(
      "As the document in hand tells it.",
    );
    const lost = region.getByRole("listitem").filter({ has: page.getByRole("link", { name: /An IG report/ }) });
    await expect(lost).toContainText("A hand on the way");
    expect(await sidewaysOverflow(page.getByRole("main"))).toBeLessThanOrEqual(0);
  },
);

test("a claim says how it travelled and where its way ends", everywhere, async ({ page }) => {
  await page.goto(told);
  const region = page.getByRole("region", { name: "How it travelled" });
  await expect(region).toContainText("This claim leads back to one root, counted by stated links only.");
  await expect(region).toContainText(
    "It passes through 1 hand between Tom Homan and the article read here: Fox News interview with Tom Homan, 18 September. It is put down to Donald Trump, by this account alone. The interview can show that it was said, not that it is so.",
  );
  await expect(drawing(region)).toContainText("This claim, by Tom Homan");
  await expect(page.getByRole("region", { name: "What it answers, and what answers it" })).toContainText(
    "Contradicted by",
  );
});
