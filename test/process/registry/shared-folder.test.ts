import { chmodSync, chownSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { request, slotOf, TestFolder, waiting } from './registry-folder.ts';
import { RegistryProcess } from './registry-process.ts';

// Users that share only a group; only root can start processes of several users.
describe.skipIf(process.getuid?.() !== 0)('a registry that a group shares', () => {
  const gid = 54_321;
  const one = request({ limits: { total: 1 } });

  async function share() {
    const folder = new TestFolder();
    chownSync(folder.path, 0, gid);
    chmodSync(folder.path, 0o2770);
    const first = await RegistryProcess.start(folder.path, { uid: 54_001, gid });
    return { folder, first };
  }

  it('can be used by each of its users', async () => {
    const { folder, first } = await share();
    const { id } = slotOf(await first.call('prepare', { ...one, process: first.identity }), 'prepared');
    const second = await RegistryProcess.start(folder.path, { uid: 54_002, gid });
    expect(await second.call('prepare', { ...one, process: second.identity })).toMatchObject({ kind: 'waiting' });
    expect(await second.call('release', id)).toBe(true);
    expect(await second.call('list')).toMatchObject([{ slots: [{ alive: true }], waiters: [] }]);
    for (const name of ['registry.sqlite', 'registry.sqlite-wal', 'registry.sqlite-shm']) {
      const { mode, gid: group } = statSync(join(folder.path, name));
      expect([name, (mode & 0o777).toString(8), group]).toEqual([name, '660', gid]);
    }
  });

  it('wakes a waiting user when another user releases the slot', async () => {
    const { folder, first } = await share();
    const held = slotOf(await first.call('prepare', { ...one, process: first.identity }), 'prepared');
    const registry = await folder.open();
    const { id } = await waiting(registry, one);
    const changed = registry.waitForChange(id, 60_000, new AbortController().signal);
    await first.call('release', held.id);
    expect(await changed).toBe(true);
    expect(await registry.look(id)).toMatchObject({ kind: 'prepared' });
  });

  it('cannot be used by others', async () => {
    const { folder, first } = await share();
    await first.call('prepare', { ...one, process: first.identity });
    const other = await RegistryProcess.start(folder.path, { uid: 54_003, gid: 54_003 });
    const reason = await other.call('list').then(String, String);
    expect(reason).toContain(`RegistryError: The registry ${folder.path} cannot be written`);
  });
});
