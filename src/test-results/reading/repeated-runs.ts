import type { Failure, OnTest, TestCase } from '../model/model.ts';
import { maxEarlierFailures } from './limits.ts';

/** More failures than these at once are no flakiness; the rest is passed on as it comes. */
const maxHeld = 1_000;

/**
 * Joins the results of a tool that writes a test again after it ran it again (`gotestsum --rerun-fails`): the last one
 * counts, and the failures before it are its earlier ones. Failures are held back until the end of the file.
 */
export class RepeatedRuns {
  readonly #held = new Map<string, TestCase>();
  readonly #onTest: OnTest;

  constructor(onTest: OnTest) {
    this.#onTest = onTest;
  }

  add(test: TestCase): void {
    const earlier = this.#held.get(test.id);
    if (earlier !== undefined) {
      this.#held.delete(test.id);
      const all = [...earlier.earlierFailures, earlier.failure].filter((failure) => failure !== undefined);
      test.earlierFailures = all.slice(0, maxEarlierFailures) satisfies Failure[];
    }
    if (test.status === 'failed' && this.#held.size < maxHeld) this.#held.set(test.id, test);
    else this.#onTest(test);
  }

  end(): void {
    for (const test of this.#held.values()) this.#onTest(test);
    this.#held.clear();
  }
}
