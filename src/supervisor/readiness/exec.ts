import { spawn } from 'node:child_process';
import { identify } from '../../system/process-identity.ts';
import { endTree } from '../../system/process-tree.ts';
import { treeVariable } from '../../system/tree-members.ts';

/**
 * Runs a command line with the system's shell and says whether it exited with 0. When the signal aborts, and when it has
 * ended, all that it started is ended.
 */
export async function succeeds(
  command: string,
  { cwd, mark }: { cwd: string; mark: string },
  signal: AbortSignal,
): Promise<boolean> {
  const env = { ...process.env, [treeVariable]: `${process.env[treeVariable] ?? ''}${mark}` };
  const detached = process.platform !== 'win32';
  const child = spawn(command, { shell: true, cwd, env, stdio: 'ignore', detached, windowsHide: true });
  const root = child.pid === undefined ? null : identify(child.pid);
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (exitCode) => resolve(exitCode));
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  await endTree({ root, mark }, 0);
  return code === 0;
}
