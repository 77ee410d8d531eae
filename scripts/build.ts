// npm run build: generates the database client and builds the pages, each only when its sources changed.
import { spawn } from "node:child_process";
import { step } from "#lib/progress.ts";
import { hashFiles, unlessCurrent } from "./freshness.ts";

const SCHEMA = ["prisma", "node_modules/@prisma/client/package.json"];
const PAGES = [
  ...["app", "components", "lib", "prisma", "public"],
  ...["instrumentation.ts", "next.config.ts", "package-lock.json", "postcss.config.mjs", "tsconfig.json"],
];

/** Generates the Prisma client unless it is that of the schema as it stands. */
export function generateClient(): Promise<void> {
  return unlessCurrent("prisma/generated/.made-from", hashFiles(SCHEMA), () =>
    step("Generating the database client", console.log, () => run("scripts/generate.ts")),
  );
}

/** Builds the pages unless the build is that of the sources as they stand. */
export function buildPages(): Promise<void> {
  return unlessCurrent(".next/.made-from", hashFiles(PAGES), () =>
    step("Building the pages", console.log, () => run("node_modules/next/dist/bin/next", "build")),
  );
}

/** Runs a Node program to its end. Its output is shown when it fails, and this process ends with it. */
async function run(...command: string[]): Promise<void> {
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;
  const child = spawn(process.execPath, command, { env, stdio: ["ignore", "pipe", "pipe"] });
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

if (import.meta.main) {
  process.chdir(`${import.meta.dirname}/..`);
  await generateClient();
  await buildPages();
}
