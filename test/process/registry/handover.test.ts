import { describe, expect, it } from 'vitest';
import type { HolderProcess } from '../../../src/registry/slot.ts';
import { LockHolder } from './lock-holder.ts';
import { prepared, request, slotOf, TestFolder, waiting } from './registry-folder.ts';
import { RegistryProcess } from './registry-process.ts';

// A pool of one permit, whose slot main hands over to the supervisor, and a request that waits for it.

const own = { limits: { total: 1 } };

async function begin() {
  const folder = new TestFolder();
  const registry = await folder.open();
  const [main, supervisor] = [await RegistryProcess.start(folder.path), await RegistryProcess.start(folder.path)];
  const prepare = (process: HolderProcess) => main.call('prepare', request({ ...own, process }));
  const { id } = slotOf(await prepare(main.identity), 'prepared');
  const next = await waiting(registry, request(own));
  /** The holders of the permit after the dead ones have been removed. */
  const holders = async () => {
    await registry.prune();
    return (await registry.list()).flatMap(({ slots }) => slots);
  };
  return { folder, registry, main, supervisor, id, next, holders };
}

describe('a slot is freed at once', () => {
  it('when main is killed after it was prepared', async () => {
    const { main, supervisor, id, next, holders } = await begin();
    await main.kill();
    expect(await holders()).toMatchObject([{ id: next.id, phase: 'prepared', numbers: [0] }]);
    await expect(supervisor.call('bind', id, supervisor.identity)).rejects.toThrow('not held any more');
  });

  it('when the supervisor is killed before it binds it', async () => {
    const { main, supervisor, id, next, holders } = await begin();
    await main.call('finalize', id, supervisor.identity);
    await supervisor.kill();
    expect(await holders()).toMatchObject([{ id: next.id }]);
    expect(await main.call('cancel', id)).toBe(false);
  });

  it('when the supervisor was killed before main finalized it', async () => {
    const { main, supervisor, id, next, holders } = await begin();
    await supervisor.kill();
    await main.call('finalize', id, supervisor.identity);
    expect(await holders()).toMatchObject([{ id: next.id }]);
  });

  it('when the supervisor is killed after it bound it', async () => {
    const { main, supervisor, id, next, holders } = await begin();
    await main.call('finalize', id, supervisor.identity);
    await supervisor.call('bind', id, supervisor.identity);
    await supervisor.kill();
    expect(await holders()).toMatchObject([{ id: next.id }]);
    expect(await main.call('release', id)).toBe(false);
  });

  it('when both are killed in the middle of the hand-over', async () => {
    const { main, supervisor, id, next, holders } = await begin();
    await main.call('finalize', id, supervisor.identity);
    await Promise.all([main.kill(), supervisor.kill()]);
    expect(await holders()).toMatchObject([{ id: next.id }]);
  });
});

describe('a slot is kept', () => {
  it('when main is killed after it was finalized, and the supervisor can bind it', async () => {
    const { main, supervisor, id, holders } = await begin();
    await main.call('finalize', id, supervisor.identity);
    await main.kill();
    expect(await holders()).toMatchObject([{ id, phase: 'finalized', alive: true }]);
    await supervisor.call('bind', id, supervisor.identity);
    expect(await holders()).toMatchObject([{ id, phase: 'bound', process: supervisor.identity }]);
  });

  it('when main is killed after it was bound, until the supervisor releases it', async () => {
    const { main, supervisor, id, next, holders } = await begin();
    await main.call('finalize', id, supervisor.identity);
    await supervisor.call('bind', id, supervisor.identity);
    await main.kill();
    expect(await holders()).toMatchObject([{ id, phase: 'bound' }]);
    expect(await supervisor.call('release', id)).toBe(true);
    expect(await holders()).toMatchObject([{ id: next.id }]);
  });
});

describe('a process that is killed', () => {
  it('while it waits leaves the line, and its file is removed', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const first = await prepared(registry, request(own));
    const child = await RegistryProcess.start(folder.path);
    await waiting({ prepare: (asked) => child.call('prepare', asked) }, request({ ...own, process: child.identity }));
    const behind = await waiting(registry, request(own));
    expect(await registry.look(behind.id)).toMatchObject({ place: 2 });
    await child.kill();
    expect(await registry.look(behind.id)).toMatchObject({ place: 1 });
    await registry.release(first.id);
    expect(await registry.look(behind.id)).toMatchObject({ kind: 'prepared' });
    await registry.release(behind.id);
    expect(folder.leftovers()).toEqual([]);
  });

  it('within a transaction delays no other process, and the transaction is rolled back', async () => {
    const { folder, main, supervisor, id, holders } = await begin();
    await main.call('finalize', id, supervisor.identity);
    const half = await LockHolder.start(folder.database, 'DELETE FROM slots');
    await half.kill();
    expect(await holders()).toMatchObject([{ id, phase: 'finalized' }]);
  });
});
