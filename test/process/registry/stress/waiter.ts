// usage: waiter.ts REGISTRY NAME
// Asks for the only permit of a pool when its parent sends a message, and holds it for 5 ms. Reports the times at which it
// asked, waited and held it.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { thisProcess } from '../../../../src/registry/liveness.ts';
import { SqliteRegistry } from '../../../../src/registry/sqlite/sqlite-registry.ts';
import { waitForSlot } from '../../../../src/registry/wait-for-slot.ts';
import { monotonicMs } from '../../../../src/system/clock.ts';

export interface Report {
  what: 'ready' | 'asks' | 'waits' | 'holds';
  at: number;
}

const [, , folder = '', name = ''] = process.argv;
const report = (what: Report['what']) => process.send?.({ what, at: monotonicMs() } satisfies Report);
const registry = await SqliteRegistry.open(folder);
process.once('disconnect', () => process.exit());
report('ready');
await once(process, 'message');

const itself = thisProcess();
report('asks');
let isWaiting = false;
const end = await waitForSlot(
  registry,
  {
    pool: 'one',
    kind: 'visible',
    permits: 1,
    limits: { enabled: true, visible: 1, background: 1, total: 1 },
    process: itself,
    label: { name, repository: '', runUrl: '' },
    within: [],
  },
  {
    waitMs: 120_000,
    signal: new AbortController().signal,
    onWaiting: async () => {
      if (!isWaiting) report('waits');
      isWaiting = true;
    },
  },
);
if (end.kind !== 'prepared') throw new Error(`the wait for a slot ended: ${end.kind}`);
const { id } = await registry.bind(end.status.slot.id, itself);
report('holds');
await sleep(5);
await registry.release(id);
registry.close();
process.disconnect?.();
