import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { HeldSlot } from '../../../src/supervisor/lifecycle/held-slot.ts';
import { identify } from '../../../src/system/process-identity.ts';
import { LockHolder } from '../registry/lock-holder.ts';
import { prepared, request, TestFolder } from '../registry/registry-folder.ts';

async function held(required = true) {
  const folder = new TestFolder();
  const registry = await folder.open();
  const { id } = await prepared(registry, request());
  const slot = { registry: folder.path, pool: 'default', permits: 1, required };
  const own = await HeldSlot.take({ slot, sessionId: 'test-12345678' }, id);
  if (own === undefined) throw new Error('no slot');
  onTestFinished(() => own.close());
  return { folder, registry, id, own };
}

async function running() {
  const child = spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  return { ...identify(child.pid ?? 0), child };
}

describe.skipIf(process.platform !== 'linux')('the slot of a session', () => {
  it('says by what its processes are found', async () => {
    const { registry, own } = await held();
    const { pid, startTime } = await running();
    own.commandStarted({ pid, startTime });
    await registry.setMachineLimits({});
    await vi.waitFor(async () =>
      expect(await registry.list()).toMatchObject([
        { slots: [{ process: { session: { mark: 'test-12345678/', groups: [{ pid, startTime }] } } }] },
      ]),
    );
  });

  it('names only the groups of commands that run, or that have left something', async () => {
    const { folder, own } = await held();
    const commands = [await running(), await running(), await running()] as const;
    own.commandStarted(commands[0]);
    own.commandEnded(commands[0], []);
    own.commandStarted(commands[1]);
    own.commandEnded(commands[1], [{ pid: commands[1].pid, name: 'sleep', reason: 'refuses' }]);
    own.commandStarted(commands[2]);
    await vi.waitFor(() => {
      const [row] = folder.sql("SELECT process -> '$.session.groups' AS groups FROM slots");
      const pids = JSON.parse(String(row?.groups)).map(({ pid }: { pid: number }) => pid);
      expect(pids).toEqual([commands[1].pid, commands[2].pid]);
    });
  });

  it('is kept by a process that could not be ended, and that is named', async () => {
    const { registry, id, own } = await held();
    const { child, ...survivor } = await running();
    own.commandEnded(survivor, [{ pid: survivor.pid, name: 'sleep', reason: 'refuses signals (EPERM)' }]);
    await own.giveBack();
    expect(await registry.list()).toMatchObject([
      {
        slots: [
          { id, process: { session: { left: [{ ...survivor, name: 'sleep', reason: 'refuses signals (EPERM)' }] } } },
        ],
      },
    ]);
  });

  it('is given back when what could not be ended has ended by itself', async () => {
    const { folder, own } = await held();
    const { child, ...survivor } = await running();
    own.commandEnded(survivor, [{ pid: survivor.pid, name: 'sleep', reason: 'refuses signals (EPERM)' }]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await own.giveBack();
    expect(folder.leftovers()).toEqual([]);
  });

  it('is not waited for when the registry is locked', async () => {
    const { folder, own } = await held();
    const said = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => void said.mockRestore());
    await LockHolder.start(folder.database, 'UPDATE slots SET permits = permits');
    await own.giveBack();
    expect(said.mock.calls).toEqual([['the slot could not be given back: the registry is locked']]);
  });
});
