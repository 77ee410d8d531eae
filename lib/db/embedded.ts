// Runs the Postgres that npm brings, and no more: where it lives is embedded-place.ts, who may use it folder-lock.ts.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { StartError } from "#lib/start-error.ts";
import { findPlace, type Place } from "./embedded-place.ts";
import { lockFolder } from "./folder-lock.ts";

const NAME = "countersource";
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;
const MAX_BACKOFF_MS = 10_000;
/** Postgres's own exit on a leftover of a killed one; it goes away by itself within seconds. */
const LEFTOVER = /pre-existing shared memory block|another postmaster/;

/** pg_trgm still asks the C library what a letter is, and under plain C only a to z are; the first one known wins. */
const LETTERS = ["C.UTF-8", "en_US.UTF-8", "C"];

export type Embedded = { url: string; stop: () => Promise<void> };

export type EmbeddedOptions = {
  /** The folder that holds the database; created at first start. */
  folder: string;
  /** Extra settings, such as `fsync: "off"` for a throwaway one. */
  settings?: Record<string, string>;
  say?: (line: string) => void;
};

/**
 * Starts the embedded Postgres on `folder`, creating it at first, and keeps it running until `stop`.
 * Whatever an app that was killed left behind is cleared first. Throws StartError with a sentence for a person.
 */
