import { tmpdir } from 'node:os';
import { onTestFinished, vi } from 'vitest';
import { describeCondition } from '../../../src/session/describe-condition.ts';
import type { ReadyCondition } from '../../../src/session/ready-condition.ts';
import { type ReadyContext, untilReady } from '../../../src/supervisor/readiness/until-ready.ts';
import { eventually, within } from '../../kit/wait.ts';

export interface Waiting {
  /** The conditions that have held so far, in that order, as the log shows them. */
  held: string[];
  isReady(): boolean;
  /** Resolves when all conditions have held. */
  ready(): Promise<void>;
  abort(): void;
}

/** Waits for conditions in this process, until the test has finished. */
export function waitFor(conditions: ReadyCondition[], context: Partial<ReadyContext> = {}): Waiting {
  const over = new AbortController();
  onTestFinished(() => over.abort());
  const held: string[] = [];
  let isReady = false;
  const full: ReadyContext = {
    logPaths: [],
    workingDirectory: tmpdir(),
    exec: async () => false,
    onHeld: (condition) => void held.push(describeCondition(condition)),
    ...context,
  };
  const ready = untilReady(conditions, full, over.signal).then(() => {
    isReady = true;
  });
  return {
    held,
    isReady: () => isReady,
    abort: () => over.abort(),
    ready: () => within(ready, { what: 'the conditions to hold', state: () => held }),
  };
}

/** From here on no try is given up and none follows another, until the test calls `pass`. */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
}

export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

/** Resolves when, with the time stopped, a condition of kind file or exec has been tried in vain: it then has one timer. */
export async function triedInVain(conditions = 1): Promise<void> {
  const waiting = () => vi.getTimerCount();
  await eventually(() => waiting() === conditions, { what: 'a try that fails', state: waiting });
}
