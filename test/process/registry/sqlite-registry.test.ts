import { describe, expect, it } from 'vitest';
import { holderProcess, thisProcess } from '../../../src/registry/liveness.ts';
import { SlotLostError } from '../../../src/registry/registry.ts';
import { identify } from '../../../src/system/process-identity.ts';
import { bound, formerProcess, prepared, request, slotOf, TestFolder, waiting } from './registry-folder.ts';

const limits = { background: 1 };
const parent = holderProcess(identify(process.ppid));

describe('a slot', () => {
  it('is prepared, finalized, bound and released, and every connection sees each phase', async () => {
    const folder = new TestFolder();
    const [a, b] = [await folder.open(), await folder.open()];
    const seen = async () => (await b.list()).flatMap(({ slots }) => slots);
    const slot = await prepared(a, request({ permits: 2, process: parent }));
    expect(slot).toMatchObject({ phase: 'prepared', numbers: [0, 1], process: parent, under: null });
    expect(await seen()).toEqual([{ ...slot, alive: true, orphaned: false }]);
    await b.finalize(slot.id, thisProcess());
    expect(await seen()).toMatchObject([{ phase: 'finalized', process: thisProcess() }]);
    expect(await a.bind(slot.id, thisProcess())).toMatchObject({ id: slot.id, phase: 'bound', numbers: [0, 1] });
    expect(await seen()).toMatchObject([{ phase: 'bound', process: thisProcess(), since: slot.since }]);
    expect(await b.release(slot.id)).toBe(true);
    expect(folder.leftovers()).toEqual([]);
  });

  it('can be bound without being finalized, by a step that holds it itself', async () => {
    const registry = await new TestFolder().open();
    const slot = await prepared(registry);
    expect(await registry.bind(slot.id, thisProcess())).toMatchObject({ phase: 'bound' });
  });

  it.each(['prepared', 'finalized'] as const)('can be cancelled while it is %s', async (phase) => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const { id } = await prepared(registry);
    if (phase === 'finalized') await registry.finalize(id, thisProcess());
    expect(await registry.cancel(id)).toBe(true);
    expect(folder.leftovers()).toEqual([]);
    expect(await registry.cancel(id)).toBe(false);
  });

  it('cannot be cancelled once it is bound', async () => {
    const registry = await new TestFolder().open();
    const { id } = await bound(registry);
    expect(await registry.cancel(id)).toBe(false);
    expect(await registry.heartbeat(id)).toBe('held');
  });

  it('cannot be finalized or bound twice', async () => {
    const registry = await new TestFolder().open();
    const { id } = await bound(registry);
    await expect(registry.finalize(id, thisProcess())).rejects.toThrow(SlotLostError);
    await expect(registry.bind(id, thisProcess())).rejects.toThrow(SlotLostError);
    expect(await registry.list()).toMatchObject([{ slots: [{ id, phase: 'bound' }] }]);
  });

  it('that is released by hand fails every call of its holder', async () => {
    const folder = new TestFolder();
    const [holder, owner] = [await folder.open(), await folder.open()];
    const { id } = await bound(holder);
    expect(await holder.heartbeat(id)).toBe('held');
    expect(await owner.release(id)).toBe(true);
    expect(await holder.heartbeat(id)).toBe('lost');
    expect(await holder.release(id)).toBe(false);
    const message = `slot ${id} is not held any more`;
    await expect(holder.finalize(id, parent)).rejects.toThrow(message);
    await expect(holder.bind(id, parent)).rejects.toThrow(message);
    await expect(holder.look(id)).rejects.toThrow(message);
  });

  it('is reported to its holder as bound', async () => {
    const registry = await new TestFolder().open();
    const slot = await bound(registry);
    expect(await registry.look(slot.id)).toMatchObject({ kind: 'prepared', slot: { id: slot.id, phase: 'bound' } });
  });

  it('stores the time of its last heartbeat', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const { id, heartbeatMono } = await bound(registry);
    await registry.heartbeat(id);
    expect(folder.sql('SELECT beat_mono FROM slots')[0]?.beat_mono).toBeGreaterThan(heartbeatMono);
  });
});

describe('a slot that was reserved for more than 60 s', () => {
  it.each(['prepared', 'finalized'] as const)('and is %s can no longer be taken', async (phase) => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const { id } = await prepared(registry, request({ limits }));
    if (phase === 'finalized') await registry.finalize(id, thisProcess());
    const next = await waiting(registry, request({ limits }));
    folder.sql(`UPDATE slots SET prepared_mono = prepared_mono - 60001 WHERE id = '${id}'`);
    await expect(registry.finalize(id, thisProcess())).rejects.toThrow(SlotLostError);
    await expect(registry.bind(id, thisProcess())).rejects.toThrow(SlotLostError);
    expect(slotOf(await registry.look(next.id), 'prepared').numbers).toEqual([0]);
  });

  it('and is bound is kept', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const { id } = await bound(registry, request({ limits }));
    folder.sql('UPDATE slots SET prepared_mono = prepared_mono - 60001');
    await waiting(registry, request({ limits }));
    expect(await registry.heartbeat(id)).toBe('held');
  });
});

