// npm run lockfile
// A registry that lacks packages for other platforms leaves them out of package-lock.json, and `npm ci` then refuses
// the whole file. This adds them: an optional package for another platform needs no more than its name and version.
import { readFileSync, writeFileSync } from "node:fs";

interface Package {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];
const LIBRARIES: Record<string, string> = { gnu: "glibc", gnueabihf: "glibc", musl: "musl", musleabihf: "musl" };

const file = "package-lock.json";
const lock: { packages: Record<string, Package> } = JSON.parse(readFileSync(file, "utf8"));
const added: string[] = [];

for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(path, name)) continue;
    const platform = platformOf(name);
    if (!platform || !/^\d/.test(version)) {
      throw new Error(`${name}@${version}, which ${path} may use, is not in ${file}, and its name says no platform`);
    }
    lock.packages[`node_modules/${name}`] = { version, ...platform, optional: true };
    added.push(`${name}@${version}`);
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `Added to ${file}:\n  ${added.join("\n  ")}` : `${file} is complete.`);

/** Whether a package, seen from the one at `path`, is in the lock file: in its own folder or in one above. */
function isLocked(path: string, name: string): boolean {
  if (`${path ? `${path}/` : ""}node_modules/${name}` in lock.packages) return true;
  return path !== "" && isLocked(path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))), name);
}

/** The platform that a package's name ends with, such as `@next/swc-linux-x64-musl`. */
function platformOf(name: string): Pick<Package, "os" | "cpu" | "libc"> | undefined {
  const words = name.split(/[-/]/);
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const libc = words.map((word) => LIBRARIES[word]).find(Boolean);
  if (!os && !cpu) return undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}
