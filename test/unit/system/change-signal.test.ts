import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeSignal } from '../../../src/system/change-signal.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

/** Deadlines of a sleep: where events are relied on, and where they are not. */
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

it('does not sleep when something happened before, but once', async () => {
  changes.notify();
  changes.notify();
  expect(await changes.sleep()).toBe(true);
  expect(await sleepTime()).toBe(trustingMs);
});

describe('where events cannot be relied on', () => {
  it('polls when something could not be watched, whatever else is told', async () => {
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

  it('goes on trusting when one now and then was under way', async () => {
    for (let missed = 0; missed < 10; missed += 1) {
      changes.missed();
      changes.notify();
      await changes.sleep();
    }
    expect(await sleepTime()).toBe(trustingMs);
  });
});

/** How long a sleep takes that no event ends. */
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
