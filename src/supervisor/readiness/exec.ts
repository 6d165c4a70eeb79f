import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { revealForCommand } from '../../session/environment.ts';
import { identifyChild } from '../../system/process-identity.ts';
import { endTree } from '../../system/process-tree.ts';
import { treeVariable } from '../../system/tree-members.ts';
import { quote } from '../../text/quote.ts';
import type { Saw } from './check.ts';
import { LogLines } from './log-lines.ts';

const maxQuoted = 200;
/** How long output may take to arrive after everything that could write it has ended. */
const outputMs = 500;

/**
 * Runs a command line with the system's shell. Resolves with true if it exited with 0, and with false if the signal
 * aborted before. All processes that it started have been ended then.
 */
export async function succeeds(
  command: string,
  { cwd, mark }: { cwd: string; mark: string },
  signal: AbortSignal,
  saw?: Saw,
): Promise<boolean> {
  const env = revealForCommand(process.env);
  env[treeVariable] = (env[treeVariable] ?? '') + mark;
  const detached = process.platform !== 'win32';
  const sinceMs = Date.now();
  const child = spawn(command, {
    shell: true,
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached,
    windowsHide: true,
  });
  const root = child.pid === undefined ? null : identifyChild(child.pid, sinceMs);
  const output = new LastLine();
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => output.push(bytes));
  const closed = once(child, 'close').catch(() => {});
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const giveUp = () => resolve(null);
  child.once('error', giveUp);
  child.once('exit', resolve);
  signal.addEventListener('abort', giveUp, { once: true });
  if (signal.aborted) giveUp();
  const code = await promise;
  signal.removeEventListener('abort', giveUp);
  await endTree({ root, mark }, 0);
  if (code !== 0 && !signal.aborted) {
    await Promise.race([closed, sleep(outputMs, undefined, { ref: false })]);
    const line = output.text === '' ? '' : `: ${quote(output.text, maxQuoted)}`;
    saw?.(code === null ? 'it could not be run' : `exit ${code}${line}`);
  }
  child.stdout.destroy();
  child.stderr.destroy();
  return code === 0;
}

/** Remembers the last line of an output that is not blank. */
class LastLine {
  readonly #lines = new LogLines();
  #last = '';

  push(bytes: Buffer): void {
    this.#last = this.#lines.push(bytes).findLast((line) => line.trim() !== '') ?? this.#last;
  }

  get text(): string {
    return (this.#lines.unfinished.trim() || this.#last).trim();
  }
}
