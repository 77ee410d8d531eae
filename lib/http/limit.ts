/** There is more work than can be taken on: try again later. */
export class BusyError extends Error {
  override name = "BusyError";
}

/** Runs at most `atOnce` pieces of work at a time and lets at most `waiting` more wait their turn. */
export class Limit {
  readonly #atOnce: number;
  readonly #waiting: number;
  readonly #queue: (() => void)[] = [];
  #running = 0;

  constructor(atOnce: number, waiting: number) {
    this.#atOnce = atOnce;
    this.#waiting = waiting;
  }

  /** Runs the work when its turn comes. Throws BusyError at once when too much is waiting already. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#atOnce) {
      if (this.#queue.length >= this.#waiting) throw new BusyError("too much work is waiting");
      await new Promise<void>((turn) => this.#queue.push(turn));
    } else {
      this.#running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
