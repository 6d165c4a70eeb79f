import { spawn } from 'node:child_process';
import { revealForCommand } from '../../session/environment.ts';
import { identify } from '../../system/process-identity.ts';
import { endTree } from '../../system/process-tree.ts';
import { treeVariable } from '../../system/tree-members.ts';

/**
 * Runs a command line with the system's shell. Resolves with true if it exited with 0, and with false if the signal
 * aborted before. All processes that it started have been ended then.
 */
export async function succeeds(
  command: string,
  { cwd, mark }: { cwd: string; mark: string },
  signal: AbortSignal,
): Promise<boolean> {
  const env = revealForCommand(process.env);
  env[treeVariable] = (env[treeVariable] ?? '') + mark;
  const detached = process.platform !== 'win32';
  const child = spawn(command, { shell: true, cwd, env, stdio: 'ignore', detached, windowsHide: true });
  const root = child.pid === undefined ? null : identify(child.pid);
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const giveUp = () => resolve(null);
  child.once('error', giveUp);
  child.once('exit', resolve);
  signal.addEventListener('abort', giveUp, { once: true });
  if (signal.aborted) giveUp();
  const code = await promise;
  signal.removeEventListener('abort', giveUp);
  await endTree({ root, mark }, 0);
  return code === 0;
}
