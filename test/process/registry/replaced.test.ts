import { copyFileSync, renameSync, rmSync, unlinkSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sendHeartbeats } from '../../../src/registry/heartbeat.ts';
import { waitForSlot } from '../../../src/registry/wait-for-slot.ts';
import { within } from '../../kit/wait.ts';
import { bound, request, TestFolder } from './registry-folder.ts';

// Where the file of a registry is deleted or replaced, the next step makes or finds another one in its place, which knows
// nothing of the holders of the first.

const ways: [string, (folder: TestFolder) => void][] = [
  ['deleted', ({ database }) => unlinkSync(database)],
  [
    'replaced by a copy of itself',
    ({ database }) => {
      copyFileSync(database, `${database}.copy`);
      renameSync(`${database}.copy`, database);
    },
  ],
  ['moved away with its folder', ({ path }) => renameSync(path, `${path}.away`)],
  ['deleted with its folder', ({ path }) => rmSync(path, { recursive: true })],
  ['robbed of its log of changes', ({ database }) => unlinkSync(`${database}-wal`)],
];

describe.skipIf(process.platform === 'win32')('a registry that is', () => {
  it.each(ways)('%s is noticed by the next sign of life of a holder', async (_, change) => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const { id } = await bound(registry);
    expect(await registry.heartbeat(id)).toBe('held');
    change(folder);
    expect(await registry.heartbeat(id)).toBe('replaced');
    const hold = sendHeartbeats(registry, id, new AbortController().signal, 5);
    expect(await within(hold, { what: 'the end of the heartbeats' })).toBe('replaced');
  });

  it.each(ways)('%s ends the wait in its line', async (_, change) => {
    const folder = new TestFolder();
    await bound(await folder.open(), request({ limits: { total: 1 } }));
    const registry = await folder.open();
    const wait = waitForSlot(registry, request({ limits: { total: 1 } }), {
      waitMs: 60_000,
      signal: new AbortController().signal,
      onWaiting: async () => change(folder),
    });
    await expect(wait).rejects.toThrow('was deleted or replaced while this step stood in line');
  });

  it('used by others, or touched, stays the same', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const { id } = await bound(registry);
    const other = await folder.open();
    for (let n = 0; n < 50; n += 1) await other.release((await bound(other, request({ pool: 'gpu' }))).id);
    other.close();
    folder.sql('PRAGMA wal_checkpoint(TRUNCATE)');
    utimesSync(folder.database, 1, 1);
    expect(await registry.heartbeat(id)).toBe('held');
  });
});
