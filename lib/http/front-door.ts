import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { currentHead } from "#lib/db/head.ts";
import { BusyError, Limit } from "./limit.ts";
import type { Pages } from "./pages-thread.ts";
import { AWAY, BUSY, badRequest, failed, PLAIN_PAGE_CSP, type PlainPage, plainPage, STARTING } from "./plain-page.ts";
import { PublicCache } from "./public-cache.ts";
import { type LogLine, logError, logRequest, requestId } from "./request-log.ts";
import { problemWithTarget } from "./request-target.ts";
import { DEVELOPMENT_CSP, pageCsp, SECURITY_HEADERS } from "./security-headers.ts";
import type { Captured } from "./stored-response.ts";

/** Where answers depend on who asks. */
const PERSONAL = /^\/(editor|api\/auth)(?=[/?]|$)/;
// What a page may be asked for; anything else would render it anew and past the cache.
const READ_METHODS = "GET, HEAD, OPTIONS";
const LOGGED_PATH = 200;
// Rendering is work for one processor: more at once only makes each of them, and everything else, later.
const RENDERS_AT_ONCE = 4;
const RENDERS_WAITING = 64;
const RETRY_AFTER_SECONDS = "5";

/** What stands behind the door once the app is ready. */
export type House = {
  pages: Pick<Pages, "render" | "pass">;
  /** Asks the database now; gives whether it answered. */
  checkDatabase: () => Promise<boolean>;
};

export type FrontDoor = { handle: RequestListener; open: (house: House) => void };

type Options = { dev: boolean; origin: string; cacheBytes: number };

/**
 * Every request comes through here: refused if its address cannot be read, answered from the public cache or filled
 * into it, or passed on to the app; 503 while the database is away. Until `open` it says that the app is starting.
 */
export function createFrontDoor({ dev, origin, cacheBytes }: Options): FrontDoor {
  let house: House | undefined;
  const host = new URL(origin).host;
  const renders = new Limit(RENDERS_AT_ONCE, RENDERS_WAITING);
  const cache = new PublicCache({ bytes: cacheBytes, render, head: currentHead });

  function handle(req: IncomingMessage, res: ServerResponse): void {
    const started = performance.now();
    const id = requestId(req.headers["x-request-id"]);
    const target = req.url ?? "/";
    const done = (kind: LogLine["cache"]) => {
      const path = target.split("?", 1)[0]?.slice(0, LOGGED_PATH) ?? "";
      const ms = performance.now() - started;
      logRequest({ id, method: req.method ?? "", path, status: res.statusCode, cache: kind, ms });
    };
    const stored = !dev && isRead(req) ? cache.peek(target) : undefined;
    const sending = stored?.send(req, res, id);
    if (stored && sending === undefined) {
      done("hit");
      return;
    }
    const answering = sending !== undefined ? sending.then(() => "hit" as const) : answer(req, res, id, target);
    answering.then(done, (error: unknown) => {
      if (error instanceof BusyError) {
        sendPage(res, id, 503, BUSY);
        done("none");
        return;
      }
      logError(id, error);
      if (res.headersSent) res.destroy();
      else sendPage(res, id, 500, failed(id));
      done("none");
    });
  }

  async function answer(
    req: IncomingMessage,
    res: ServerResponse,
    id: string,
    target: string,
  ): Promise<LogLine["cache"]> {
    const path = target.split("?", 1)[0];
    if (path === "/healthz") return sendHealth(res, id, 200, "alive");
    if (path === "/readyz") return sendReadiness(res, id);
    const problem = problemWithTarget(target);
    if (problem) return sendPage(res, id, 400, badRequest(problem));
    const personal = isPersonal(target);
    if (!dev && !personal && !isRead(req)) return sendMethods(req, res, id);
    if (!house) return sendPage(res, id, 503, STARTING);
    if (currentHead() === null && !target.startsWith("/_next/")) return sendPage(res, id, 503, AWAY);
    if (dev || personal) return pass(house, req, res, id);
    const found = await cache.fill(target, id);
    if ("stored" in found) {
      await found.stored.send(req, res, id);
      return "miss";
    }
    if (found.failed.status < 500) return pass(house, req, res, id);
    // The page failed: because the database went away just now, or through a fault of ours, logged where it happened.
    if (await house.checkDatabase()) return sendPage(res, id, 500, failed(id));
    return sendPage(res, id, 503, AWAY);
  }

  /** Renders a target as anyone would see it: no cookie, no header of the reader's goes in. Faults are noted under `id`. */
  async function render(target: string, id: string): Promise<Captured> {
    const { pages } = house ?? {};
    if (!pages) throw new Error("rendering before the house is open");
    return renders.run(() => pages.render(target, { host, "x-request-id": id }));
  }

  /** Hands the request itself to the app. Pages made for one reader get a nonce instead of hashes. */
  async function pass(to: House, req: IncomingMessage, res: ServerResponse, id: string): Promise<"pass"> {
    const nonce = `'nonce-${randomBytes(16).toString("base64")}'`;
    const csp = dev ? DEVELOPMENT_CSP : pageCsp({ scripts: [nonce] });
    // Next reads the nonce for its own scripts from the request; one that the client sent must not get there.
    req.headers["content-security-policy"] = csp;
    req.headers["x-request-id"] = id;
    delete req.headers["content-security-policy-report-only"];
    for (const [name, value] of [
      ...SECURITY_HEADERS,
      ["Content-Security-Policy", csp],
      ["X-Request-Id", id],
    ] as const) {
      res.setHeader(name, value);
    }
    await to.pages.pass(req, res);
    return "pass";
  }

  async function sendReadiness(res: ServerResponse, id: string): Promise<"none"> {
    if (!house) return sendHealth(res, id, 503, "starting: the database is being opened and migrated");
    if (!(await house.checkDatabase())) return sendHealth(res, id, 503, "the database does not answer");
    return sendHealth(res, id, 200, "ready");
  }

  return {
    handle,
    open: (ready) => {
      house = ready;
    },
  };
}

/** Whether the answer depends on who asks, however the path is written. */
function isPersonal(target: string): boolean {
  return PERSONAL.test(decodeURIComponent(new URL(target, "http://host").pathname));
}

function sendMethods(req: IncomingMessage, res: ServerResponse, id: string): "none" {
  res.writeHead(req.method === "OPTIONS" ? 204 : 405, { Allow: READ_METHODS, "X-Request-Id": id });
  res.end();
  return "none";
}

function isRead(req: IncomingMessage): boolean {
  return req.method === "GET" || req.method === "HEAD";
}

function sendHealth(res: ServerResponse, id: string, status: number, text: string): "none" {
  res.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Request-Id": id,
    ...(status === 503 && { "Retry-After": RETRY_AFTER_SECONDS }),
  });
  res.end(`${text}\n`);
  return "none";
}

function sendPage(res: ServerResponse, id: string, status: number, page: PlainPage): "none" {
  res.writeHead(status, {
    ...Object.fromEntries(SECURITY_HEADERS),
    "Content-Security-Policy": PLAIN_PAGE_CSP,
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Request-Id": id,
    ...(status === 503 && { "Retry-After": RETRY_AFTER_SECONDS }),
  });
  res.end(plainPage(page));
  return "none";
}
