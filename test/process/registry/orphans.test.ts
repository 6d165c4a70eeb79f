import { chmodSync } from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { thisProcess } from '../../../src/registry/liveness.ts';
import { endOrphan } from '../../../src/registry/orphans.ts';
import type { SqliteRegistry } from '../../../src/registry/sqlite/sqlite-registry.ts';
import { type WaitOptions, waitForSlot } from '../../../src/registry/wait-for-slot.ts';
import { identify, isAlive } from '../../../src/system/process-identity.ts';
import { treeVariable } from '../../../src/system/tree-members.ts';
import { deadProcess, Leftover, orphaned } from './orphan.ts';
import { bound, request, TestFolder } from './registry-folder.ts';

// The holders of a slot are dead, and processes of its session run. The logs of these processes show who overlaps with whom.

const one = request({ limits: { total: 1 } });

function take(registry: SqliteRegistry, some: Partial<WaitOptions> = {}) {
  const signal = new AbortController().signal;
  return waitForSlot(registry, one, { waitMs: 60_000, signal, onWaiting: async () => {}, ...some });
}

const onLinux = describe.skipIf(process.platform !== 'linux');

/** In which way the rest of a session runs on. */
const ways: [string, string][] = [
  ['by its mark', 'sh -c "$TICK" & exit 0'],
  ['by its group, when it has cleared its environment', 'env -i LOG="$LOG" sh -c "$TICK" & exit 0'],
  ['by its session, when it has its own group, too', 'set -m; env -i LOG="$LOG" sh -c "$TICK" & exit 0'],
  ['by its mark, in a session of its own', 'setsid sh -c "$TICK" & exit 0'],
  [
    'by its parent, when it has given up all of these',
    'sh -c \'env -i LOG="$LOG" setsid sh -c "$TICK" & wait\' & wait',
  ],
  ['when it ignores every signal that can be ignored', 'sh -c \'trap "" TERM INT HUP QUIT; eval "$TICK"\' & wait'],
];

