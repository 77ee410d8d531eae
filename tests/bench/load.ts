import { connect, type Socket } from "node:net";

export type Load = { port: number; path: string; accept: string; connections: number; seconds: number };

/**
 * How many GETs a second a server answers over kept connections, each asking again as soon as it was answered.
 * Reads no more of HTTP than the length of a body, so that the load takes less of the machine than the server.
 */
export async function requestsPerSecond({ port, path, accept, connections, seconds }: Load): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${accept}\r\n\r\n`;
  const started = performance.now();
  const until = started + seconds * 1000;
  const counts = await Promise.all(Array.from({ length: connections }, () => askUntil(until, connect(port), request)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total / ((performance.now() - started) / 1000);
}

function askUntil(until: number, socket: Socket, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let answered = 0;
    let pending = Buffer.alloc(0);
    let missing = -1;
    socket.setNoDelay(true);
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      if (missing < 0) {
        pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        const end = pending.indexOf("\r\n\r\n");
        if (end < 0) return;
        const head = pending.toString("latin1", 0, end);
        if (!head.startsWith("HTTP/1.1 200")) return reject(new Error(head.slice(0, head.indexOf("\r\n"))));
        const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
        if (length === undefined) return reject(new Error("an answer without a length"));
        missing = Number(length) - (pending.length - end - 4);
        pending = Buffer.alloc(0);
      } else {
        missing -= chunk.length;
      }
      if (missing > 0) return;
      missing = -1;
      answered++;
      if (performance.now() < until) return void socket.write(request);
      socket.end();
      resolve(answered);
    });
    socket.write(request);
  });
}
