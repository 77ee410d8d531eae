// npm run bench:pages [-- <path>]
// In one run and in turns: a bare node:http server handing out a page's bytes from memory, the same page from the
// public cache, and the same page rendered for every request. Prints medians and ratios.
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startEmbedded } from "#lib/db/embedded.ts";
import { freePort } from "#tests/support/free-port.ts";
import { requestsPerSecond } from "./load.ts";

// Many short rounds: on a shared machine two rates are comparable only where they lie next to each other in time.
const ROUNDS = 40;
const SECONDS = 0.25;
const RENDERED = { rounds: 3, seconds: 1 };
const CONNECTIONS = [1, 16];
const ACCEPT = "gzip, deflate, br";

const BARE = `
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
const [, port, folder] = process.argv;
const body = readFileSync(folder + "/body");
const headers = JSON.parse(readFileSync(folder + "/headers", "utf8"));
createServer((req, res) => { res.writeHead(200, headers); res.end(body); }).listen(Number(port));
`;

const folder = mkdtempSync(join(tmpdir(), "bench-"));
chmodSync(folder, 0o711);
const children: ChildProcess[] = [];
const database = await startEmbedded({ folder: join(folder, "postgres"), say: console.log });
try {
  const cached = await startApp({});
  const uncached = await startApp({ CACHE_BYTES: "0" });
  const path = process.argv[2] ?? (await firstComparison(cached));
  const page = await fetchRaw(cached, path);
  writeFileSync(join(folder, "body"), page.body);
  writeFileSync(join(folder, "headers"), JSON.stringify(page.headers));
  const bare = await startBare();
  console.log(
    `${path}: ${page.body.length} bytes as sent (${page.headers["content-encoding"] ?? "identity"}), ${ROUNDS} rounds of ${SECONDS} s each, Node ${process.version}\n`,
  );
  await compare(path, { bare, cached, uncached });
} finally {
  for (const child of children) child.kill("SIGTERM");
  await Promise.all(children.map((child) => child.exitCode ?? new Promise((done) => child.once("exit", done))));
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function compare(path: string, ports: { bare: number; cached: number; uncached: number }): Promise<void> {
  for (const connections of CONNECTIONS) {
    const measure = (name: keyof typeof ports, seconds: number) =>
      requestsPerSecond({ port: ports[name], path, accept: ACCEPT, connections, seconds });
    const rates = { bare: [] as number[], cached: [] as number[], uncached: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      // Each goes first as often as the other: what ran before may still cost the next one something.
      const turns = round % 2 === 0 ? (["bare", "cached"] as const) : (["cached", "bare"] as const);
      for (const name of turns) rates[name].push(await measure(name, SECONDS));
    }
    for (let round = 0; round < RENDERED.rounds; round++) {
      rates.uncached.push(await measure("uncached", RENDERED.seconds));
    }
    const [bare, cached, uncached] = [median(rates.bare), median(rates.cached), median(rates.uncached)];
    const ofBare = median(rates.cached.map((rate, round) => rate / (rates.bare[round] ?? Number.NaN)));
    console.log(`${connections} connection${connections === 1 ? "" : "s"}`);
    console.log(`  bare node:http   ${bare.toFixed(0).padStart(7)} requests/s`);
    console.log(
      `  public cache     ${cached.toFixed(0).padStart(7)} requests/s   ${ofBare.toFixed(2)} of the bare server, the median of the rounds`,
    );
    console.log(
      `  rendered         ${uncached.toFixed(0).padStart(7)} requests/s   ${((1000 * connections) / uncached).toFixed(1)} ms each, ${(cached / uncached).toFixed(0)} times slower than cached`,
    );
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function startApp(env: Record<string, string>): Promise<number> {
  const port = await freePort();
  const child = spawn(process.execPath, ["scripts/start.ts"], {
    env: { ...process.env, DATABASE_URL: database.url, PORT: String(port), ...env },
    // Requests are logged as in earnest, to nowhere.
    stdio: ["ignore", "ignore", "inherit"],
  });
  children.push(child);
  await untilAnswers(child, `http://localhost:${port}/readyz`);
  return port;
}

async function startBare(): Promise<number> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--input-type=module", "-e", BARE, String(port), folder], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  children.push(child);
  await untilAnswers(child, `http://localhost:${port}/`);
  return port;
}

async function untilAnswers(child: ChildProcess, url: string): Promise<void> {
  while (
    !(await fetch(url)
      .then((response) => response.ok)
      .catch(() => false))
  ) {
    if (child.exitCode !== null) throw new Error(`${url}: the server ended before it answered`);
    await sleep(100);
  }
}

async function firstComparison(port: number): Promise<string> {
  const list = await (await fetch(`http://localhost:${port}/comparisons`)).text();
  const found = /href="(\/comparisons\/[^"?#]+)"/.exec(list)?.[1];
  if (!found) throw new Error("There is no comparison to measure: give a path, as npm run bench:pages -- /about");
  return found;
}

/** A page as a browser gets it, still compressed. */
function fetchRaw(port: number, path: string): Promise<{ body: Buffer; headers: Record<string, string> }> {
  return new Promise((resolve, reject) => {
    get({ port, path, headers: { "accept-encoding": ACCEPT } }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () => {
        const body = Buffer.concat(chunks);
        if (res.statusCode !== 200) return reject(new Error(`${path} answered ${res.statusCode}`));
        const kept = ["content-type", "content-encoding"].flatMap((name) => {
          const value = res.headers[name];
          return typeof value === "string" ? [[name, value] as const] : [];
        });
        resolve({ body, headers: { ...Object.fromEntries(kept), "content-length": String(body.length) } });
      });
    }).on("error", reject);
  });
}
