import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { within } from '../../kit/wait.ts';

/** A process that holds a transaction open. */
export class LockHolder {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Resolves when the database is locked. */
  static async start(database: string, sql: string): Promise<LockHolder> {
    const child = fork(join(import.meta.dirname, 'fixtures', 'lock.ts'), [database, sql]);
    onTestFinished(() => void child.kill('SIGKILL'));
    await within(once(child, 'message'), { what: 'the lock' });
    return new LockHolder(child);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  async kill(): Promise<void> {
    const exit = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await within(exit, { what: 'the process to end' });
  }
}
