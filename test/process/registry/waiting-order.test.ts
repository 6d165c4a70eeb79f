import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { thisProcess } from '../../../src/registry/liveness.ts';
import type { SqliteRegistry } from '../../../src/registry/sqlite/sqlite-registry.ts';
import { waitForSlot } from '../../../src/registry/wait-for-slot.ts';
import { within } from '../../kit/wait.ts';
import { bound, formerProcess, prepared, request, TestFolder, waiting } from './registry-folder.ts';

const never = new AbortController().signal;
const one = request({ limits: { total: 1 } });

async function placesOf(registry: SqliteRegistry, ids: readonly string[]): Promise<unknown[]> {
  const statuses = await Promise.all(ids.map((id) => registry.look(id)));
  return statuses.map((status) => ('place' in status ? status.place : status.kind));
}

describe('waiting requests', () => {
  it('are admitted in the order of their arrival, from any connection', async () => {
    const folder = new TestFolder();
    const registries = [await folder.open(), await folder.open(), await folder.open()] as const;
    const [a, b, c] = registries;
    const ids = [(await bound(a, one)).id];
    for (const registry of [c, b, a, b, c]) ids.push((await waiting(registry, one)).id);
    const order: unknown[] = [];
    while (ids.length > 0) {
      order.push(await placesOf(b, ids));
      await a.release(ids.shift() ?? '');
    }
    expect(order).toEqual([
      ['prepared', 1, 2, 3, 4, 5],
      ['prepared', 1, 2, 3, 4],
      ['prepared', 1, 2, 3],
      ['prepared', 1, 2],
      ['prepared', 1],
      ['prepared'],
    ]);
    expect(folder.leftovers()).toEqual([]);
  });

  // Whoever gives a permit back sees only that somebody has the pid: to look closer takes too long while all others wait.
  it.skipIf(process.platform !== 'linux')('are passed over once another process has their pid (Linux)', async () => {
    const folder = new TestFolder();
    const [holder, next] = [await folder.open(), await folder.open()];
    const held = await bound(holder, one);
    await waiting(holder, { ...one, process: { ...thisProcess(), startTime: '1' } });
    const inLine = Promise.withResolvers<void>();
    const options = { waitMs: 90_000, signal: never, onWaiting: async () => inLine.resolve() };
    const end = waitForSlot(next, one, options);
    await inLine.promise;
    await holder.release(held.id);
    const { kind } = await within(end, { what: 'the next in line to have the slot' });
    expect(kind).toBe('prepared');
  });

  it('are not overtaken by smaller requests', async () => {
    const registry = await new TestFolder().open();
    const ask = (permits: number) => request({ permits, limits: { total: 3 } });
    const held = [await bound(registry, ask(1)), await bound(registry, ask(1)), await bound(registry, ask(1))];
    const large = await waiting(registry, ask(3));
    const small = await waiting(registry, ask(1));
    const places: unknown[] = [];
    for (const { id } of held) {
      await registry.release(id);
      places.push(await placesOf(registry, [large.id, small.id]));
    }
    expect(places).toEqual([
      [1, 2],
      [1, 2],
      ['prepared', 1],
    ]);
  });

  it('get their place, the use of the pool and its holders', async () => {
    const registry = await new TestFolder().open();
    const holder = await bound(registry, one);
    expect(await registry.prepare(request({ permits: 1, limits: { total: 1 } }))).toMatchObject({
      kind: 'waiting',
      place: 1,
      use: { visible: 0, background: 1, total: 1 },
      limits: { total: 1 },
      limitsFrom: 'step',
      holders: [{ id: holder.id, label: one.label, since: holder.since }],
    });
  });

  it('cannot be bound, finalized or kept alive', async () => {
    const registry = await new TestFolder().open();
    await bound(registry, one);
    const { id } = await waiting(registry, one);
    await expect(registry.bind(id, thisProcess())).rejects.toThrow('not held any more');
    await expect(registry.finalize(id, thisProcess())).rejects.toThrow('not held any more');
    expect(await registry.heartbeat(id)).toBe('lost');
    expect(await placesOf(registry, [id])).toEqual([1]);
  });

  it('have a file from their first sleep on, until they are cancelled', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    await bound(registry, one);
    const { id } = await waiting(registry, one);
    expect(await registry.waitForChange(id, 1, never)).toBe(false);
    expect(readdirSync(folder.path)).toContain(`waiting-${id}`);
    expect(await registry.cancel(id)).toBe(true);
    expect(folder.leftovers()).toHaveLength(1);
  });

  it('are admitted when those before them leave while they join, at whatever moment', async () => {
    const folder = new TestFolder();
    const [holder, registry] = [await folder.open(), await folder.open()];
    for (let turns = 0; turns < 30; turns += 1) {
      const held = await bound(holder, one);
      const before = await waiting(holder, one);
      const joining = registry.prepare(one);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      await holder.cancel(before.id);
      await holder.release(held.id);
      const status = await joining;
      const id = 'slot' in status ? status.slot.id : '';
      if (status.kind === 'waiting') expect(await registry.waitForChange(id, 60_000, never)).toBe(true);
      expect(await registry.look(id)).toMatchObject({ kind: 'prepared' });
      await registry.release(id);
    }
  });

  it('of dead processes are skipped', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const holder = await bound(registry, one);
    const dead = await waiting(registry, one);
    const next = await waiting(registry, one);
    await registry.waitForChange(dead.id, 1, never);
    expect(readdirSync(folder.path)).toContain(`waiting-${dead.id}`);
    folder.sql(`UPDATE slots SET process = '${JSON.stringify(formerProcess)}' WHERE id = '${dead.id}'`);
    await registry.release(holder.id);
    expect(await placesOf(registry, [next.id])).toEqual(['prepared']);
    await expect(registry.look(dead.id)).rejects.toThrow('not held any more');
    expect(readdirSync(folder.path)).not.toContain(`waiting-${dead.id}`);
  });

  it('no longer get a dead holder, even if its end does not admit them', async () => {
    const registry = await new TestFolder().open();
    const two = request({ limits: { total: 2 } });
    const alive = await bound(registry, two);
    const dying = await prepared(registry, two);
    const large = await waiting(registry, request({ permits: 2, limits: { total: 2 } }));
    await registry.bind(dying.id, formerProcess);
    expect(await registry.look(large.id)).toMatchObject({ use: { total: 1 }, holders: [{ id: alive.id }], place: 1 });
    expect((await registry.list())[0]?.slots.map(({ id }) => id)).toEqual([alive.id]);
  });

  it('are admitted when a reserved slot was not taken within 60 s', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    await prepared(registry, one);
    const next = await waiting(registry, one);
    folder.sql("UPDATE slots SET prepared_mono = prepared_mono - 60001 WHERE phase = 'prepared'");
    expect(await placesOf(registry, [next.id])).toEqual(['prepared']);
  });
});

