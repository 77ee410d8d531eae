// The thread that renders pages: Next behind a socket of this machine. A render takes a processor for a tenth of a
// second; in a thread of its own it holds up nobody whose page is at hand. Started by lib/http/pages-thread.ts.
import { createServer } from "node:http";
import { parentPort, workerData } from "node:worker_threads";
import { disconnectDatabase } from "#lib/db/client.ts";
import { onAnnouncedHead } from "#lib/db/head.ts";
import type { PagesData, PagesMessage } from "#lib/http/pages-thread.ts";
import { flushLog } from "#lib/http/request-log.ts";

const { dev, hostname, port, socket }: PagesData = workerData;
const tell = (message: PagesMessage) => parentPort?.postMessage(message);
// Prisma's adapter starts queries of a transaction before the last has ended, which pg warns of on the console.
process.noDeprecation = !dev;

const server = createServer();
// Imported only now: React and Next look at NODE_ENV as they load.
const { default: next } = await import("next");
const pages = next({ dev, dir: import.meta.dirname, hostname, port, ...(dev && { httpServer: server }) });
await pages.prepare();
server.on("request", pages.getRequestHandler());
// Only the live reload of development speaks another protocol.
if (dev) server.on("upgrade", pages.getUpgradeHandler());
onAnnouncedHead((seq) => tell({ head: seq }));
server.listen(socket, () => tell({ ready: true }));

parentPort?.once("message", () => void end());

async function end(): Promise<never> {
  server.closeAllConnections();
  server.close();
  await pages.close();
  await disconnectDatabase();
  flushLog();
  process.exit(0);
}
