// npm start and, with --dev, npm run dev: makes what is missing or stale, then hands over to server.ts in this process.
import { spawn } from "node:child_process";
import { step } from "#lib/progress.ts";
import { hashFiles, unlessCurrent } from "./freshness.ts";

const BUILD_INPUTS = [
  ...["app", "components", "lib", "prisma", "public"],
  ...["next.config.ts", "package-lock.json", "postcss.config.mjs", "tsconfig.json"],
];
const dev = process.argv.includes("--dev");

process.chdir(`${import.meta.dirname}/..`);
Object.assign(process.env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });

const schema = hashFiles(["prisma", "node_modules/@prisma/client/package.json"]);
await unlessCurrent("prisma/generated/.made-from", schema, () =>
  step("Generating the database client", console.log, () => run("scripts/generate.ts")),
);
if (!dev) {
  await unlessCurrent(".next/.made-from", hashFiles(BUILD_INPUTS), () =>
    step("Building the pages", console.log, () => run("node_modules/next/dist/bin/next", "build")),
  );
}
await import("../server.ts");

/** Runs a Node program to its end. Its output is shown when it fails, and this process ends with it. */
async function run(...command: string[]): Promise<void> {
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  process.on("SIGTERM", passOn).on("SIGINT", passOn);
  const code = await new Promise((done) => child.once("close", done));
  process.off("SIGTERM", passOn).off("SIGINT", passOn);
  if (code === 0) return;
  process.stderr.write(Buffer.concat(output));
  process.exit(1);
}
