// Pictures of pages of a server that is already running:
//   npm run screenshots -- [http://localhost:3000] <folder> [/path …]
// Each path gives <name>.phone.png, .desktop.png, .dark.png, .phone-dark.png, .print.png and .pdf.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "@playwright/test";
import { chromium } from "@playwright/test";
import { findBrowser } from "#tests/support/browser.ts";

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };
const VIEWS: Record<string, BrowserContextOptions> = {
  phone: { viewport: PHONE },
  "phone-dark": { viewport: PHONE, colorScheme: "dark" },
  desktop: { viewport: DESKTOP },
  dark: { viewport: DESKTOP, colorScheme: "dark" },
};
/** A4 between margins of 12 mm, in CSS pixels. */
const PAPER = { width: 703, height: 1032 };

const { base, folder, paths } = readArguments(process.argv.slice(2));
await mkdir(folder, { recursive: true });
const found = await findBrowser();
console.log(`with ${found.name}, from ${base}`);
const { executablePath, args } = found;
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...found.env } });
for (const path of paths) {
  for (const [view, options] of Object.entries(VIEWS)) await photograph(browser, path, view, options);
  await print(browser, path);
}
await browser.close();

function readArguments(given: string[]) {
  const [first = "", ...rest] = given;
  const named = /^https?:/.test(first);
  const [folder, ...paths] = named ? rest : given;
  if (!folder) {
    console.error("usage: npm run screenshots -- [http://localhost:3000] <folder> [/path …]");
    process.exit(1);
  }
  const base = named ? first : (process.env.SCREENSHOT_BASE ?? "http://localhost:3000");
  return { base, folder, paths: paths.length > 0 ? paths : ["/"] };
}

function fileFor(path: string, ending: string): string {
  const name =
    decodeURIComponent(path)
      .replaceAll(/[^\p{L}\p{N}-]+/gu, "_")
      .replaceAll(/^_|_$/g, "") || "home";
  return join(folder, `${name}.${ending}`);
}

async function open(browser: Browser, path: string, options: BrowserContextOptions) {
  const context = await browser.newContext({ ...options, locale: "en-GB", timezoneId: "UTC" });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") console.log(`  console error on ${path}: ${message.text()}`);
  });
  page.on("pageerror", (error) => console.log(`  page error on ${path}: ${error.message}`));
  const response = await page.goto(new URL(path, base).href, { waitUntil: "load" });
  if (response && response.status() >= 400) console.log(`  ${path} answered ${response.status()}`);
  await page.evaluate(() => document.fonts.ready);
  return { context, page };
}

async function photograph(browser: Browser, path: string, view: string, options: BrowserContextOptions): Promise<void> {
  const { context, page } = await open(browser, path, options);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (overflow > 0) console.log(`  ${path} is ${overflow} px wider than the ${view}`);
  const file = fileFor(path, `${view}.png`);
  await page.screenshot({ path: file, fullPage: true, animations: "disabled" });
  console.log(file);
  await context.close();
}

async function print(browser: Browser, path: string): Promise<void> {
  const { context, page } = await open(browser, path, { viewport: PAPER });
  await page.pdf({
    path: fileFor(path, "pdf"),
    format: "A4",
    printBackground: false,
    margin: { top: "12mm", right: "12mm", bottom: "12mm", left: "12mm" },
  });
  await page.emulateMedia({ media: "print" });
  const file = fileFor(path, "print.png");
  await page.screenshot({ path: file, fullPage: true });
  console.log(file);
  await context.close();
}
