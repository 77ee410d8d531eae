import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/browser-test.ts";
import { listRoutes } from "#tests/support/routes.ts";

/** A window of 1280 by 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** A4 between margins of 16 mm, in CSS pixels. */
const PAPER = { width: 673, height: 980 };
const FONTS_LATE_MS = 400;

for (const { path, status } of listRoutes()) {
  test.describe(path, () => {
    test.use({ expectedStatuses: status === 200 ? [] : [status] });

    test("says the same without script, in forced colours and without motion", async ({ page, browser, baseURL }) => {
      await page.goto(path);
      const said = await words(page);
      expect(said.length).toBeGreaterThan(20);

      const bare = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: page.viewportSize() });
      const silent = await bare.newPage();
      await silent.goto(path);
      expect(await words(silent)).toBe(said);
      await bare.close();

      await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
      expect(await words(page)).toBe(said);
      expect(await page.evaluate(moving), "what still moves where motion is not wanted").toEqual([]);
    });

    test("at 400 % nothing is wider than the screen, and nothing that stays in place covers it", async ({ page }) => {
      await page.setViewportSize(ZOOMED);
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(ZOOMED.width);
      expect(await page.evaluate(covering), "what covers more than half of the screen while it scrolls").toEqual([]);
    });

    test("everything that can be used can be reached by keyboard and is seen to be", async ({ page }) => {
      await page.goto(path);
      await page.keyboard.press("Tab");
      await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main")).toBeFocused();
      expect(await page.evaluate(unreachable), "what no tab stop leads to").toEqual([]);
      expect(await page.evaluate(unseenFocus), "what has the focus without showing it").toEqual([]);
    });

    test("on paper all is open, links say where they lead, and nothing runs off the sheet", async ({ page }) => {
      await page.setViewportSize(PAPER);
      await page.emulateMedia({ media: "print" });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
      await expect(page.getByRole("search").filter({ visible: true })).toHaveCount(0);
      expect(await page.evaluate(foldedOnPaper), "what stays folded on paper").toEqual([]);
      expect(await page.evaluate(silentLinks), "links that do not say where they lead").toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER.width);
    });

    test("nothing moves while it loads, however late the typefaces are", async ({ page }) => {
      await page.route("**/*.woff2", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, FONTS_LATE_MS));
        await route.continue();
      });
      await page.addInitScript(() => {
        Object.assign(globalThis, { moved: 0 });
        new PerformanceObserver((list) => {
          // The types of the browser do not know this entry yet.
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            const page = globalThis as unknown as { moved: number };
            page.moved += entry.value;
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.fonts.check("18px sourceSerif"))).toBe(true);
      // What the last typeface moved is drawn, and then reported, within two frames.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.05);
    });

    test("its markup holds no handler, no style and no address elsewhere, and its policy allows none", async ({
      request,
    }) => {
      const response = await request.get(path);
      const policy = response.headers()["content-security-policy"] ?? "";
      expect(policy).not.toContain("unsafe-inline");
      expect(policy).not.toContain("unsafe-eval");
      expect(policy).not.toMatch(/https?:/);
      expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')*;/);
      // Scripts and their data hold the page once more as text.
      const markup = (await response.text()).replaceAll(/<script\b[^>]*>.*?<\/script>/gs, "<script>");
      const tags = markup.match(/<[a-z][^>]*>/gi) ?? [];
      expect(tags.filter((tag) => /\s(?:style|on[a-z]+)\s*=/i.test(withoutText(tag)))).toEqual([]);
      expect(tags.filter((tag) => /^<style/i.test(tag))).toEqual([]);
      expect(
        tags.filter(
          (tag) =>
            /^<(?:img|iframe|link|script|source|video)\b.*\s(?:src|href)="(?:https?:)?\/\//i.test(tag) &&
            !/rel="(?:canonical|alternate)"/.test(tag),
        ),
      ).toEqual([]);
    });
  });
}

/** The words of the main part, as they are seen. */
async function words(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: words that are not shown do not count
  const seen = await page.getByRole("main").innerText();
  return seen.replaceAll(/\s+/g, " ").trim();
}

/** A tag without what stands in its attributes' values, where any text may look like an attribute. */
function withoutText(tag: string): string {
  return tag.replaceAll(/"[^"]*"/g, '""');
}

// What follows runs in the page.

function moving(): string[] {
  return [...document.querySelectorAll("*")]
    .filter((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
      const animates = animationName !== "none" && Number.parseFloat(animationDuration) > 0.01;
      return animates || Number.parseFloat(transitionDuration) > 0.01;
    })
    .map((element) => element.outerHTML.slice(0, 80));
}

function covering(): string[] {
  return [...document.querySelectorAll("*")]
    .filter((element) => {
      const { position, insetInlineStart, insetBlockStart, insetBlockEnd } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      if (position === "fixed") return width * height > (innerWidth * innerHeight) / 2;
      if (position !== "sticky") return false;
      // Sticky sideways it costs width, upwards height.
      if (insetInlineStart !== "auto" && element.matches("th, td")) return width > innerWidth / 2;
      return (insetBlockStart !== "auto" || insetBlockEnd !== "auto") && height > innerHeight / 2;
    })
    .map((element) => element.outerHTML.slice(0, 80));
}

function unreachable(): string[] {
  return [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, input:not([type=hidden]), select, textarea, summary, .table-region",
    ),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => element.tabIndex !== 0 || element.matches(":disabled, [inert] *"))
    .map((element) => element.outerHTML.slice(0, 80));
}

function unseenFocus(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']",
  )) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    element.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const shows = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    if (document.activeElement !== element || !shows) found.push(element.outerHTML.slice(0, 80));
  }
  return found;
}

function foldedOnPaper(): string[] {
  return [...document.querySelectorAll("main details > :not(summary)")]
    .filter((content) => content.parentElement?.checkVisibility() && content.getBoundingClientRect().height === 0)
    .map((content) => content.outerHTML.slice(0, 80));
}

function silentLinks(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("main a[href^=http]")]
    .filter((link) => link.checkVisibility())
    .filter(
      (link) =>
        !link.textContent?.includes(link.href) &&
        !getComputedStyle(link, "::after").content.includes(link.getAttribute("href") ?? ""),
    )
    .map((link) => link.outerHTML.slice(0, 80));
}
