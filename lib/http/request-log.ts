const FLUSH_MS = 100;

export type LogLine = {
  id: string;
  method: string;
  /** Without the query: what readers search for is not kept. */
  path: string;
  status: number;
  cache: "hit" | "miss" | "pass" | "none";
  ms: number;
};

let lines = "";
let timer: NodeJS.Timeout | undefined;

/** One structured line per request. Lines are written together, because a write each would cost more than a cached page. */
export function logRequest({ id, method, path, status, cache, ms }: LogLine): void {
  lines += `{"at":"${timestamp()}","request":"${id}","method":"${method}","path":${JSON.stringify(path)},"status":${status},"cache":"${cache}","ms":${Math.round(ms * 10) / 10}}\n`;
  timer ??= setTimeout(flushLog, FLUSH_MS).unref();
}

let stampedAt = 0;
let stamp = "";

/** The time as ISO 8601; made anew only when the clock has moved on. */
function timestamp(): string {
  const now = Date.now();
  if (now !== stampedAt) {
    stampedAt = now;
    stamp = new Date(now).toISOString();
  }
  return stamp;
}

/** One structured line for an error that nobody expected, under the id that its answer bears. */
export function logError(id: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  lines += `${JSON.stringify({ at: timestamp(), level: "error", request: id, error: detail })}\n`;
  flushLog();
}

/** Writes what is waiting; called at the end too. */
export function flushLog(): void {
  clearTimeout(timer);
  timer = undefined;
  if (lines) process.stdout.write(lines);
  lines = "";
}

const RUN = Math.random().toString(36).slice(2, 8);
let count = 0;

/** The id of a request: the one that a proxy in front gave it, or one of our own. */
export function requestId(given: string | string[] | undefined): string {
  if (typeof given === "string" && /^[\w.-]{8,64}$/.test(given)) return given;
  return `${RUN}-${(++count).toString(36).padStart(6, "0")}`;
}
