// Says which running app uses a data folder. The lock is a listening Unix socket rather than a file with a
// process number: the system lets go of it however the app ends, and a number used again cannot deceive it.
import { renameSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { StartError } from "#lib/start-error.ts";

/** Takes the lock in `folder`; gives the function that lets go of it. Throws StartError while another app holds it. */
export async function lockFolder(folder: string, what: string): Promise<() => Promise<void>> {
  const path = join(folder, "app.sock");
  for (let attempt = 0; attempt < 5; attempt++) {
    const server = await listen(path);
    if (server) return () => new Promise((done) => server.close(() => done()));
    await refuseIfAlive(path, what);
    // Two starts may find the same stale socket: whoever moved a live one away by mistake puts it back.
    const aside = `${path}.${process.pid}`;
    try {
      renameSync(path, aside);
    } catch {
      continue;
    }
    if ((await holder(aside)) !== undefined) {
      renameSync(aside, path);
      await refuseIfAlive(path, what);
    }
    rmSync(aside, { force: true });
  }
  throw new StartError(`Several starts at once want ${what}: start one again.`);
}

async function refuseIfAlive(path: string, what: string): Promise<void> {
  const pid = await holder(path);
  if (pid === undefined) return;
  throw new StartError(
    `${what} is in use by another Countersource (process ${pid}): stop that one first, or set DATA_DIR to another folder.`,
  );
}

function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end(String(process.pid)).on("error", () => {}));
    server.unref();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(undefined) : reject(error),
    );
    server.listen(path, () => resolve(server));
  });
}

/** The process number of the app that listens there, undefined if nobody does. */
function holder(path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(path);
    socket.setTimeout(2000, () => socket.destroy(new Error("no answer")));
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.on("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "ECONNREFUSED" || error.code === "ENOENT" ? undefined : "unknown"),
    );
    socket.on("end", () => resolve(answer));
  });
}
