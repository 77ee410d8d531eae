// Everything that can be said about the code without running it: one line per tool, its output where it objects.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

interface Step {
  name: string;
  command: string[];
}

const bin = (name: string) => join("node_modules", ".bin", name);
const CODE = ["app", "components", "lib", "seeds", "scripts", "tests", "server.ts"].filter((path) => existsSync(path));

const GENERATE: Step[] = [
  { name: "prisma generate", command: ["node", "scripts/generate.ts"] },
  { name: "next typegen", command: [bin("next"), "typegen"] },
];
const CHECKS: Step[] = [
  { name: "tsc", command: [bin("tsc"), "--noEmit"] },
  { name: "biome", command: [bin("biome"), "check", "--error-on-warnings", "."] },
  { name: "dependency-cruiser", command: [bin("depcruise"), "--config", ".dependency-cruiser.mjs", ...CODE] },
  { name: "knip", command: [bin("knip")] },
];

/** Runs a step to its end; gives whether it passed. Its output is shown only when it did not. */
function run({ name, command: [file = "", ...args] }: Step): Promise<boolean> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(file, args, { env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" } });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    const end = (passed: boolean, why = "") => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${passed ? "✓" : "✗"} ${name} ${seconds} s`);
      if (!passed) console.log(`${Buffer.concat(output).toString("utf8")}${why}`);
      resolve(passed);
    };
    child.once("error", (error) => end(false, error.message));
    child.once("close", (code) => end(code === 0));
  });
}

/** Runs every check, and counts each tool as one. */
export async function runChecks(): Promise<{ passed: number; failed: number; skipped: string[] }> {
  const generated = await Promise.all(GENERATE.map(run));
  const checked = generated.every(Boolean) ? await Promise.all(CHECKS.map(run)) : [];
  const all = [...generated, ...checked];
  const passed = all.filter(Boolean).length;
  return { passed, failed: all.length - passed, skipped: [] };
}

if (import.meta.main) process.exitCode = (await runChecks()).failed === 0 ? 0 : 1;
