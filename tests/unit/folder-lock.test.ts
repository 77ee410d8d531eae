import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "#lib/db/folder-lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the second to come is told who holds it; once let go it is free", async () => {
  const unlock = await lockFolder(folder, "The data folder x");
  await expect(lockFolder(folder, "The data folder x")).rejects.toThrow(
    `The data folder x is in use by another Countersource (process ${process.pid}): stop that one first`,
  );
  await unlock();
  await (await lockFolder(folder, "The data folder x"))();
});

test("a lock that a killed process left is taken over", async () => {
  const holder = spawn(process.execPath, [
    "--input-type=module",
    "-e",
    `import { lockFolder } from ${JSON.stringify(`${process.cwd()}/lib/db/folder-lock.ts`)};
     await lockFolder(${JSON.stringify(folder)}, "x"); console.log("held"); setInterval(() => {}, 1000);`,
  ]);
  await once(holder.stdout, "data");
  holder.kill("SIGKILL");
  await once(holder, "exit");
  expect(existsSync(join(folder, "app.sock"))).toBe(true);
  await (await lockFolder(folder, "x"))();
});
