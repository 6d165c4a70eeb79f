// Asks for the one permit of a pool when it is told to, holds it for a moment, and says when it asked, when it was in the
// line and when it held it.
// usage: waiter.ts REGISTRY NAME
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { thisProcess } from '../../../../src/registry/liveness.ts';
import { SqliteRegistry } from '../../../../src/registry/sqlite/sqlite-registry.ts';
import { waitForSlot } from '../../../../src/registry/wait-for-slot.ts';
import { monotonicMs } from '../../../../src/system/clock.ts';

export interface Told {
  what: 'ready' | 'asks' | 'waits' | 'holds';
  at: number;
}

const [, , folder = '', name = ''] = process.argv;
const tell = (what: Told['what'], at = monotonicMs()) => process.send?.({ what, at } satisfies Told);
const registry = await SqliteRegistry.open(folder);
process.once('disconnect', () => process.exit());
tell('ready');
await once(process, 'message');

const itself = thisProcess();
tell('asks');
let isWaiting = false;
const end = await waitForSlot(
  registry,
  {
    ...{ pool: 'one', kind: 'visible', permits: 1, limits: { enabled: true, visible: 1, background: 1, total: 1 } },
    ...{ process: itself, label: { name, repository: '', runUrl: '' }, within: [] },
  },
  {
    waitMs: 120_000,
    signal: new AbortController().signal,
    onWaiting: async () => {
      if (!isWaiting) tell('waits');
      isWaiting = true;
    },
  },
);
if (end.kind !== 'prepared') throw new Error(`the wait for a slot ended: ${end.kind}`);
const { id } = await registry.bind(end.status.slot.id, itself);
tell('holds');
await sleep(5);
await registry.release(id);
registry.close();
process.disconnect?.();
