// A step that wants a slot: it tells its parent when it waits and when it has one, and gives it back when it is told to.
// usage: slot-step.ts FOLDER
import { once } from 'node:events';
import { SqliteRegistry } from '../../src/registry/sqlite/sqlite-registry.ts';
import { waitForSlot } from '../../src/registry/wait-for-slot.ts';
import { slotRequest } from '../locks.ts';

const registry = await SqliteRegistry.open(process.argv[2] ?? '');
const request = slotRequest();
const leave = new AbortController();
const left = once(process, 'message').then(() => leave.abort());
let told = 0;
const end = await waitForSlot(registry, request, {
  waitMs: 600_000,
  signal: leave.signal,
  onWaiting: async ({ place }) => {
    if (place !== told) process.send?.(`waits at ${place}`);
    told = place;
  },
});
if (end.kind === 'prepared') {
  await registry.bind(end.status.slot.id, request.process);
  process.send?.('holds');
  await left;
  await registry.release(end.status.slot.id);
}
registry.close();
process.disconnect();
