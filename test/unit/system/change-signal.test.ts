import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeSignal, reportsOpenFilesLate } from '../../../src/system/change-signal.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

/** The longest sleeps: while events are reliable, and while they are not. */
const trustingMs = 1_000;
const pollingMs = 50;

let folder: string;
let changes: ChangeSignal;

beforeEach(() => {
  folder = tempFolder();
  changes = new ChangeSignal();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  changes.close();
});

it('sleeps until its deadline when nothing happens', async () => {
  expect(await sleepTime()).toBe(trustingMs);
});

it.each([
  ['darwin', pollingMs],
  ['win32', pollingMs],
  ['linux', trustingMs],
] as const)('sleeps on %s for as long as events of open files can be trusted', async (platform, ms) => {
  changes = new ChangeSignal(reportsOpenFilesLate(platform));
  changes.watch(folder);
  expect(await sleepTime()).toBe(ms);
});

it('ends a sleep when a watched folder changes', async () => {
  changes.watch(folder);
  const slept = changes.sleep();
  appendFileSync(join(folder, 'file'), 'x');
  expect(await slept).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

it('ends a sleep when a watched file changes', async () => {
  const file = join(folder, 'file');
  appendFileSync(file, 'x');
  changes.watch(file);
  const slept = changes.sleep();
  appendFileSync(file, 'y');
  expect(await slept).toBe(true);
});

it('does not sleep once after an earlier event', async () => {
  changes.notify();
  changes.notify();
  expect(await changes.sleep()).toBe(true);
  expect(await sleepTime()).toBe(trustingMs);
});

describe('when events are not reliable', () => {
  it('polls when a file could not be watched, whatever other events come', async () => {
    changes.watch(folder);
    changes.watch(join(folder, 'does', 'not', 'exist'));
    expect(await sleepTime()).toBe(pollingMs);
    changes.notify();
    await changes.sleep();
    expect(await sleepTime()).toBe(pollingMs);
  });

  it('polls when changes come without events', async () => {
    for (let missed = 0; missed < 3; missed += 1) {
      expect(await sleepTime()).toBe(trustingMs);
      changes.missed();
    }
    expect(await sleepTime()).toBe(pollingMs);
  });

  it('does not poll when an event is late now and then', async () => {
    for (let missed = 0; missed < 10; missed += 1) {
      changes.missed();
      changes.notify();
      await changes.sleep();
    }
    expect(await sleepTime()).toBe(trustingMs);
  });
});

/** Returns the length in ms of a sleep that no event ends. */
async function sleepTime(): Promise<number> {
  let over = false;
  const slept = changes.sleep().then((event) => {
    expect(event).toBe(false);
    over = true;
  });
  let ms = 0;
  for (; !over && ms < 10_000; ms += 50) await vi.advanceTimersByTimeAsync(50);
  await slept;
  return ms;
}
