import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test as it, onTestFinished, vi } from 'vitest';
import { identify } from '../../../src/system/process-identity.ts';
import { endTree } from '../../../src/system/process-tree.ts';

// Processes that fork and exit at once can be faster than every look at the list of processes: here the list is always empty.
vi.mock(import('../../../src/system/process-list.ts'), async (original) => ({
  ...(await original()),
  listProcesses: () => [],
}));

describe.skipIf(process.platform === 'win32')('endTree', () => {
  it('kills processes that it cannot see by their process group', async () => {
    const child = spawn('sleep', ['20'], { detached: true, stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child, 'spawn');
    const exited = once(child, 'exit');
    expect(await endTree({ root: identify(child.pid ?? 0), mark: 'none;' }, 0)).toEqual({ found: [], survivors: [] });
    expect(await exited).toEqual([null, 'SIGKILL']);
  });
});
