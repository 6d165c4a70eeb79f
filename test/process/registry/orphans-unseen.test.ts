import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { endOrphan } from '../../../src/registry/orphans.ts';
import { identify } from '../../../src/system/process-identity.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { eventually } from '../../kit/wait.ts';
import { isRunning, killQuietly, stayer } from '../supervisor/processes.ts';
import { deadProcess, orphaned } from './orphan.ts';
import { TestFolder } from './registry-folder.ts';

/** test/platforms/windows/powershell.c plays the query of processes, and reads in TEMP what it is to do. */
const isPlayed = existsSync('C:\\programs\\planted.exe');

function play(mode: 'fail' | 'empty' | 'others'): { end(): void } {
  const before = process.env.TEMP;
  const folder = tempFolder();
  const file = join(folder, 'powershell.txt');
  writeFileSync(file, mode);
  process.env.TEMP = folder;
  onTestFinished(() => {
    process.env.TEMP = before;
  });
  return { end: () => rmSync(file) };
}

it.skipIf(!isPlayed).each(['fail', 'empty', 'others'] as const)(
  'under Wine: a slot is not free while its processes cannot be listed (%s) and one may run',
  async (mode) => {
    const child = stayer();
    onTestFinished(() => killQuietly(child.pid ?? 0));
    const folder = new TestFolder();
    const slot = await orphaned(folder, { mark: 'test-of-nobody/', command: identify(child.pid ?? 0) });
    const registry = await folder.open();
    const query = play(mode);
    expect(await endOrphan(registry, slot)).toMatchObject([
      { pid: child.pid, reason: expect.stringContaining('may be') },
    ]);
    expect(await registry.list()).toMatchObject([{ slots: [{ orphaned: true }] }]);
    query.end();
    expect(await endOrphan(registry, slot)).toEqual([]);
    await eventually(() => !isRunning(child.pid ?? 0), { what: 'the end of the process' });
    expect(await registry.list()).toEqual([]);
  },
);

it.skipIf(!isPlayed)('under Wine: a slot is free when nothing has the number of its processes', async () => {
  const folder = new TestFolder();
  const slot = await orphaned(folder, { mark: 'test-of-nobody/', command: deadProcess() });
  play('fail');
  expect(await endOrphan(await folder.open(), slot)).toEqual([]);
});