describe('the sleep of a waiting request', () => {
  it('ends when another connection releases the permit, for the first request only', async () => {
    const folder = new TestFolder();
    const [holder, first, second] = [await folder.open(), await folder.open(), await folder.open()];
    const held = await bound(holder, one);
    const [a, b] = [await waiting(first, one), await waiting(second, one)];
    const changed = first.waitForChange(a.id, 60_000, never);
    await holder.release(held.id);
    expect(await changed).toBe(true);
    expect(await first.look(a.id)).toMatchObject({ kind: 'prepared' });
    expect(await second.waitForChange(b.id, 200, never)).toBe(false);
  });

  it('does not begin when the permit was released while it began, at whatever moment', async () => {
    const folder = new TestFolder();
    const [holder, registry] = [await folder.open(), await folder.open()];
    for (let turns = 0; turns < 20; turns += 1) {
      const held = await bound(holder, one);
      const { id } = await waiting(registry, one);
      const changed = registry.waitForChange(id, 60_000, never);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      await holder.release(held.id);
      expect(await changed).toBe(true);
      expect(await registry.look(id)).toMatchObject({ kind: 'prepared' });
      await registry.release(id);
    }
  });

  it('does not begin when the permit was released before', async () => {
    const folder = new TestFolder();
    const [holder, registry] = [await folder.open(), await folder.open()];
    const held = await bound(holder, one);
    const { id } = await waiting(registry, one);
    await holder.release(held.id);
    expect(await registry.waitForChange(id, 60_000, never)).toBe(true);
  });

  it('ends when its time is over', async () => {
    const registry = await new TestFolder().open();
    await bound(registry, one);
    const { id } = await waiting(registry, one);
    expect(await registry.waitForChange(id, 10, never)).toBe(false);
  });

  it('does not begin when it was aborted before', async () => {
    const registry = await new TestFolder().open();
    await bound(registry, one);
    const { id } = await waiting(registry, one);
    const changed = registry.waitForChange(id, 300_000, AbortSignal.abort());
    expect(await within(changed, { what: 'the end of an aborted sleep' })).toBe(false);
  });
});
