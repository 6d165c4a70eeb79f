// One of many processes that share four permits: in each round it takes one, holds it for a moment and releases it.
// It reports to its parent when it asked for it, got it and began to release it (ms of the monotonic clock).
// usage: contend.ts WAY FOLDER NUMBER ROUNDS HOLD-MS
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { monotonicMs } from '../../src/system/clock.ts';
import { openLock } from '../locks.ts';

/** One round; `permit` is the number of the permit, from 0 to 3. */
export interface Taken {
  permit: number;
  asked: number;
  held: number;
  released: number;
}

const [way = '', folder = '', ...numbers] = process.argv.slice(2);
const [number = 0, rounds = 0, holdMs = 0] = numbers.map(Number);
const lock = await openLock(way, folder, number);
const taken: Taken[] = [];
const begin = once(process, 'message');
process.send?.('ready');
await begin;
for (let round = 0; round < rounds; round += 1) {
  const asked = monotonicMs();
  const { permit, release } = await lock.acquire();
  const held = monotonicMs();
  await sleep(holdMs);
  taken.push({ permit, asked, held, released: monotonicMs() });
  await release();
}
lock.close();
process.send?.(taken, () => process.disconnect());
