// A step that needs a slot: it reports to its parent when it waits and when it holds one, and releases it on request.
// usage: slot-step.ts FOLDER
import { once } from 'node:events';
import { SqliteRegistry } from '../../src/registry/sqlite/sqlite-registry.ts';
import { waitForSlot } from '../../src/registry/wait-for-slot.ts';
import { slotRequest } from '../locks.ts';

const registry = await SqliteRegistry.open(process.argv[2] ?? '');
const request = slotRequest();
const end = new AbortController();
const ended = once(process, 'message').then(() => end.abort());
let reported = 0;
const waitEnd = await waitForSlot(registry, request, {
  waitMs: 600_000,
  signal: end.signal,
  onWaiting: async ({ place }) => {
    if (place !== reported) process.send?.(`waits at ${place}`);
    reported = place;
  },
});
if (waitEnd.kind === 'prepared') {
  await registry.bind(waitEnd.status.slot.id, request.process);
  process.send?.('holds');
  await ended;
  await registry.release(waitEnd.status.slot.id);
}
registry.close();
process.disconnect();
