import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";

const READY_WITHIN_MS = 90_000;

export type AppProcess = {
  origin: string;
  child: ChildProcess;
  /** Everything it has printed so far. */
  output: () => string;
  /** Resolves once /readyz says so; throws with the output when the process ends before. */
  ready: () => Promise<void>;
  /** Resolves with the exit code once the process has ended. */
  ended: Promise<number | null>;
  get: (path: string, headers?: Record<string, string>) => Promise<Response>;
};

/** Starts the real server.ts as a process of its own, on the build as it stands and a free port. */
export async function startApp(env: Record<string, string | undefined>): Promise<AppProcess> {
  const port = Number(env.PORT ?? (await freePort()));
  const child = spawn(process.execPath, ["server.ts"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), ...env },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      printed += String(chunk);
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const origin = `http://localhost:${port}`;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, { headers, redirect: "manual" });
  return {
    origin,
    child,
    ended,
    output: () => printed,
    get,
    ready: () =>
      eventually(async () => {
        if (child.exitCode !== null) throw new Error(`The app ended before it was ready.\n${printed}`);
        return (await get("/readyz").catch(() => undefined))?.ok === true;
      }, READY_WITHIN_MS),
  };
}

/** Asks until the answer is yes; throws what the question throws, and after `within` ms gives up. */
export async function eventually(question: () => Promise<boolean>, within = 20_000): Promise<void> {
  for (const deadline = Date.now() + within; Date.now() < deadline; await sleep(20)) {
    if (await question()) return;
  }
  throw new Error(`Not within ${within} ms: ${question}`);
}
