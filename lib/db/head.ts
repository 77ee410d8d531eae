// The head of the revision chain as this process knows it: everything public is a function of the record, and the
// head is the record's version. Held on the global object because Next bundles its own copy of this module.
const slot = Symbol.for("countersource.head");

type HeadState = {
  seq: bigint;
  /** False while the database is away: what it holds now is not known. */
  known: boolean;
  /** How often the head was told, so that a slower answer does not take it back. */
  told: number;
  /** Who hears of each head that was told. */
  listeners: ((seq: bigint) => void)[];
};

const holder = globalThis as { [slot]?: HeadState }; // a symbol of our own on the global object
holder[slot] ??= { seq: 0n, known: false, told: 0, listeners: [] };
const state = holder[slot];

/** The number of the last revision, 0n in an empty record; null while the database is away. */
export function currentHead(): bigint | null {
  return state.known ? state.seq : null;
}

/** Takes the number of a revision that is committed. Writers take turns on the chain, so a lower number is old news. */
export function announceHead(seq: bigint): void {
  if (seq <= state.seq) return;
  state.seq = seq;
  state.told++;
  for (const listener of state.listeners) listener(seq);
}

/** Calls `listener` with each new head that is announced from now on. */
export function onAnnouncedHead(listener: (seq: bigint) => void): void {
  state.listeners.push(listener);
}

/**
 * Asks `read` for the head and believes the answer, lower ones too (a backup was restored), unless the head was told
 * meanwhile. Throws what `read` throws, and the head is unknown then.
 */
export async function readHead(read: () => Promise<bigint>): Promise<void> {
  const { told } = state;
  try {
    const seq = await read();
    if (seq > state.seq || told === state.told) state.seq = seq;
    state.known = true;
  } catch (error) {
    state.known = false;
    throw error;
  }
}

/** The database went away. */
export function forgetHead(): void {
  state.known = false;
}