describe('a pool', () => {
  it('has limits of its own', async () => {
    const registry = await new TestFolder().open();
    await bound(registry, request({ pool: 'a', limits }));
    expect(await bound(registry, request({ pool: 'b', limits }))).toMatchObject({ numbers: [0] });
    await waiting(registry, request({ pool: 'a', limits }));
  });

  it('never exceeds its limits when many connections ask at once', async () => {
    const folder = new TestFolder();
    const registries = await Promise.all(Array.from({ length: 4 }, () => folder.open()));
    const ask = request({ limits: { total: 3 } });
    const asked = [...registries, ...registries, ...registries].map((registry) => registry.prepare(ask));
    const statuses = await Promise.all(asked);
    expect(statuses.map(({ kind }) => kind).sort()).toEqual([
      ...Array(3).fill('prepared'),
      ...Array(9).fill('waiting'),
    ]);
    expect(await registries[0]?.list()).toMatchObject([
      { use: { total: 3 }, slots: { length: 3 }, waiters: { length: 9 } },
    ]);
  });

  it('that is switched off has no slots', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    expect(await registry.prepare(request({ limits: { enabled: false } }))).toEqual({ kind: 'off' });
    expect(folder.leftovers()).toEqual([]);
  });

  it('reports its use and holders to a request that it can never admit', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const { id } = await bound(registry);
    expect(await registry.prepare(request({ permits: 9 }))).toMatchObject({
      kind: 'impossible',
      use: { visible: 0, background: 1, total: 1 },
      holders: [{ id }],
      limits: { total: 8 },
      limitsFrom: 'step',
    });
    expect(folder.sql('SELECT count(*) AS count FROM slots')).toEqual([{ count: 1 }]);
  });
});

describe('a background slot of a job that holds a visible one', () => {
  const visible = request({ kind: 'visible', limits: { total: 1 } });

  it('uses its permit, and is kept when the visible one is released', async () => {
    const registry = await new TestFolder().open();
    const outer = await bound(registry, visible);
    const within = [outer.id];
    const inner = await prepared(registry, request({ within, limits: { total: 1 } }));
    expect(inner).toMatchObject({ under: outer.id, numbers: outer.numbers });
    expect(await registry.list()).toMatchObject([{ use: { visible: 1, background: 1, total: 1 } }]);
    const other = await waiting(registry, visible);
    await registry.release(outer.id);
    expect(await registry.list()).toMatchObject([
      {
        use: { visible: 0, background: 1, total: 1 },
        slots: [{ id: inner.id, under: null }],
        waiters: [{ id: other.id }],
      },
    ]);
    await registry.release(inner.id);
    expect(await registry.look(other.id)).toMatchObject({ kind: 'prepared' });
  });

  it('waits when another job asks for it', async () => {
    const registry = await new TestFolder().open();
    await bound(registry, visible);
    expect(await waiting(registry, request({ limits: { total: 1 } }))).toMatchObject({ under: null });
  });
});

describe('the list', () => {
  it('marks dead holders, and frees nothing', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const alive = await bound(registry, request({ limits: { total: 2 } }));
    const dead = await bound(registry, request({ limits: { total: 2 } }));
    await waiting(registry, request({ limits: { total: 2 } }));
    folder.sql(`UPDATE slots SET process = '${JSON.stringify(formerProcess)}' WHERE id = '${dead.id}'`);
    const expected = [
      {
        slots: [
          { id: alive.id, alive: true },
          { id: dead.id, alive: false },
        ],
        waiters: [{ alive: true, phase: 'waiting' }],
      },
    ];
    expect(await registry.list()).toMatchObject(expected);
    expect(await registry.list()).toMatchObject(expected);
  });

  it('has all pools with limits of the machine, sorted by name', async () => {
    const registry = await new TestFolder().open();
    expect(await registry.list()).toEqual([]);
    await registry.setMachineLimits({ gpu: { enabled: true, visible: 1, background: 1, total: 1 } });
    await bound(registry, request({ pool: 'a' }));
    expect(await registry.list()).toMatchObject([
      { pool: 'a', limits: null, slots: [{ pool: 'a' }] },
      { pool: 'gpu', limits: { total: 1 }, slots: [], use: { total: 0 } },
    ]);
  });
});

describe('prune', () => {
  it('frees the slots of dead processes in all pools, and returns them', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const alive = await bound(registry);
    const dead = [await bound(registry), await bound(registry, request({ pool: 'other' }))];
    const ids = dead.map(({ id }) => id);
    folder.sql(`UPDATE slots SET process = '${JSON.stringify(formerProcess)}' WHERE id IN ('${ids.join("','")}')`);
    expect((await registry.prune()).map(({ id }) => id)).toEqual(ids);
    expect(folder.sql('SELECT id FROM slots')).toEqual([{ id: alive.id }]);
    expect(await registry.prune()).toEqual([]);
  });

  it('removes the waiting requests of dead processes, and returns them', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    await bound(registry, request({ limits }));
    const { id } = await waiting(registry, request({ limits }));
    folder.sql(`UPDATE slots SET process = '${JSON.stringify(formerProcess)}' WHERE id = '${id}'`);
    expect((await registry.prune()).map((slot) => slot.id)).toEqual([id]);
    expect(folder.leftovers()).toHaveLength(1);
  });
});
