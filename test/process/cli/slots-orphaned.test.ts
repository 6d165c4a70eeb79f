import { chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAlive } from '../../../src/system/process-identity.ts';
import { Leftover, orphaned } from '../registry/orphan.ts';
import { TestFolder } from '../registry/registry-folder.ts';
import { cli } from './machine.ts';

// A slot whose holders are dead, while processes of its session run.

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

async function leftBehind() {
  const folder = new TestFolder();
  const leftover = await Leftover.start('eval "$TICK"');
  const { id } = await orphaned(folder, leftover);
  const slots = (...args: string[]) => cli(['slots', ...args, '--registry', folder.path]);
  return { folder, leftover, id, slots };
}

/** Gives the registry to a user who may not end what this one has left. */
function giveAway({ path }: TestFolder): void {
  for (const name of ['.', ...readdirSync(path)]) chownSync(join(path, name), nobody, nobody);
}

describe.skipIf(process.platform !== 'linux')('an orphaned slot', () => {
  it('is listed as such', async () => {
    const { id, slots } = await leftBehind();
    expect(slots().stdout).toMatch(new RegExp(`^${id} .* orphaned `, 'm'));
    expect(JSON.parse(slots('--json').stdout).pools[0].slots).toMatchObject([{ id, alive: false, orphaned: true }]);
  });

  it.each([
    ['prune', () => ['prune']],
    ['release', (id: string) => ['release', id]],
  ])('is freed by `slots %s`, which ends what its session has left', async (_, args) => {
    const { folder, leftover, id, slots } = await leftBehind();
    const { code, stdout, stderr } = slots(...args(id));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Freed: slot ${id}, `);
    expect(await leftover.writtenAfterwards()).toBe('');
    expect(folder.leftovers()).toEqual([]);
  });

  it('is freed at once by `slots release --force`, which ends nothing', async () => {
    const { folder, leftover, id, slots } = await leftBehind();
    expect(slots('release', id, '--force').stdout).toContain(`Freed: slot ${id}, `);
    expect(isAlive(leftover.command)).toBe(true);
    expect(folder.leftovers()).toEqual([]);
  });
});

describe.skipIf(process.platform !== 'linux' || !isRoot)("an orphaned slot with another user's process", () => {
  it('is not freed, and the process is named', async () => {
    const { folder, leftover, id } = await leftBehind();
    giveAway(folder);
    const { pid } = leftover.command;
    const slots = (...args: string[]) =>
      cli(['slots', ...args, '--registry', folder.path], {}, { uid: nobody, gid: nobody });
    const named = `process ${pid} (sh) belongs to root`;
    const pruned = slots('prune');
    expect(pruned.stdout).toContain(`Not freed: slot ${id}, `);
    expect(pruned.stdout).toContain(named);
    const released = slots('release', id);
    expect(released).toMatchObject({ code: 1, stdout: '' });
    expect(released.stderr).toContain(named);
    expect(released.stderr).toContain('--force frees it at once');
    expect(slots().stdout).toMatch(new RegExp(`; still runs: .*\\b${pid} sh\\b`));
    expect(isAlive(leftover.command)).toBe(true);
    process.kill(-pid, 'SIGKILL');
    expect(slots('prune').stdout).toContain(`Freed: slot ${id}, `);
  });
});
