import type { Operation } from './artifact-protocol.ts';

/** What comes instead of the real answer; nothing else happens then. A delay only comes before the real one. */
export type FaultyAnswer =
  | { status: number; message?: string }
  /** The connection is reset. */
  | 'reset'
  /** Status 200 and a page of HTML. */
  | 'nonsense'
  | { delayMs: number };

export interface Fault {
  at: Operation;
  answer: FaultyAnswer;
  /** How many requests it meets; all of them until it is cleared if not given. */
  times?: number;
}

/** Requests that stand still on the service's side. */
export interface Hold {
  /** The first request has come and now stands. */
  reached: Promise<void>;
  /** Lets it, and every later one, go on as if nothing had been. */
  release: () => void;
}

/** Which faults are in force, and what they make of a request. */
export class Faults {
  readonly #faults = new Set<{ fault: Fault; left: number }>();
  readonly #holds = new Map<Hold, { at: Operation; arrive: () => void; released: Promise<void> }>();

  /** Returns what clears it. */
  add(fault: Fault): () => void {
    const entry = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
    this.#faults.add(entry);
    return () => this.#faults.delete(entry);
  }

  hold(at: Operation): Hold {
    const reached = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const hold = {
      reached: reached.promise,
      release: () => {
        this.#holds.delete(hold);
        released.resolve();
      },
    };
    this.#holds.set(hold, { at, arrive: reached.resolve, released: released.promise });
    return hold;
  }

  /** Waits out the holds on this operation; then returns the next fault's answer to it, if one is due. */
  async meet(operation: Operation): Promise<FaultyAnswer | undefined> {
    for (const { at, arrive, released } of this.#holds.values()) {
      if (at !== operation) continue;
      arrive();
      await released;
    }
    const due = [...this.#faults].find(({ fault, left }) => fault.at === operation && left > 0);
    if (!due) return undefined;
    due.left -= 1;
    return due.fault.answer;
  }

  clear(): void {
    this.#faults.clear();
    for (const hold of [...this.#holds.keys()]) hold.release();
  }
}
