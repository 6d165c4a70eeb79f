// One of many processes that want one of four permits: takes it, holds it for a moment and gives it back, in some rounds.
// It tells its parent when it asked, when it had it and when it began to give it back (ms of the machine's clock).
// usage: contend.ts WAY FOLDER NUMBER ROUNDS HOLD-MS
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { monotonicMs } from '../../src/system/clock.ts';
import { openLock } from '../locks.ts';

/** `permit` is the one of the four that it was. */
export interface Taken {
  permit: number;
  asked: number;
  held: number;
  givenBack: number;
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
  taken.push({ permit, asked, held, givenBack: monotonicMs() });
  await release();
}
lock.close();
process.send?.(taken, () => process.disconnect());
