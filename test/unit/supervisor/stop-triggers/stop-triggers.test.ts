import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stopRequestSignal } from '../../../../src/session/stop-request.ts';
import { logLimit } from '../../../../src/supervisor/stop-triggers/log-limit.ts';
import { stopRequested } from '../../../../src/supervisor/stop-triggers/stop-requested.ts';
import {
  after as afterwards,
  checkEvery,
  firstOf,
  type StopTrigger,
} from '../../../../src/supervisor/stop-triggers/stop-trigger.ts';
import { attemptTimeout, sessionTimeout } from '../../../../src/supervisor/stop-triggers/timeouts.ts';
import { sizeOf } from '../../../../src/system/size.ts';
import { pause } from '../../../../src/system/wait.ts';
import { tempFolder } from '../../../kit/temp-folder.ts';

const stop = (detail: string) => ({ cause: 'stopped' as const, detail });
const never = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** The value of the promise if it has one by now. */
async function soFar<T>(promise: Promise<T>): Promise<T | 'pending'> {
  await vi.advanceTimersByTimeAsync(0);
  return Promise.race([promise, Promise.resolve('pending' as const)]);
}

describe('pause', () => {
  it('is true after its time, false when it was cut short', async () => {
    const over = new AbortController();
    const [whole, cut] = [pause(1_000, never), pause(60_000, over.signal)];
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await soFar(whole)).toBe(true);
    expect(await soFar(cut)).toBe('pending');
    over.abort();
    expect(await soFar(cut)).toBe(false);
    expect(await soFar(pause(60_000, over.signal))).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the first of several triggers', () => {
  it('wins, and the others are cleaned up', async () => {
    const ended: string[] = [];
    const watch: StopTrigger = (signal) => {
      signal.addEventListener('abort', () => ended.push('watch'));
      return new Promise(() => {});
    };
    const first = firstOf([afterwards(5_000, stop('late')), watch, afterwards(1_000, stop('early'))], never);
    await vi.advanceTimersByTimeAsync(999);
    expect(await soFar(first)).toBe('pending');
    await vi.advanceTimersByTimeAsync(1);
    expect(await soFar(first)).toEqual(stop('early'));
    expect(ended).toEqual(['watch']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stays pending and keeps no timer when the signal aborts', async () => {
    const over = new AbortController();
    const first = firstOf([afterwards(1_000, stop('a')), checkEvery(() => undefined, 100)], over.signal);
    await vi.advanceTimersByTimeAsync(500);
    over.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await soFar(first)).toBe('pending');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('throws the error of a trigger', async () => {
    const failing: StopTrigger = async () => {
      throw new Error('unreadable');
    };
    await expect(firstOf([failing, afterwards(1_000, stop('a'))], never)).rejects.toThrow('unreadable');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a repeated check', () => {
  it('runs at once, then after each pause', async () => {
    const check = vi.fn().mockReturnValueOnce(undefined).mockReturnValueOnce(undefined).mockReturnValue(stop('now'));
    const result = checkEvery(check, 1_000)(never);
    expect(check).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(check).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await soFar(result)).toEqual(stop('now'));
  });
});

describe('the timeouts', () => {
  it.each([
    [attemptTimeout, 'attempt_timeout', 'it took longer than 20 min (attempt-timeout: 0 turns this off)'],
    [sessionTimeout, 'timeout', 'the session took longer than 20 min (timeout: 0 turns this off)'],
  ])('%o', async (timeout, cause, detail) => {
    const result = timeout(1_200_000)(never);
    await vi.advanceTimersByTimeAsync(1_199_999);
    expect(await soFar(result)).toBe('pending');
    await vi.advanceTimersByTimeAsync(1);
    expect(await soFar(result)).toEqual({ cause, detail });
  });

  it('never fires without a limit', async () => {
    const result = attemptTimeout(null)(never);
    expect(vi.getTimerCount()).toBe(0);
    expect(await soFar(result)).toBe('pending');
  });
});

describe('the log limit', () => {
  let folder: string;
  let log: string;
  beforeEach(() => {
    folder = tempFolder();
    log = join(folder, 'output.log');
    writeFileSync(log, '');
  });

  it('is exceeded when the logs together are larger, not when they reach it', async () => {
    const other = join(folder, 'stderr.log');
    const result = logLimit(() => sizeOf(log) + sizeOf(other), 100)(never);
    appendFileSync(log, 'x'.repeat(60));
    appendFileSync(other, 'x'.repeat(40));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await soFar(result)).toBe('pending');
    appendFileSync(other, 'x');
    await vi.advanceTimersByTimeAsync(20);
    expect(await soFar(result)).toEqual({
      cause: 'log_limit',
      detail: 'its log is larger than 100 B (a larger max-log-size allows more)',
    });
  });

  // A sparse file is as large as it says.
  it.each([
    ['rarely while there is plenty of room', 3e9, 0, 1_000],
    ['sooner when a fast writer could have filled it', 3e9, 2.5e9, 500],
    ['often when it matters', 3e9, 3e9 - 10, 20],
  ])('is checked %s', async (_, limit, size, pauseMs) => {
    truncateSync(log, size);
    const result = logLimit(() => sizeOf(log), limit)(never);
    truncateSync(log, limit + 1);
    await vi.advanceTimersByTimeAsync(pauseMs - 1);
    expect(await soFar(result)).toBe('pending');
    await vi.advanceTimersByTimeAsync(1);
    expect(await soFar(result)).toMatchObject({ cause: 'log_limit' });
  });
});

describe('a stop request', () => {
  it('leaves a listener for its signal, so that no later one kills the process', async () => {
    const before = process.listenerCount(stopRequestSignal);
    const over = new AbortController();
    const result = stopRequested('/no/such/file')(over.signal);
    expect(process.listenerCount(stopRequestSignal)).toBe(before + 1);
    over.abort();
    expect(process.listenerCount(stopRequestSignal)).toBe(before + 1);
    expect(await soFar(result)).toBe('pending');
    process.emit(stopRequestSignal);
    expect(await soFar(result)).toBe('pending');
    process.removeListener(stopRequestSignal, process.listeners(stopRequestSignal).at(-1) as () => void);
    expect(process.listenerCount(stopRequestSignal)).toBe(before);
  });
});
