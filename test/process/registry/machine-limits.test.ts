import { describe, expect, it } from 'vitest';
import { type Waiting, waitForSlot } from '../../../src/registry/wait-for-slot.ts';
import { limits } from '../../kit/slots.ts';
import { bound, request, TestFolder, waiting } from './registry-folder.ts';

const one = request({ limits: { total: 1 } });
const signal = new AbortController().signal;

describe("the machine's limits", () => {
  it('win over those of the step, whether they are higher or lower', async () => {
    const registry = await new TestFolder().open();
    await registry.setMachineLimits({ default: limits({ total: 2 }) });
    await bound(registry, one);
    expect(await registry.prepare(one)).toMatchObject({
      kind: 'prepared',
      limits: { total: 2 },
      limitsFrom: 'machine',
    });
    await waiting(registry, request());
    expect(await registry.prepare(request({ permits: 3 }))).toMatchObject({
      kind: 'impossible',
      limitsFrom: 'machine',
    });
  });

  it('win over a step that admits nothing or switches the pool off', async () => {
    const registry = await new TestFolder().open();
    await registry.setMachineLimits({ default: limits({ total: 2 }), off: limits({ enabled: false }) });
    expect(await registry.prepare(request({ limits: { total: 0 } }))).toMatchObject({ kind: 'prepared' });
    expect(await registry.prepare(request({ limits: { enabled: false } }))).toMatchObject({ kind: 'prepared' });
    expect(await registry.prepare(request({ pool: 'off' }))).toEqual({ kind: 'off' });
  });

  it('apply to one pool only', async () => {
    const registry = await new TestFolder().open();
    await registry.setMachineLimits({ gpu: limits({ total: 0 }) });
    expect(await registry.prepare(request({ pool: 'gpu' }))).toMatchObject({ kind: 'impossible' });
    expect(await registry.prepare(one)).toMatchObject({ kind: 'prepared', limitsFrom: 'step' });
  });

  it('are replaced as a whole, and seen by every connection', async () => {
    const folder = new TestFolder();
    const [a, b] = [await folder.open(), await folder.open()];
    await a.setMachineLimits({ gpu: limits({ total: 1 }), phone: limits({ total: 2 }) });
    await a.setMachineLimits({ phone: limits({ total: 3 }) });
    expect(await b.list()).toMatchObject([{ pool: 'phone', limits: limits({ total: 3 }) }]);
    await a.setMachineLimits({});
    expect(await b.list()).toEqual([]);
  });

  it('are not written again when they have not changed', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const said = { gpu: limits({ total: 1 }), phone: limits({ total: 2 }) };
    await registry.setMachineLimits(said);
    folder.sql("CREATE TRIGGER unchanged BEFORE UPDATE ON pools BEGIN SELECT RAISE(ABORT, 'written again'); END");
    await registry.setMachineLimits({ phone: said.phone, gpu: said.gpu });
    await expect(registry.setMachineLimits({ ...said, gpu: limits({ total: 3 }) })).rejects.toThrow('written again');
  });

  it('admit a waiting request when they are raised', async () => {
    const folder = new TestFolder();
    const [owner, registry] = [await folder.open(), await folder.open()];
    await bound(owner, one);
    const onWaiting = () => owner.setMachineLimits({ default: limits({ total: 2 }) });
    const end = await waitForSlot(registry, one, { waitMs: 60_000, signal, onWaiting });
    expect(end).toMatchObject({ kind: 'prepared', status: { limitsFrom: 'machine', slot: { numbers: [1] } } });
  });

  it('refuse a waiting request when they no longer have room for it', async () => {
    const folder = new TestFolder();
    const [owner, registry] = [await folder.open(), await folder.open()];
    const held = await bound(owner, one);
    const onWaiting = () => owner.setMachineLimits({ default: limits({ background: 0 }) });
    const end = await waitForSlot(registry, one, { waitMs: 60_000, signal, onWaiting });
    expect(end).toMatchObject({ kind: 'refused', status: { kind: 'impossible', limits: { background: 0 } } });
    expect(folder.leftovers()).toEqual([{ id: held.id, phase: 'bound' }]);
  });

  it('take nothing from present holders when they are lowered', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const held = [await bound(registry), await bound(registry)];
    await registry.setMachineLimits({ default: limits({ total: 1 }) });
    const next = await waiting(registry);
    await registry.release(held[0]?.id ?? '');
    expect(await registry.look(next.id)).toMatchObject({ kind: 'waiting', use: { total: 1 } });
    await registry.release(held[1]?.id ?? '');
    expect(await registry.look(next.id)).toMatchObject({ kind: 'prepared' });
  });

  it('admit a waiting request when the pool is switched off', async () => {
    const folder = new TestFolder();
    const [owner, registry] = [await folder.open(), await folder.open()];
    await bound(owner, one);
    const seen: Waiting[] = [];
    const onWaiting = async (status: Waiting) => {
      seen.push(status);
      await owner.setMachineLimits({ default: limits({ enabled: false }) });
    };
    expect(await waitForSlot(registry, one, { waitMs: 60_000, signal, onWaiting })).toMatchObject({ kind: 'prepared' });
    expect(seen[0]).toMatchObject({ limitsFrom: 'step' });
  });
});
