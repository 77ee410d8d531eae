// Everything a contributor should see pass, from a fresh clone on: code, rules, a real database, a real browser.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Count } from "#tests/support/count-reporter.ts";
import { runChecks } from "./check.ts";

const RESULTS = join("tests", ".results");
const VITEST_COUNT = join(RESULTS, "vitest.json");
const BROWSER_RESULTS = join(RESULTS, "browser.json");

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

console.log("— check");
const checks = await runChecks();
console.log("\n— unit and integration tests");
const vitest = await runVitest();
console.log("\n— browser and accessibility tests");
const browser = await runPlaywright();

const counts = [checks, vitest, browser];
const sum = (of: "passed" | "failed") => counts.reduce((total, count) => total + count[of], 0);
const skipped = counts.flatMap((count) => count.skipped);
if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((line) => `  ${line}`).join("\n")}`);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${skipped.length} skipped`);
process.exitCode = sum("failed") === 0 ? 0 : 1;

async function runVitest(): Promise<Count> {
  const reporters = ["--reporter=default", "--reporter=./tests/support/count-reporter.ts"];
  const exitCode = await run([join("node_modules", "vitest", "vitest.mjs"), "run", ...reporters]);
  const count: Count | undefined = existsSync(VITEST_COUNT)
    ? JSON.parse(readFileSync(VITEST_COUNT, "utf8"))
    : undefined;
  return honest(exitCode, count);
}

async function runPlaywright(): Promise<Count> {
  const exitCode = await run([join("node_modules", "@playwright", "test", "cli.js"), "test"]);
  return honest(exitCode, countPlaywright());
}

/** Runs a program of Node's with its output passing through; gives its exit code. */
function run(command: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, TEST_COUNT: VITEST_COUNT },
    });
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/** A runner that ended badly without a failed test to show for it (a crash, a broken setup) counts as one failure. */
function honest(exitCode: number, count: Count | undefined): Count {
  const counted = count ?? { passed: 0, failed: 0, skipped: [] };
  const passedNothing = counted.passed === 0;
  return counted.failed === 0 && (exitCode !== 0 || passedNothing) ? { ...counted, failed: 1 } : counted;
}

interface PlaywrightSuite {
  specs: {
    title: string;
    tests: { projectName: string; status: string; annotations: { type: string; description?: string }[] }[];
  }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightResults {
  stats: { expected: number; unexpected: number; flaky: number };
  suites: PlaywrightSuite[];
}

function countPlaywright(): Count | undefined {
  if (!existsSync(BROWSER_RESULTS)) return undefined;
  const { stats, suites }: PlaywrightResults = JSON.parse(readFileSync(BROWSER_RESULTS, "utf8"));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: suites.flatMap(skippedIn) };
}

function skippedIn(suite: PlaywrightSuite): string[] {
  const own = suite.specs.flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === "skipped")
      .map((test) => {
        const why = test.annotations.find((annotation) => annotation.type === "skip")?.description;
        return `${spec.title} [${test.projectName}]: ${why ?? "no reason given"}`;
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(skippedIn)];
}
