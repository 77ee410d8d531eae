import { mkdtempSync, rmSync } from "node:fs";
import { Agent, type IncomingMessage, request, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { Worker } from "node:worker_threads";
import { announceHead } from "#lib/db/head.ts";
import type { Captured } from "./stored-response.ts";

/** What the thread is told at its start. */
export type PagesData = { dev: boolean; hostname: string; port: number; socket: string };

/** What the thread tells: that it listens, and each head of the revision chain that it committed. */
export type PagesMessage = { ready: true } | { head: bigint };

/** The app as the front door sees it. */
export type Pages = {
  /** The answer to a GET of `target` with no header but these. */
  render: (target: string, headers: Record<string, string>) => Promise<Captured>;
  /** Hands a request on as it came and its answer back as it comes. */
  pass: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  /** Hands on a connection that wants to speak another protocol. */
  upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => void;
};

export type PagesThread = Pages & { close: () => Promise<void> };

/**
 * Starts the thread that renders pages and resolves once it answers. A head that it commits is announced here before
 * its answer has gone out. `onFault` hears of an error that ended the thread.
 */
export async function startPages(
  data: Omit<PagesData, "socket">,
  onFault: (error: unknown) => void,
): Promise<PagesThread> {
  // A folder that only this account can enter.
  const folder = mkdtempSync(join(tmpdir(), "countersource-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const socketPath = join(folder, "pages");
  const workerData: PagesData = { ...data, socket: socketPath };
  const worker = new Worker(new URL("../../pages.ts", import.meta.url), { workerData });
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    worker.once("error", reject);
    worker.on("message", (message: PagesMessage) => {
      if ("head" in message) announceHead(message.head);
      else resolve();
    });
  });
  worker.on("error", onFault);

  const agent = new Agent({ keepAlive: true });
  const ask = (method: string | undefined, path: string, headers: IncomingMessage["headers"]) =>
    request({ socketPath, agent, method, path, headers });
  const answerTo = (asking: ReturnType<typeof ask>) =>
    new Promise<IncomingMessage>((resolve, reject) => asking.once("response", resolve).on("error", reject));

  return {
    async render(target, headers) {
      const asking = ask("GET", target, headers);
      asking.end();
      const answer = await answerTo(asking);
      return { status: answer.statusCode ?? 500, headers: answer.headers, body: await buffer(answer) };
    },

    async pass(req, res) {
      const asking = ask(req.method, req.url ?? "/", req.headers);
      const gone = () => asking.destroy();
      res.once("close", gone);
      try {
        const answering = answerTo(asking);
        // What ends the sending ends the answering too, which is waited for.
        pipeline(req, asking).catch(() => {});
        const answer = await answering;
        for (const [name, value] of Object.entries(answer.headers)) {
          if (value !== undefined && name !== "connection" && name !== "keep-alive") res.setHeader(name, value);
        }
        res.writeHead(answer.statusCode ?? 500);
        await pipeline(answer, res);
      } catch (error) {
        // A reader who has gone is nobody to tell.
        if (!res.destroyed) throw error;
      } finally {
        res.off("close", gone);
      }
    },

    upgrade(req, socket, head) {
      const onward = connect(socketPath, () => {
        const lines = [`${req.method} ${req.url} HTTP/1.1`];
        for (let i = 0; i < req.rawHeaders.length; i += 2) lines.push(`${req.rawHeaders[i]}: ${req.rawHeaders[i + 1]}`);
        onward.write(`${lines.join("\r\n")}\r\n\r\n`);
        onward.write(head);
        socket.pipe(onward).pipe(socket);
      });
      onward.on("error", () => socket.destroy());
      socket.on("error", () => onward.destroy());
    },

    async close() {
      agent.destroy();
      worker.postMessage("close");
      await ended;
    },
  };
}
