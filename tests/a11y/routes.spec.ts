import type { Page } from "@playwright/test";
import axe from "axe-core";
import { expect, test } from "#tests/support/browser-test.ts";
import { listRoutes } from "#tests/support/routes.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [320, 1280];
const SCHEMES = ["light", "dark"] as const;

for (const { path, status } of listRoutes()) {
  test.describe(path, () => {
    test.use({ expectedStatuses: status === 200 ? [] : [status] });

    test("has no barrier that axe knows, light and dark, narrow and wide", async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(status);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          expect(await barriers(page), `${width} px, ${colorScheme}`).toEqual([]);
        }
      }
    });

    test("is no wider than a screen of 320 px, which is 400 % zoom", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}

/** What axe objects to: the rule, and the elements with the reason. */
async function barriers(page: Page): Promise<{ rule: string; elements: string[] }[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (tags) => {
    // The script that was just run defines it; the module of the same name is not here, in the page.
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const results = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
    return results.violations.map(({ id, nodes }) => ({
      rule: id,
      elements: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
    }));
  }, TAGS);
  return violations.map(({ rule, elements }) => ({ rule, elements: elements.map((e) => e.replaceAll(/\s+/g, " ")) }));
}
