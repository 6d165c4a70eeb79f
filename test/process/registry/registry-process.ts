import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Registry } from '../../../src/registry/registry.ts';
import type { HolderProcess } from '../../../src/registry/slot.ts';
import { compileCache } from '../../kit/compile-cache.ts';
import { within } from '../../kit/wait.ts';

/** The methods of the registry that another process can call. */
export type Method = Exclude<
  {
    [Key in keyof Registry]: Registry[Key] extends (...args: never[]) => Promise<unknown> ? Key : never;
  }[keyof Registry],
  'changed'
>;

export interface Call {
  method: Method;
  args: readonly unknown[];
}

export type Reply = { value: unknown } | { name: string; message: string };

/** Another process with its own connection to the registry, opened by the first call. */
export class RegistryProcess {
  readonly identity: HolderProcess;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, identity: HolderProcess) {
    this.#child = child;
    this.identity = identity;
  }

  static async start(folder: string, options: ForkOptions = {}): Promise<RegistryProcess> {
    const child = fork(join(import.meta.dirname, 'fixtures', 'caller.ts'), [folder], {
      cwd: '/',
      serialization: 'advanced',
      env: { ...process.env, ...compileCache },
      ...options,
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    return new RegistryProcess(child, (await replyOf(child)) as HolderProcess);
  }

  /**
   * Calls the registry in that process. Only one call at a time.
   * @throws an error with the name and the message of the error in that process
   */
  call<M extends Method>(method: M, ...args: Parameters<Registry[M]>): ReturnType<Registry[M]> {
    const reply = replyOf(this.#child);
    this.#child.send({ method, args });
    return reply as ReturnType<Registry[M]>;
  }

  async kill(): Promise<void> {
    const exit = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await within(exit, { what: 'the process to end' });
  }
}

async function replyOf(child: ChildProcess): Promise<unknown> {
  const [reply] = (await within(once(child, 'message'), { what: 'a reply' })) as [Reply];
  if ('value' in reply) return reply.value;
  throw Object.assign(new Error(reply.message), { name: reply.name });
}
