import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchdog } from '../../../../src/supervisor/stop-triggers/watchdog.ts';
import { sizeOf } from '../../../../src/system/size.ts';
import { tempFolder } from '../../../kit/temp-folder.ts';

const clock = vi.hoisted(() => ({ sleptMs: 0 }));
vi.mock('../../../src/system/clock.ts', () => ({ monotonicMs: () => performance.now() + clock.sleptMs }));

let folder: string;

beforeEach(() => {
  vi.useFakeTimers();
  folder = tempFolder();
  return () => {
    vi.useRealTimers();
  };
});

/** A watchdog over two logs, and what it has told so far. */
function watch(warningMs: number | null, timeoutMs: number | null) {
  const over = new AbortController();
  const told: string[] = [];
  const logs = ['stdout.log', 'stderr.log'].map((name) => join(folder, name));
  for (const log of logs) writeFileSync(log, '');
  const tree = { root: null, mark: 'nobody/' };
  const cause = watchdog(() => logs.reduce((sum, log) => sum + sizeOf(log), 0), tree, {
    ...{ warningMs, timeoutMs },
    onStall: () => told.push('stall'),
    onStallOver: () => told.push('over'),
  });
  void cause(over.signal).then(({ cause: name }) => told.push(name));
  return { told, over, write: (log: 0 | 1) => appendFileSync(logs[log] ?? '', 'word\n') };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const aMinute = 60_000;

describe('the watchdog', () => {
  it('ends an attempt when the silence has lasted for the timeout, and not before', async () => {
    const { told } = watch(null, aMinute);
    await pass(aMinute - 1_000);
    expect(told).toEqual([]);
    await pass(1_000);
    expect(told).toEqual(['watchdog_idle']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('counts from the last byte, in whichever log it is', async () => {
    const { told, write } = watch(20_000, aMinute);
    for (const log of [0, 1, 1, 0, 1, 0] as const) {
      await pass(15_000);
      write(log);
    }
    expect(told).toEqual([]);
  });

  it('tells a stall once for each silence, and when it is over', async () => {
    const { told, write } = watch(10_000, null);
    await pass(aMinute);
    expect(told).toEqual(['stall']);
    write(1);
    await pass(5_000);
    expect(told).toEqual(['stall', 'over']);
    await pass(aMinute);
    expect(told).toEqual(['stall', 'over', 'stall']);
  });

  it('goes on telling after the words that came too late for a warning', async () => {
    const { told, write } = watch(10_000, aMinute);
    await pass(aMinute - 2_000);
    write(0);
    await pass(aMinute - 2_000);
    expect(told).toEqual(['stall', 'over', 'stall']);
    await pass(4_000);
    expect(told).toEqual(['stall', 'over', 'stall', 'watchdog_idle']);
  });

  it('does nothing at all when both are off', async () => {
    const { told } = watch(null, null);
    expect(vi.getTimerCount()).toBe(0);
    await pass(24 * 60 * aMinute);
    expect(told).toEqual([]);
  });

  it('ends with the attempt', async () => {
    const { told, over } = watch(10_000, aMinute);
    await pass(5_000);
    over.abort();
    await pass(5 * aMinute);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not count the time that the machine slept', async () => {
    const { told } = watch(10_000, aMinute);
    await pass(4_000);
    clock.sleptMs += 10 * 60 * aMinute;
    await pass(2_000);
    expect(told).toEqual([]);
    await pass(aMinute);
    expect(told).toEqual(['stall', 'watchdog_idle']);
  });

  it('measures any mix of words, silences and sleeps by the time that was awake and silent', async () => {
    const step = fc.record({
      awakeS: fc.nat({ max: 8 }),
      sleptMs: fc.nat({ max: 10 * aMinute }),
      log: fc.nat({ max: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.nat({ max: 60 }), async (steps, lastS) => {
        const { told, over, write } = watch(20_000, 40_000);
        for (const { awakeS, sleptMs, log } of steps) {
          await pass(awakeS * 1_000);
          clock.sleptMs += sleptMs;
          // A look at the end of the sleep, and one at the word.
          await pass(1_000);
          write(log as 0 | 1);
          await pass(1_000);
        }
        expect(told).toEqual([]);
        await pass(lastS * 1_000);
        // It looks once a second, and the last word was seen then.
        expect(told).toEqual([...(lastS >= 20 ? ['stall'] : []), ...(lastS >= 40 ? ['watchdog_idle'] : [])]);
        over.abort();
      }),
      { numRuns: 40 },
    );
  });
});
