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

/** Room for the lines of one flush. */
const ROOM = 64 * 1024;
const MOST_BYTES_A_UNIT = 3;

let waiting = Buffer.allocUnsafe(ROOM);
let used = 0;
let timer: NodeJS.Timeout | undefined;

/** One structured line per request. Lines are written together, because a write each would cost more than a cached page. */
export function logRequest({ id, method, path, status, cache, ms }: LogLine): void {
  note(
    `{"at":"${timestamp()}","request":"${id}","method":"${method}","path":${JSON.stringify(path)},"status":${status},"cache":"${cache}","ms":${Math.round(ms * 10) / 10}}\n`,
  );
  timer ??= setTimeout(flushLog, FLUSH_MS).unref();
}

/** Copied into bytes at once: a string that grows by each line costs the collector ten times as much. */
function note(line: string): void {
  const most = line.length * MOST_BYTES_A_UNIT;
  if (used + most > waiting.length) flushLog();
  if (most > waiting.length) process.stdout.write(line);
  else used += waiting.write(line, used);
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
  note(`${JSON.stringify({ at: timestamp(), level: "error", request: id, error: detail })}\n`);
  flushLog();
}

/** Writes what is waiting; called at the end too. */
export function flushLog(): void {
  clearTimeout(timer);
  timer = undefined;
  if (used === 0) return;
  process.stdout.write(waiting.subarray(0, used));
  waiting = Buffer.allocUnsafe(ROOM);
  used = 0;
}

const RUN = Math.random().toString(36).slice(2, 8);
let count = 0;

/** The id of a request: the one that a proxy in front gave it, or one of our own. */
export function requestId(given: string | string[] | undefined): string {
  if (typeof given === "string" && /^[\w.-]{8,64}$/.test(given)) return given;
  return `${RUN}-${(++count).toString(36).padStart(6, "0")}`;
}
