import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";

export interface TestBrowser {
  /** For the log: which of the browsers it is. */
  name: string;
  executablePath: string;
  args: string[];
  /** What it needs in its environment beside our own. */
  env: Record<string, string>;
}

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const UNPACK = 'import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())';
// Where it believes itself to be in Amazon's environment it unpacks the shared libraries too.
const UNPACK_ENV = { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" };

const run = promisify(execFile);

/**
 * The browser of the tests and screenshots: an installed Playwright browser first, then the system's Chromium, then
 * the one that comes inside a package. Throws with the missing piece named where none of them runs.
 */
export async function findBrowser(): Promise<TestBrowser> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const installed = chromium.executablePath();
  if (existsSync(installed)) return { name: "Playwright's Chromium", executablePath: installed, args, env: {} };
  const system = systemBrowser();
  if (system) return { name: `the system's ${system}`, executablePath: system, args, env: {} };
  return { name: "the packaged @sparticuz/chromium", args: ["--no-sandbox"], ...(await packagedBrowser()) };
}

function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Unpacked beside the other packages, once, whole or not at all: left alone it would unpack into a shared /tmp. */
async function packagedBrowser(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const folder = join(process.cwd(), "node_modules", ".cache", "chromium");
  if (!existsSync(folder)) {
    await mkdir(join(folder, ".."), { recursive: true });
    const unpacking = await mkdtemp(`${folder}-`);
    await run(process.execPath, ["--eval", UNPACK], { env: { ...process.env, ...UNPACK_ENV, TMPDIR: unpacking } });
    // Another run may have been faster: then theirs stays.
    await rename(unpacking, folder).catch(() => rm(unpacking, { recursive: true }));
  }
  const executablePath = join(folder, "chromium");
  const env: Record<string, string> = existsSync("/etc/fonts/fonts.conf")
    ? {}
    : { FONTCONFIG_PATH: join(folder, "fonts") };
  const withLibraries = { ...env, LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  if (await starts(executablePath, env)) return { executablePath, env };
  if (await starts(executablePath, withLibraries)) return { executablePath, env: withLibraries };
  throw new Error(
    "No browser runs here: neither Playwright's nor the system's is installed, and the packaged one misses shared libraries. Install Debian's `chromium`, or run `npx playwright install --with-deps chromium`.",
  );
}

async function starts(executablePath: string, env: Record<string, string>): Promise<boolean> {
  return run(executablePath, ["--version"], { env: { ...process.env, ...env } }).then(
    () => true,
    () => false,
  );
}
