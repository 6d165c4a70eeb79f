import { afterEach, beforeEach, expect, it } from 'vitest';
import { Cancel } from '../../../../src/action/runner/cancel.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;
let before: Map<NodeJS.Signals, unknown[]>;

beforeEach(() => {
  before = new Map(signals.map((signal) => [signal, process.listeners(signal)]));
});

afterEach(() => {
  for (const signal of signals)
    for (const listener of process.listeners(signal))
      if (before.get(signal)?.includes(listener) !== true) process.off(signal, listener);
});

// Windows has no SIGTERM: there the runner sends Ctrl-C, and 7.5 s later Ctrl-Break.
it.each(['SIGINT', 'SIGBREAK'] as const)('%s is a cancel by the runner, once', (signal) => {
  const cancel = new Cancel();
  const reasons: string[] = [];
  cancel.onRequest((reason) => reasons.push(reason));
  process.emit(signal, signal);
  process.emit('SIGBREAK', 'SIGBREAK');
  expect(reasons).toEqual(['the runner stopped the step: a cancel or timeout-minutes']);
  expect(cancel.cause).toBe('cancelled');
});
