import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** What a test run came to; scripts/test.ts adds these up. */
export interface Count {
  passed: number;
  failed: number;
  /** One line for each test that was skipped: which, and why. */
  skipped: string[];
}

/** Writes the count of a run of vitest to the file that TEST_COUNT names. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    // A file or a suite that breaks outside its tests has failed as much as a test has.
    const broken = modules.filter(
      (module) => module.state() === "failed" && [...module.children.allTests("failed")].length === 0,
    );
    const count: Count = {
      passed: inState("passed").length,
      failed: inState("failed").length + broken.length + unhandledErrors.length,
      skipped: tests.flatMap((test) => {
        const result = test.result();
        return result.state === "skipped" ? [`${test.fullName}: ${result.note ?? "no reason given"}`] : [];
      }),
    };
    if (process.env.TEST_COUNT) writeFileSync(process.env.TEST_COUNT, JSON.stringify(count));
  }
}
