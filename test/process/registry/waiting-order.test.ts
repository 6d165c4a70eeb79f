import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { thisProcess } from '../../../src/registry/liveness.ts';
import type { SqliteRegistry } from '../../../src/registry/sqlite/sqlite-registry.ts';
import { within } from '../../kit/wait.ts';
import { bound, formerProcess, prepared, request, TestFolder, waiting } from './registry-folder.ts';

const never = new AbortController().signal;
const one = request({ limits: { total: 1 } });

async function placesOf(registry: SqliteRegistry, ids: readonly string[]): Promise<unknown[]> {
  const standings = await Promise.all(ids.map((id) => registry.look(id)));
  return standings.map((standing) => ('place' in standing ? standing.place : standing.kind));
}

describe('those who wait', () => {
  it('are admitted in the order in which they came, from whatever connection', async () => {
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

  it('are not passed by small requests while a large one is first', async () => {
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

  it('are told what they wait for', async () => {
    const registry = await new TestFolder().open();
    const holder = await bound(registry, one);
    expect(await registry.prepare(request({ permits: 1, limits: { total: 1 } }))).toMatchObject({
      ...{ kind: 'waiting', place: 1, use: { visible: 0, background: 1, total: 1 }, limits: { total: 1 } },
      ...{ limitsFrom: 'step', holders: [{ id: holder.id, label: one.label, since: holder.since }] },
    });
  });

  it('hold nothing that could be bound, or given a sign of life', async () => {
    const registry = await new TestFolder().open();
    await bound(registry, one);
    const { id } = await waiting(registry, one);
    await expect(registry.bind(id, thisProcess())).rejects.toThrow('not held any more');
    await expect(registry.finalize(id, thisProcess())).rejects.toThrow('not held any more');
    expect(await registry.heartbeat(id)).toBe(false);
    expect(await placesOf(registry, [id])).toEqual([1]);
  });

  it('have a file of their own, until they leave', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    await bound(registry, one);
    const { id } = await waiting(registry, one);
    expect(readdirSync(folder.path)).toContain(`waiting-${id}`);
    expect(await registry.cancel(id)).toBe(true);
    expect(folder.leftovers()).toHaveLength(1);
  });

  it('have that file as soon as anybody can see and admit them', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    await bound(registry, one);
    // Looked at in each of the turns that it takes to join the line.
    for (let turns = 0; turns < 40; turns += 1) {
      const joining = waiting(registry, one);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      const seen = folder.sql("SELECT id FROM slots WHERE phase = 'waiting'").map(({ id }) => `waiting-${id}`);
      expect(readdirSync(folder.path)).toEqual(expect.arrayContaining(seen));
      await registry.cancel((await joining).id);
    }
  });

  it('are passed over when they died, whoever comes next', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const holder = await bound(registry, one);
    const dead = await waiting(registry, one);
    const next = await waiting(registry, one);
    folder.sql(`UPDATE slots SET process = '${JSON.stringify(formerProcess)}' WHERE id = '${dead.id}'`);
    await registry.release(holder.id);
    expect(await placesOf(registry, [next.id])).toEqual(['prepared']);
    await expect(registry.look(dead.id)).rejects.toThrow('not held any more');
    expect(readdirSync(folder.path)).not.toContain(`waiting-${dead.id}`);
  });

  it('do not go on reading of a holder that died, also when that makes no room for them yet', async () => {
    const registry = await new TestFolder().open();
    const two = request({ limits: { total: 2 } });
    const alive = await bound(registry, two);
    const dying = await prepared(registry, two);
    const large = await waiting(registry, request({ permits: 2, limits: { total: 2 } }));
    await registry.bind(dying.id, formerProcess);
    expect(await registry.look(large.id)).toMatchObject({ use: { total: 1 }, holders: [{ id: alive.id }], place: 1 });
    expect((await registry.list())[0]?.slots.map(({ id }) => id)).toEqual([alive.id]);
  });

  it('are admitted when what a holder had reserved was not taken in 60 s', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    await prepared(registry, one);
    const next = await waiting(registry, one);
    folder.sql("UPDATE slots SET prepared_mono = prepared_mono - 60001 WHERE phase = 'prepared'");
    expect(await placesOf(registry, [next.id])).toEqual(['prepared']);
  });
});

describe('a sleep in the line', () => {
  it('ends when the permit is handed over by another connection, and for nobody else', async () => {
    const folder = new TestFolder();
    const [holder, first, second] = [await folder.open(), await folder.open(), await folder.open()];
    const held = await bound(holder, one);
    const [a, b] = [await waiting(first, one), await waiting(second, one)];
    const told = first.waitForChange(a.id, 60_000, never);
    await holder.release(held.id);
    expect(await told).toBe(true);
    expect(await first.look(a.id)).toMatchObject({ kind: 'prepared' });
    expect(await second.waitForChange(b.id, 200, never)).toBe(false);
  });

  it('does not begin when the hand-over came before it', async () => {
    const folder = new TestFolder();
    const [holder, registry] = [await folder.open(), await folder.open()];
    const held = await bound(holder, one);
    const { id } = await waiting(registry, one);
    await holder.release(held.id);
    expect(await registry.waitForChange(id, 60_000, never)).toBe(true);
  });

  it('ends with its time', async () => {
    const registry = await new TestFolder().open();
    await bound(registry, one);
    const { id } = await waiting(registry, one);
    expect(await registry.waitForChange(id, 10, never)).toBe(false);
  });

  it('does not begin when it was called off before', async () => {
    const registry = await new TestFolder().open();
    await bound(registry, one);
    const { id } = await waiting(registry, one);
    const changed = registry.waitForChange(id, 300_000, AbortSignal.abort());
    expect(await within(changed, { what: 'the end of a sleep that was called off' })).toBe(false);
  });
});
