import { describe, expect, it } from 'vitest';
import { SlotLostError } from '../../../src/registry/registry.ts';
import { type Waiting, type WaitOptions, waitForSlot } from '../../../src/registry/wait-for-slot.ts';
import { eventually } from '../../kit/wait.ts';
import { bound, request, slotOf, TestFolder, waiting } from './registry-folder.ts';
import { RegistryProcess } from './registry-process.ts';

const one = request({ limits: { total: 1 } });

function options(some: Partial<WaitOptions> = {}): WaitOptions {
  return { waitMs: 60_000, signal: new AbortController().signal, onWaiting: async () => {}, ...some };
}

/** A pool whose only permit is held, and a second connection for the request that waits. */
async function full() {
  const folder = new TestFolder();
  const [holder, registry] = [await folder.open(), await folder.open()];
  return { folder, holder, registry, held: await bound(holder, one) };
}

/** The holder's row is all that is left: no waiting request and no file. */
function onlyHolder(folder: TestFolder, id: string): void {
  expect(folder.leftovers()).toEqual([{ id, phase: 'bound' }]);
}

describe('waitForSlot', () => {
  it('does not wait when the pool has room', async () => {
    const registry = await new TestFolder().open();
    const seen: Waiting[] = [];
    const end = await waitForSlot(registry, one, options({ onWaiting: async (status) => void seen.push(status) }));
    expect(end).toMatchObject({ kind: 'prepared', status: { slot: { phase: 'prepared' } } });
    expect(seen).toEqual([]);
  });

  it('ends when the holder releases', async () => {
    const { folder, holder, registry, held } = await full();
    const seen: Waiting[] = [];
    const onWaiting = async (status: Waiting) => {
      if (seen.push(status) === 1) await holder.release(held.id);
    };
    const end = await waitForSlot(registry, one, options({ onWaiting }));
    expect(end).toMatchObject({ kind: 'prepared', status: { slot: { numbers: [0] } } });
    expect(seen[0]).toMatchObject({ place: 1, holders: [{ id: held.id }] });
    expect(folder.leftovers()).toMatchObject([{ phase: 'prepared' }]);
  });

  it('ends when the holder is killed', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const child = await RegistryProcess.start(folder.path);
    const { id } = slotOf(await child.call('prepare', { ...one, process: child.identity }), 'prepared');
    await child.call('bind', id, child.identity);
    let kill: Promise<void> | undefined;
    const onWaiting = async () => {
      kill ??= child.kill();
    };
    expect(await waitForSlot(registry, one, options({ onWaiting }))).toMatchObject({ kind: 'prepared' });
    await kill;
  });

  it('ends when the processes before it were killed and the holder has released', async () => {
    const { folder, holder, registry, held } = await full();
    const child = await RegistryProcess.start(folder.path);
    await child.call('prepare', { ...one, process: child.identity });
    const places: number[] = [];
    const onWaiting = async ({ place }: Waiting) => {
      if (places.push(place) > 1) return;
      await child.kill();
      await holder.release(held.id);
    };
    expect(await waitForSlot(registry, one, options({ onWaiting }))).toMatchObject({ kind: 'prepared' });
    expect(places[0]).toBe(2);
    expect(folder.leftovers()).toMatchObject([{ phase: 'prepared' }]);
  });

  it('refuses at once for a time of 0', async () => {
    const { folder, registry, held } = await full();
    const seen: Waiting[] = [];
    const onWaiting = async (status: Waiting) => void seen.push(status);
    expect(await waitForSlot(registry, one, options({ waitMs: 0, onWaiting }))).toMatchObject({
      kind: 'refused',
      status: { kind: 'waiting', place: 1, use: { total: 1 }, holders: [{ id: held.id }] },
    });
    expect(seen).toEqual([]);
    onlyHolder(folder, held.id);
  });

  it('refuses when its time is over', async () => {
    const { folder, registry, held } = await full();
    const end = await waitForSlot(registry, one, options({ waitMs: 200 }));
    expect(end).toMatchObject({ kind: 'refused', status: { kind: 'waiting' } });
    expect('waitedMs' in end && end.waitedMs).toBeGreaterThanOrEqual(200);
    onlyHolder(folder, held.id);
  });

  it.each([1, 2])('can be aborted at place %i', async (place) => {
    const { folder, registry, held } = await full();
    const others = place === 1 ? [] : [await waiting(registry, one)];
    const cancel = new AbortController();
    const onWaiting = async () => void setImmediate(() => cancel.abort());
    expect(await waitForSlot(registry, one, options({ signal: cancel.signal, onWaiting }))).toMatchObject({
      kind: 'cancelled',
    });
    for (const { id } of others) await registry.cancel(id);
    onlyHolder(folder, held.id);
  });

  it('leaves nothing behind when it was aborted before it began', async () => {
    const folder = new TestFolder();
    const end = await waitForSlot(await folder.open(), one, options({ signal: AbortSignal.abort() }));
    expect(end).toMatchObject({ kind: 'cancelled' });
    expect(folder.leftovers()).toEqual([]);
  });

  it('refuses at once what the pool can never admit', async () => {
    const folder = new TestFolder();
    const asked = request({ permits: 2, limits: { total: 1 } });
    expect(await waitForSlot(await folder.open(), asked, options())).toMatchObject({
      kind: 'refused',
      status: { kind: 'impossible', limits: { total: 1 }, limitsFrom: 'step' },
    });
    expect(folder.leftovers()).toEqual([]);
  });

  it('returns at once when the pool is switched off', async () => {
    const folder = new TestFolder();
    const asked = request({ limits: { enabled: false } });
    expect(await waitForSlot(await folder.open(), asked, options())).toEqual({ kind: 'off' });
    expect(folder.leftovers()).toEqual([]);
  });

  it('fails when its request is removed by hand', async () => {
    const { folder, holder, registry, held } = await full();
    const onWaiting = async ({ slot }: Waiting) => void (await holder.release(slot.id));
    await expect(waitForSlot(registry, one, options({ onWaiting }))).rejects.toThrow(SlotLostError);
    onlyHolder(folder, held.id);
  });

  it('leaves nothing behind when onWaiting fails', async () => {
    const { folder, registry, held } = await full();
    const onWaiting = () => Promise.reject(new Error('no log'));
    await expect(waitForSlot(registry, one, options({ onWaiting }))).rejects.toThrow('no log');
    onlyHolder(folder, held.id);
  });

  it('leaves nothing behind when its process is killed', async () => {
    const { folder, holder, registry, held } = await full();
    const child = await RegistryProcess.start(folder.path);
    await child.call('prepare', { ...one, process: child.identity });
    await child.kill();
    await eventually(() => registry.prune(), { what: 'the request of the dead process to be removed' });
    onlyHolder(folder, held.id);
    expect(await holder.heartbeat(held.id)).toBe('held');
  });
});
