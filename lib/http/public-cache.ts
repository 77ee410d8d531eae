import { type Captured, StoredResponse } from "./stored-response.ts";

/** Built files carry their hash in their name: they stay whatever becomes of the record. */
const IMMUTABLE = "/_next/static/";
const NEXT_DEFAULT = "private, no-cache, no-store, max-age=0, must-revalidate";
const MAX_SHARE = 4;

/** Makes the response to a target; `id` is that of the request which caused it. */
export type Render = (target: string, id: string) => Promise<Captured>;

/** What a look into the cache gives: something to hand out to anyone, or a response for this request alone. */
export type Found = { stored: StoredResponse } | { failed: Captured };

/**
 * Whole public responses by request target, for one head of the revision chain at a time: when the head moves, what
 * was kept is gone. Concurrent misses of one target render once; a render that began under an older head is handed
 * to those who waited for it and not kept.
 */
export class PublicCache {
  readonly #render: Render;
  readonly #head: () => bigint | null;
  readonly #pages: BoundedMap;
  readonly #assets: BoundedMap;
  readonly #enabled: boolean;
  #flights = new Map<string, Promise<Found>>();
  #keptHead: bigint | null = null;

  constructor({ bytes, render, head }: { bytes: number; render: Render; head: () => bigint | null }) {
    this.#render = render;
    this.#head = head;
    this.#enabled = bytes > 0;
    this.#assets = new BoundedMap(Math.floor(bytes / MAX_SHARE));
    this.#pages = new BoundedMap(bytes - Math.floor(bytes / MAX_SHARE));
  }

  /** The response kept for a target, if it is of now. */
  peek(target: string): StoredResponse | undefined {
    if (this.#keptHead !== this.#head()) this.#turn();
    return this.#pages.get(target) ?? this.#assets.get(target);
  }

  /** Renders a target that `peek` did not have, or waits for a render of it that is under way. */
  fill(target: string, id: string): Promise<Found> {
    const flights = this.#flights;
    const running = flights.get(target);
    if (running !== undefined) return running;
    const flight = this.#fly(target, id).finally(() => flights.delete(target));
    if (this.#enabled) flights.set(target, flight);
    return flight;
  }

  async #fly(target: string, id: string): Promise<Found> {
    const head = this.#head();
    const captured = await this.#render(target, id);
    if (!mayBeShared(captured)) return { failed: captured };
    const immutable = captured.status === 200 && target.startsWith(IMMUTABLE);
    const stored = new StoredResponse(captured, { immutable });
    if (immutable) this.#assets.set(target, stored);
    else if (head !== null && head === this.#head() && head === this.#keptHead) this.#pages.set(target, stored);
    return { stored };
  }

  #turn(): void {
    this.#keptHead = this.#head();
    this.#pages.clear();
    this.#flights = new Map();
  }
}

/** Not a failure, not for one reader only. Next marks every page it renders on request as private: its mark says nothing. */
function mayBeShared({ status, headers }: Captured): boolean {
  if (status >= 500 || headers["set-cookie"] !== undefined) return false;
  const control = String(headers["cache-control"] ?? "");
  return control === NEXT_DEFAULT || !/\b(private|no-store)\b/.test(control);
}

/** A map that forgets what was not used for longest once its values take more than `limit` bytes. */
class BoundedMap {
  readonly #entries = new Map<string, { value: StoredResponse; bytes: number }>();
  readonly #limit: number;
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): StoredResponse | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    // While there is room the order does not matter, and keeping it is most of what a look costs.
    if (this.#bytes > this.#limit / 2) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
    }
    return entry.value;
  }

  set(key: string, value: StoredResponse): void {
    const bytes = value.size + 2 * key.length;
    if (bytes > this.#limit / MAX_SHARE) return;
    this.#remove(key);
    const entry = { value, bytes };
    this.#entries.set(key, entry);
    this.#grow(bytes);
    value.onGrowth = (more) => {
      if (this.#entries.get(key) !== entry) return;
      entry.bytes += more;
      this.#grow(more);
    };
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }

  #grow(bytes: number): void {
    this.#bytes += bytes;
    for (const key of this.#entries.keys()) {
      if (this.#bytes <= this.#limit) return;
      this.#remove(key);
    }
  }

  #remove(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }
}
