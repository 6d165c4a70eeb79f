import { type ChildProcess, spawn } from 'node:child_process';
import type { Numbered } from '../../system/answer-parent.ts';
import { ownEnvironment, serviceEnvironment } from '../../system/own-environment.ts';
import { titleOf } from '../../system/process-title.ts';
import { bundleStart } from '../launch/bundles.ts';
import { parseReply } from './reply-parser.ts';

interface Failure {
  ok: false;
  error: string;
}

interface Asked {
  child: ChildProcess;
  answer(content: unknown): void;
}

/** The titles that the programs give themselves: there is room for no longer one than they are started with. */
const titles = { pack: 'redacts what an attempt leaves', upload: 'uploads an artifact' };

/**
 * Another program of this action, which answers requests in a process of its own: one for all of them, started by the first
 * request. `onOutput` gets what it prints.
 */
export class Program<Answer> {
  readonly #bundle: 'pack' | 'upload';
  readonly #parse: (content: unknown) => Answer | undefined;
  readonly #onOutput: (bytes: Buffer) => void;
  readonly #asked = new Map<number, Asked>();
  #child: ChildProcess | undefined;
  #lastId = 0;

  constructor(
    bundle: 'pack' | 'upload',
    parse: (content: unknown) => Answer | undefined,
    onOutput: (bytes: Buffer) => void = () => {},
  ) {
    this.#bundle = bundle;
    this.#parse = parse;
    this.#onOutput = onOutput;
  }

  /** Starts the process, which then loads what it needs. By itself it does not keep this one running. */
  start(): ChildProcess {
    this.#child ??= this.#spawn();
    return this.#child;
  }

  /** Resolves with the answer, or with a failure when the signal aborts or the process ends. Never rejects. */
  ask(request: object, signal: AbortSignal): Promise<Answer | Failure> {
    if (signal.aborted) return Promise.resolve({ ok: false, error: String(signal.reason) });
    this.#lastId += 1;
    const id = this.#lastId;
    const { promise, resolve } = Promise.withResolvers<Answer | Failure>();
    const child = this.start();
    const abort = () => this.#answer(id, { ok: false, error: String(signal.reason) });
    this.#asked.set(id, {
      child,
      answer: (content) => {
        signal.removeEventListener('abort', abort);
        const error = `the ${this.#bundle} process sent an answer that cannot be understood`;
        resolve(this.#parse(content) ?? { ok: false, error });
      },
    });
    signal.addEventListener('abort', abort, { once: true });
    this.#keepRunning(child);
    child.send({ id, content: request } satisfies Numbered<object>, () => {});
    return promise;
  }

  /** Ends the process, and with it what it is doing. */
  end(): void {
    this.#child?.kill('SIGKILL');
  }

  #spawn(): ChildProcess {
    const { script, cwd } = bundleStart(this.#bundle, '.');
    const child: ChildProcess = spawn(process.execPath, [script], {
      argv0: titleOf(titles[this.#bundle]),
      cwd,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      windowsHide: true,
      env: this.#bundle === 'upload' ? serviceEnvironment(process.env) : ownEnvironment(process.env),
    });
    const fail = (error: string) => {
      if (this.#child === child) this.#child = undefined;
      for (const [id, asked] of this.#asked) if (asked.child === child) this.#answer(id, { ok: false, error });
    };
    child.stdout?.on('data', this.#onOutput);
    child.stderr?.on('data', this.#onOutput);
    child.on('message', (message) => {
      const reply = parseReply(message);
      if (reply !== undefined) this.#answer(reply.id, reply.content);
    });
    child.once('error', (error) => fail(`the ${this.#bundle} process could not be started: ${error.message}`));
    child.once('exit', (code, name) => fail(`the ${this.#bundle} process ended with ${name ?? `code ${code}`}`));
    this.#keepRunning(child);
    return child;
  }

  #answer(id: number, content: unknown): void {
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    asked?.answer(content);
    if (asked !== undefined) this.#keepRunning(asked.child);
  }

  /** This process runs on as long as it waits for an answer. */
  #keepRunning(child: ChildProcess): void {
    const isAwaited = [...this.#asked.values()].some((asked) => asked.child === child);
    const handles = [child, child.channel, child.stdout, child.stderr] as (Partial<Referable> | null | undefined)[];
    for (const handle of handles) {
      if (isAwaited) handle?.ref?.();
      else handle?.unref?.();
    }
  }
}

interface Referable {
  ref(): void;
  unref(): void;
}
