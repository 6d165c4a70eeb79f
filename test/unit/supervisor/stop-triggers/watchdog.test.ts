import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchdog } from '../../../../src/supervisor/stop-triggers/watchdog.ts';
import { sizeOf } from '../../../../src/system/size.ts';
import { tempFolder } from '../../../kit/temp-folder.ts';

let folder: string;
/** How long the machine has slept, which its clock counts and its timers do not. */
let sleptMs = 0;

beforeEach(() => {
  vi.useFakeTimers();
  sleptMs = 0;
  const now = () => BigInt(Math.round((performance.now() + sleptMs) * 1e6));
  const clock = vi.spyOn(process.hrtime, 'bigint').mockImplementation(now);
  folder = tempFolder();
  return () => {
    clock.mockRestore();
    vi.useRealTimers();
  };
});

/** A watchdog over two logs, and its calls so far. */
function watch(warningMs: number | null, timeoutMs: number | null) {
  const over = new AbortController();
  const calls: string[] = [];
  const logs = ['stdout.log', 'stderr.log'].map((name) => join(folder, name));
  for (const log of logs) writeFileSync(log, '');
  const tree = { root: null, mark: 'nobody/' };
  const trigger = watchdog(() => logs.reduce((sum, log) => sum + sizeOf(log), 0), tree, {
    warningMs,
    timeoutMs,
    onStall: () => calls.push('stall'),
    onStallOver: () => calls.push('over'),
  });
  void trigger(over.signal).then(({ cause }) => calls.push(cause));
  return { calls, over, write: (log: 0 | 1) => appendFileSync(logs[log] ?? '', 'word\n') };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const aMinute = 60_000;

describe('the watchdog', () => {
  it('ends an attempt when the silence has lasted for the timeout, and not before', async () => {
    const { calls } = watch(null, aMinute);
    await pass(aMinute - 1_000);
    expect(calls).toEqual([]);
    await pass(1_000);
    expect(calls).toEqual(['watchdog_idle']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('counts from the last byte, in whichever log it is', async () => {
    const { calls, write } = watch(20_000, aMinute);
    for (const log of [0, 1, 1, 0, 1, 0] as const) {
      await pass(15_000);
      write(log);
    }
    expect(calls).toEqual([]);
  });

  it('reports a stall once for each silence, and its end', async () => {
    const { calls, write } = watch(10_000, null);
    await pass(aMinute);
    expect(calls).toEqual(['stall']);
    write(1);
    await pass(5_000);
    expect(calls).toEqual(['stall', 'over']);
    await pass(aMinute);
    expect(calls).toEqual(['stall', 'over', 'stall']);
  });

  it('reports the next stall after output that ended a reported one', async () => {
    const { calls, write } = watch(10_000, aMinute);
    await pass(aMinute - 2_000);
    write(0);
    await pass(aMinute - 2_000);
    expect(calls).toEqual(['stall', 'over', 'stall']);
    await pass(4_000);
    expect(calls).toEqual(['stall', 'over', 'stall', 'watchdog_idle']);
  });

  it('does nothing at all when both are off', async () => {
    const { calls } = watch(null, null);
    expect(vi.getTimerCount()).toBe(0);
    await pass(24 * 60 * aMinute);
    expect(calls).toEqual([]);
  });

  it('ends with the attempt', async () => {
    const { calls, over } = watch(10_000, aMinute);
    await pass(5_000);
    over.abort();
    await pass(5 * aMinute);
    expect(calls).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not count the time that the machine slept', async () => {
    const { calls } = watch(10_000, aMinute);
    await pass(4_000);
    sleptMs += 10 * 60 * aMinute;
    await pass(2_000);
    expect(calls).toEqual([]);
    await pass(aMinute);
    expect(calls).toEqual(['stall', 'watchdog_idle']);
  });

  it('counts only awake and silent time in any mix of output, silence and sleep', async () => {
    const step = fc.record({
      awakeS: fc.nat({ max: 8 }),
      sleepMs: fc.nat({ max: 10 * aMinute }),
      log: fc.nat({ max: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.nat({ max: 60 }), async (steps, lastS) => {
        const { calls, over, write } = watch(20_000, 40_000);
        for (const { awakeS, sleepMs, log } of steps) {
          await pass(awakeS * 1_000);
          sleptMs += sleepMs;
          // One check at the end of the sleep, and one of the output.
          await pass(1_000);
          write(log as 0 | 1);
          await pass(1_000);
        }
        expect(calls).toEqual([]);
        await pass(lastS * 1_000);
        // It checks once a second, and has just seen the last output.
        expect(calls).toEqual([...(lastS >= 20 ? ['stall'] : []), ...(lastS >= 40 ? ['watchdog_idle'] : [])]);
        over.abort();
      }),
      { numRuns: 40 },
    );
  });
});