onLinux('a slot whose holders are dead', () => {
  it.each(ways)('is not free while something runs that is found %s', async (_, script) => {
    const folder = new TestFolder();
    const leftover = await Leftover.start(script);
    const { id } = await orphaned(folder, leftover);
    const registry = await folder.open();
    expect(await registry.list()).toMatchObject([
      { use: { background: 1 }, slots: [{ id, alive: false, orphaned: true }] },
    ]);
    expect(await take(registry)).toMatchObject({ kind: 'prepared', status: { slot: { numbers: [0] } } });
    expect(await leftover.writtenAfterwards()).toBe('');
  });

  it('is had at once by a request that does not wait, when all that was left could be ended', async () => {
    const folder = new TestFolder();
    const leftover = await Leftover.start('eval "$TICK"');
    await orphaned(folder, leftover);
    expect(await take(await folder.open(), { waitMs: 0 })).toMatchObject({ kind: 'prepared' });
    expect(await leftover.writtenAfterwards()).toBe('');
  });

  it('is free when a look finds nothing', async () => {
    const folder = new TestFolder();
    await orphaned(folder, { mark: 'test-of-nobody/', command: deadProcess() });
    expect(await take(await folder.open(), { waitMs: 0 })).toMatchObject({ kind: 'prepared' });
  });

  it('is freed for the next in line, whoever looks', async () => {
    const folder = new TestFolder();
    const orphan = await orphaned(folder, await Leftover.start('eval "$TICK"'));
    const [registry, other] = [await folder.open(), await folder.open()];
    const asked = await other.prepare(one);
    expect(asked.kind).toBe('waiting');
    expect(await endOrphan(registry, orphan)).toEqual([]);
    expect(await registry.list()).toMatchObject([{ slots: [{ phase: 'prepared' }], waiters: [] }]);
  });

  it('is left alone by a look that began before somebody else freed and took it', async () => {
    const folder = new TestFolder();
    const orphan = await orphaned(folder, await Leftover.start('eval "$TICK"'));
    const registry = await folder.open();
    await endOrphan(registry, orphan);
    const next = await bound(registry, one);
    expect(await registry.freeOrphan(orphan)).toBe(false);
    expect(await registry.freeOrphan(next)).toBe(false);
    expect(await registry.list()).toMatchObject([{ slots: [{ id: next.id }] }]);
  });

  it('is free at once when it is of another boot or another container, and nothing is ended for it', async () => {
    const leftover = await Leftover.start('eval "$TICK"');
    for (const other of [{ boot: 'former' }, { namespace: 'pid:[1]' }]) {
      const folder = new TestFolder();
      const session = { mark: leftover.mark, groups: [leftover.command] };
      const registry = await folder.open();
      await bound(registry, one);
      const holder = JSON.stringify({ ...deadProcess(), ...other, session });
      folder.sql(`UPDATE slots SET beat_mono = -100000, process = '${holder}'`);
      expect(await take(registry, { waitMs: 0 })).toMatchObject({ kind: 'prepared' });
    }
    expect(isAlive(leftover.command)).toBe(true);
  });

  it('is not looked after by a step that is part of that session', async () => {
    const folder = new TestFolder();
    const leftover = await Leftover.start('eval "$TICK"');
    const orphan = await orphaned(folder, leftover);
    const registry = await folder.open();
    vi.stubEnv(treeVariable, `${leftover.mark}attempt-1;`);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await endOrphan(registry, orphan)).toMatchObject([{ pid: process.pid, reason: 'is part of it' }]);
    expect(isAlive(leftover.command)).toBe(true);
    expect(await registry.list()).toMatchObject([{ slots: [{ id: orphan.id }] }]);
  });

  it('in a registry that others can write: a process is not ended because a row names it', async () => {
    const folder = new TestFolder();
    chmodSync(folder.path, 0o770);
    const innocent = await Leftover.start('eval "$TICK"');
    const orphan = await orphaned(folder, { mark: 'test-of-another/', command: innocent.command });
    const registry = await folder.open();
    expect(await endOrphan(registry, orphan)).toContainEqual({
      ...innocent.command,
      name: 'sh',
      reason: expect.stringContaining('is known by its number alone'),
    });
    expect(isAlive(innocent.command)).toBe(true);
    expect(await take(registry, { waitMs: 0 })).toMatchObject({
      kind: 'refused',
      status: {
        holders: [
          { process: { session: { left: expect.arrayContaining([expect.objectContaining(innocent.command)]) } } },
        ],
      },
    });
  });

  it.each(['/', '1/', 'a b c d e f/', ''])(
    'is a damaged row with the mark "%s", which others could have',
    async (mark) => {
      const folder = new TestFolder();
      const orphan = await orphaned(folder, { mark: 'test-of-nobody/', command: deadProcess() });
      folder.sql(`UPDATE slots SET process = json_set(process, '$.session.mark', '${mark}') WHERE id = '${orphan.id}'`);
      await expect((await folder.open()).list()).rejects.toThrow('is damaged');
    },
  );
});

onLinux('what cannot be ended', () => {
  it('keeps the slot until it ends by itself', async () => {
    const folder = new TestFolder();
    const leftover = await Leftover.start('eval "$TICK"');
    const { pid } = leftover.command;
    const registry = await folder.open();
    // A mark that it does not have, in a registry of several users, stands in for another user's process.
    chmodSync(folder.path, 0o770);
    await orphaned(folder, { mark: 'test-of-another/', command: leftover.command });
    const waiter = await folder.open();
    const named = Promise.withResolvers<void>();
    const taken = take(waiter, {
      onWaiting: async ({ holders }) => {
        if (holders.some(({ process: { session } }) => session?.left?.some((left) => left.pid === pid)))
          named.resolve();
      },
    });
    await named.promise;
    expect(await registry.list()).toMatchObject([{ slots: [{ orphaned: true }], waiters: [{ alive: true }] }]);
    process.kill(pid, 'SIGKILL');
    expect(await taken).toMatchObject({ kind: 'prepared' });
  });
});

it('a registry says of a holder what its session is, and who wants its slot', async () => {
  const folder = new TestFolder();
  const registry = await folder.open();
  const session = { mark: 'test-12345678/', groups: [] };
  const { id } = await bound(registry, request({ process: { ...thisProcess(), session } }));
  const groups = [identify(process.pid)];
  await registry.recordGroups(id, groups);
  expect(await registry.heartbeat(id)).toBe('held');
  await registry.askBack(id);
  expect(await registry.list()).toMatchObject([
    { slots: [{ process: { session: { ...session, groups }, released: true } }] },
  ]);
  expect(await registry.heartbeat(id)).toBe('released');
  await registry.release(id);
  expect(await registry.heartbeat(id)).toBe('lost');
});
