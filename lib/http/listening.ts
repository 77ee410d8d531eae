import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { StartError } from "#lib/start-error.ts";

const DRAIN_TIMEOUT_MS = 30_000;

/** Connections that became something else (the development server's socket): no server closes them by itself. */
const upgraded = new WeakMap<Server, Set<Duplex>>();

/** Listens on `port` of `host`, or of every address without one. Throws StartError where that cannot be. */
export function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  const sockets = new Set<Duplex>();
  upgraded.set(server, sockets);
  server.on("upgrade", (_req, socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why: Record<string, string> = {
        EADDRINUSE: `Port ${port} is in use by another program: stop that one, or start with another, such as PORT=${port + 1}.`,
        EACCES: `This account may not listen on port ${port}: set PORT to one above 1023.`,
        EADDRNOTAVAIL: `This machine does not have the address ${host}: set HOST to one that it has.`,
        ENOTFOUND: `The name ${host} leads to no address: set HOST to one that this machine has.`,
      };
      const sentence = why[error.code ?? ""];
      reject(sentence ? new StartError(sentence) : error);
    });
    server.listen(port, host, () => resolve());
  });
}

/** Takes no new connection, lets the requests in flight finish, and closes connections as they fall idle. */
export function closeGracefully(server: Server): Promise<void> {
  return new Promise((resolve) => {
    for (const socket of upgraded.get(server) ?? []) socket.destroy();
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), DRAIN_TIMEOUT_MS);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(late);
      resolve();
    });
  });
}