export async function startEmbedded({ folder, settings = {}, say = () => {} }: EmbeddedOptions): Promise<Embedded> {
  const place = findPlace(folder, say);
  const unlock = await lockFolder(place.run, `The data folder ${folder}`);
  try {
    await endOrphan(place);
    const password = await createCluster(place);
    const url = databaseUrl(place, password);
    const server = keepRunning(place, settings, url, say);
    await server.ready;
    await createDatabase(place, password);
    return {
      url,
      stop: async () => {
        await server.stop();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

function databaseUrl(place: Place, password: string, database = NAME): string {
  return `postgresql://${NAME}:${password}@localhost:5432/${database}?host=${encodeURIComponent(place.run)}`;
}

/** Makes the data folder unless it stands; gives the password of its one role. */
async function createCluster(place: Place): Promise<string> {
  const passwordFile = join(place.home, "password");
  if (existsSync(join(place.data, "PG_VERSION"))) return readFileSync(passwordFile, "utf8");
  const password = randomBytes(24).toString("base64url");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid);
  // Renamed when whole, so that a start killed half-way leaves nothing that looks like a database.
  const unfinished = `${place.data}.new`;
  let refusal = "";
  for (const locale of LETTERS) {
    rmSync(unfinished, { recursive: true, force: true });
    refusal = await initialise(place, unfinished, passwordFile, locale);
    if (refusal === "") break;
  }
  if (refusal !== "") throw new StartError(`The database could not be created in ${place.home}: ${refusal}`);
  renameSync(unfinished, place.data);
  return password;
}

/** Runs initdb; gives what it complained of, "" when all went well. */
function initialise(place: Place, folder: string, passwordFile: string, locale: string): Promise<string> {
  const initdb = spawn(
    place.bin.initdb,
    [
      ...["-D", folder, "-U", NAME, "--auth=scram-sha-256", `--pwfile=${passwordFile}`],
      // The builtin provider knows Unicode by itself: the same order and case on every machine, and no index
      // that a new version of the system's C library makes wrong.
      ...["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      ...["--locale=C", `--lc-ctype=${locale}`],
    ],
    { ...place.account, cwd: place.home, stdio: ["ignore", "ignore", "pipe"], env: environment() },
  );
  return new Promise((resolve) => {
    let complaint = "";
    initdb.stderr.on("data", (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    initdb.once("error", (error) => resolve(error.message));
    initdb.once("close", (code) => resolve(code === 0 ? "" : complaint.trim() || `initdb ended with ${code}`));
  });
}

async function createDatabase(place: Place, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl(place, password, "postgres") });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [NAME]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
  } finally {
    await client.end();
  }
}

function keepRunning(place: Place, settings: Record<string, string>, url: string, say: (line: string) => void) {
  let child: ChildProcess;
  let stopping = false;
  let exited: Promise<void>;
  const launch = () => {
    child = spawnPostgres(place, settings);
    exited = new Promise((done) => child.once("exit", () => done()));
    return child;
  };

  const ready = startOnce(place, launch, url).then(() => void watch());

  async function watch() {
    for (let backoff = 250; !stopping; ) {
      const startedAt = Date.now();
      await exited;
      if (stopping) return;
      if (Date.now() - startedAt > MAX_BACKOFF_MS) backoff = 250;
      say(`Postgres ended unexpectedly; starting it again. Its log is ${logFile(place)}.`);
      await sleep(backoff);
      backoff = Math.min(backoff * 2, MAX_BACKOFF_MS);
      if (!stopping) launch();
    }
  }

  async function stop() {
    stopping = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGINT");
    const late = setTimeout(() => child.kill("SIGQUIT"), STOP_TIMEOUT_MS);
    await exited;
    clearTimeout(late);
  }

  return { ready, stop };
}

/** Resolves when Postgres answers. Starts it again while it only complains of what a killed one left behind. */
async function startOnce(place: Place, launch: () => ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (let child = launch(); Date.now() < deadline; await sleep(50)) {
    if (await answers(url.replace(`/${NAME}?`, "/postgres?"))) return;
    if (child.exitCode === null && child.signalCode === null) continue;
    const log = readFileSync(logFile(place), "utf8");
    if (!LEFTOVER.test(log)) break;
    await sleep(500);
    child = launch();
  }
  const log = readFileSync(logFile(place), "utf8").trim().split("\n").slice(-5).join("\n");
  throw new StartError(`Postgres did not start. The end of ${logFile(place)}:\n${log}`);
}

function spawnPostgres(place: Place, settings: Record<string, string>): ChildProcess {
  const log = openSync(logFile(place), "w", 0o600);
  const options = {
    listen_addresses: "",
    unix_socket_directories: place.run,
    unix_socket_permissions: "0700",
    ...settings,
  };
  const child = spawn(
    place.bin.postgres,
    ["-D", place.data, "-p", "5432", ...Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    // A process group of its own: Ctrl-C in a terminal reaches the app alone, which lets requests finish first.
    { ...place.account, cwd: place.home, detached: true, stdio: ["ignore", log, log], env: environment() },
  );
  closeSync(log);
  child.on("error", () => {});
  return child;
}

function logFile(place: Place): string {
  return join(place.home, "postgres.log");
}

/** Nothing of ours: PG* variables of the user's would change how the server runs. */
function environment(): NodeJS.ProcessEnv {
  return { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Ends the Postgres of an app that was killed, and clears a process number that now belongs to something else.
 * The folder's lock is ours here, so whatever still runs on this data is nobody's.
 */
async function endOrphan(place: Place): Promise<void> {
  const file = join(place.data, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (!isPostgresOf(pid, place)) {
    // Still listening though not recognised: leave it to Postgres's own interlock.
    if (!(await listens(join(place.run, ".s.PGSQL.5432")))) rmSync(file, { force: true });
    return;
  }
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < STOP_TIMEOUT_MS / 2; waited += 100) {
      await sleep(100);
      if (!isPostgresOf(pid, place)) return;
    }
  }
}

function isPostgresOf(pid: number, place: Place): boolean {
  if (!(pid > 0)) return false;
  const proc = `/proc/${pid}/cmdline`;
  const command = existsSync("/proc/self/cmdline")
    ? existsSync(proc) && readFileSync(proc, "utf8").replaceAll("\0", " ")
    : spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout;
  return typeof command === "string" && command.includes("postgres") && command.includes(`-D ${place.data} `);
}

function listens(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
