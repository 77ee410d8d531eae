import { defineConfig } from "@playwright/test";
import { findBrowser } from "#tests/support/browser.ts";
import { freePort } from "#tests/support/free-port.ts";

// Every worker reads this file again; what was found once travels to it in the environment.
process.env.TEST_ORIGIN ??= `http://localhost:${await freePort()}`;
process.env.TEST_BROWSER ??= JSON.stringify(await findBrowser());
const browser: Awaited<ReturnType<typeof findBrowser>> = JSON.parse(process.env.TEST_BROWSER);
const { executablePath, args } = browser;

const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };

export default defineConfig({
  outputDir: "tests/.results/browser",
  globalSetup: "./tests/support/server-under-test.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 30_000,
  reporter: [["list"], ["json", { outputFile: "tests/.results/browser.json" }]],
  metadata: { browser: browser.name },
  use: {
    baseURL: process.env.TEST_ORIGIN,
    launchOptions: { executablePath, args, env: { ...process.env, ...browser.env } },
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  // Every test of tests/e2e runs on the desktop; a tag runs it elsewhere too: @phone, @dark, @no-js.
  projects: [
    { name: "desktop", testDir: "tests/e2e" },
    { name: "phone", testDir: "tests/e2e", grep: /@phone/, use: { viewport: PHONE, hasTouch: true, isMobile: true } },
    { name: "narrow", testDir: "tests/e2e", grep: /@phone/, use: { viewport: NARROW, hasTouch: true, isMobile: true } },
    { name: "dark", testDir: "tests/e2e", grep: /@dark/, use: { colorScheme: "dark" } },
    { name: "no-js", testDir: "tests/e2e", grep: /@no-js/, use: { javaScriptEnabled: false } },
    { name: "a11y", testDir: "tests/a11y", timeout: 60_000 },
  ],
});
