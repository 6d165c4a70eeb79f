import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Slot } from '../../../src/registry/slot.ts';
import { cli, startCli, TestMachine } from './machine.ts';

let machine: TestMachine;

beforeEach(() => {
  machine = new TestMachine();
});

afterEach(() => machine.remove());

function slots(...args: string[]) {
  return cli(['slots', ...args, '--registry', machine.folder]);
}

function described({ id, process }: Slot, kind = 'background'): string {
  return `slot ${id}, 1 ${kind} of pool default: make, owner/name, pid ${process.pid}`;
}

describe('slots release', () => {
  it('frees a slot at once with --force, and says when its run will stop', async () => {
    const slot = await machine.ask();
    const other = await machine.ask();
    expect(slots('release', slot.id, '--force')).toEqual({
      code: 0,
      stdout: `Freed: slot ${slot.id}, 1 background of pool default: make, owner/name, pid ${slot.process.pid}. Its run, if it is still alive and asked for a slot, stops within 10 s.\n`,
      stderr: '',
    });
    expect(await machine.ids()).toEqual([other.id]);
  });

  it('admits the next waiting request', async () => {
    const slot = await machine.ask({ permits: 2 });
    const next = await machine.ask({ permits: 2 });
    slots('release', slot.id, '--force');
    const { pools } = JSON.parse(slots('--json').stdout);
    expect(pools[0].slots).toMatchObject([{ id: next.id, state: 'reserved', numbers: [0, 1] }]);
  });

  it('removes a waiting request', async () => {
    const slot = await machine.ask({ permits: 2 });
    const waiter = await machine.ask();
    const { code, stdout } = slots('release', waiter.id);
    expect(stdout).toContain(`Freed: request ${waiter.id} for 1 background of pool default`);
    expect(stdout).toContain('Its step stops waiting and fails.\n');
    expect(code).toBe(0);
    expect(await machine.ids()).toEqual([slot.id]);
  });

  it('escapes names that a terminal or a log would take for a command', async () => {
    const hostile = '\u001b[2J\r\n::error::no\n##[error]no';
    const slot = await machine.ask({ pool: hostile, label: { name: hostile, repository: hostile, runUrl: '' } });
    const shown = '::error::no # #[error]no';
    expect(slots('release', slot.id, '--force').stdout).toBe(
      `Freed: slot ${slot.id}, 1 background of pool ${shown}: ${shown}, ${shown}, pid ${slot.process.pid}. Its run, if it is still alive and asked for a slot, stops within 10 s.\n`,
    );
  });

  it('frees a slot whose process is dead', async () => {
    const slot = await machine.ask({ kind: 'visible' });
    await machine.kill(slot);
    const { code, stdout } = slots('release', slot.id);
    expect(stdout).toMatch(/^Freed: slot .* Its process was dead\.\n$/);
    expect(code).toBe(0);
    expect(await machine.ids()).toEqual([]);
  });

  it('asks the holder first, and frees the slot when it is given back', async () => {
    const slot = await machine.ask();
    const asking = startCli(['slots', 'release', slot.id, '--registry', machine.folder]);
    await machine.askedBack(slot);
    expect(await machine.ids()).toEqual([slot.id]);
    await machine.giveBack(slot);
    expect(await asking).toEqual({
      code: 0,
      stdout: `Asked for: ${described(slot)}. Its run learns of it within 10 s, and ends if it asked for a slot.\nFreed: ${described(slot)}.\n`,
      stderr: '',
    });
  });

  it('frees the slot when the holder that it has asked is dead', async () => {
    const slot = await machine.ask();
    const asking = startCli(['slots', 'release', slot.id, '--registry', machine.folder]);
    await machine.askedBack(slot);
    await machine.kill(slot);
    expect(await asking).toMatchObject({ code: 0, stderr: '' });
    expect(await machine.ids()).toEqual([]);
  });

  it('does not free the slot of a job that runs', async () => {
    const slot = await machine.ask({ kind: 'visible' });
    expect(slots('release', slot.id)).toEqual({
      code: 1,
      stdout: '',
      stderr: `Not freed: ${described(slot, 'visible')}. A job holds it, and gives it back when it ends: cancel the job. slots release with --force frees it at once.\n`,
    });
    expect(await machine.ids()).toEqual([slot.id]);
    expect(slots('release', slot.id, '--force').stdout).toContain('Its job goes on without it.');
    expect(await machine.ids()).toEqual([]);
  });

  it('rejects an unknown ID, and lists the known ones', async () => {
    const ids = [(await machine.ask()).id, (await machine.ask()).id];
    const stderr = `The registry ${machine.folder} has no slot "abc": its ids are ${ids.join(', ')}.\n`;
    expect(slots('release', 'abc')).toEqual({ code: 1, stdout: '', stderr });
    expect(await machine.ids()).toEqual(ids);
  });

  it('rejects any ID when there is no registry, and does not create one', () => {
    const folder = join(machine.folder, 'none');
    const stderr = `The registry ${folder} has no slot "abc": it has no slots at all.\n`;
    expect(cli(['slots', 'release', 'abc', '--registry', folder])).toEqual({ code: 1, stdout: '', stderr });
    expect(existsSync(folder)).toBe(false);
  });
});

describe('slots prune', () => {
  it('frees the slots and requests of dead processes only', async () => {
    const alive = await machine.ask();
    const dead = await machine.ask();
    const deadWaiter = await machine.ask({ permits: 2 });
    const waiter = await machine.ask({ permits: 2 });
    const elsewhere = await machine.ask({ pool: 'gpu', kind: 'visible' });
    for (const slot of [dead, deadWaiter, elsewhere]) await machine.kill(slot);
    const { code, stdout, stderr } = slots('prune');
    const freed = stdout.trimEnd().split('\n');
    expect(freed.map((line) => line.replace(/ of pool.*/, ''))).toEqual([
      `Freed: slot ${dead.id}, 1 background`,
      `Freed: request ${deadWaiter.id} for 2 background`,
      `Freed: slot ${elsewhere.id}, 1 visible`,
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await machine.ids()).toEqual([alive.id, waiter.id]);
  });

  it('says that there was nothing to free', async () => {
    await machine.ask();
    expect(slots('prune')).toEqual({ code: 0, stdout: `Nothing to free in ${machine.folder}.\n`, stderr: '' });
  });
});
