import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A hash of every file named, or beneath a folder named. What is not there counts as not there. */
export function hashFiles(paths: string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesBeneath)) hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

function filesBeneath(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== "generated")
    .flatMap((name) => filesBeneath(join(path, name)));
}

/** Does `work` unless the marker says that it was done for this very hash; then marks it. */
export async function unlessCurrent(marker: string, hash: string, work: () => Promise<void>): Promise<void> {
  if (existsSync(marker) && readFileSync(marker, "utf8") === hash) return;
  await work();
  writeFileSync(marker, hash);
}
