import type { Operation } from './artifact-protocol.ts';

/** An answer in place of the real one, without its effects. A delay alone is followed by the real answer. */
export type FaultyAnswer =
  | { status: number; message?: string; delayMs?: number }
  /** The connection is reset. */
  | 'reset'
  /** Status 200 and a page of HTML. */
  | 'nonsense'
  | { delayMs: number };

export interface Fault {
  at: Operation;
  answer: FaultyAnswer;
  /** The number of requests that fail; by default all until the fault is removed. */
  times?: number;
}

/** Requests that the service does not answer yet. */
export interface Hold {
  /** Resolves when the first request is held. */
  reached: Promise<void>;
  /** Answers the held requests, and no longer holds others. */
  release: () => void;
}

/** The faults and holds of an artifact service. */
export class Faults {
  readonly #faults = new Set<{ fault: Fault; left: number }>();
  readonly #holds = new Map<Hold, { at: Operation; arrive: () => void; released: Promise<void> }>();

  /** Returns a function that removes the fault. */
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

  /** Waits until no hold is on this operation. Returns the answer of the first fault for it, if there is one. */
  async answerTo(operation: Operation): Promise<FaultyAnswer | undefined> {
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
