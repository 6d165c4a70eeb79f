import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { closeWriters, openPipes } from './pipe.ts';

/** How long the runner waits, in ms (ProcessInvoker.cs:32-33, 485-505). Only its own tests shorten this. */
export interface RunnerTiming {
  afterInterrupt: number;
  afterTerminate: number;
  /** For a pipe that something still holds open after the process has exited. */
  heldPipe: number;
}

export const runnerTiming: RunnerTiming = { afterInterrupt: 7500, afterTerminate: 2500, heldPipe: 5000 };

export interface Exit {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
}

/** What the runner has seen of a process when it goes on. */
export interface Over extends Exit {
  /** Something kept stdout or stderr open, so the runner closed them. */
  heldPipe: boolean;
}

export interface Cancellation {
  signals: NodeJS.Signals[];
  tookMs: number;
}

export interface ActionProcessOptions {
  node: string;
  script: string;
  cwd: string;
  env: NodeJS.ProcessEnv;
  timing: RunnerTiming;
  onStdout: (chunk: Buffer) => void;
  onStderr: (chunk: Buffer) => void;
}

/** The process of one stage, started, signalled and waited for as the runner does it. */
export class ActionProcess {
  readonly pid: number;
  readonly startedAt: number;
  /** The process itself is gone. */
  readonly exited: Promise<Exit>;
  /** The runner goes on: exited and both pipes at their end, or the held pipes closed. */
  readonly over: Promise<Over>;
  cancelled: boolean = false;

  readonly #child: ChildProcess;
  readonly #stdout: Readable;
  readonly #stderr: Readable;
  readonly #timing: RunnerTiming;
  readonly #overResolvers = Promise.withResolvers<Over>();
  #isOver: boolean = false;
  #readingPaused: boolean = false;

  constructor({ node, script, cwd, env, timing, onStdout, onStderr }: ActionProcessOptions) {
    const pipes = openPipes();
    this.startedAt = performance.now();
    this.#child = spawn(node, [script], {
      cwd,
      env,
      stdio: ['pipe', pipes?.[0].writer ?? 'pipe', pipes?.[1].writer ?? 'pipe'],
    });
    if (pipes) closeWriters(pipes);
    this.#child.stdin?.end();
    this.#stdout = (pipes?.[0].reader ?? this.#child.stdout) as Readable;
    this.#stderr = (pipes?.[1].reader ?? this.#child.stderr) as Readable;
    this.#stdout.on('data', onStdout);
    this.#stderr.on('data', onStderr);
    this.#timing = timing;
    this.pid = this.#child.pid ?? -1;
    this.exited = once(this.#child, 'exit').then(([exitCode, signal]) => ({ exitCode, signal }));
    this.over = this.#overResolvers.promise;
    this.#watch().catch(this.#overResolvers.reject);
  }

  /** One signal to this one process, never to its group (ProcessInvoker.cs:829-832). False when it is gone. */
  kill(signal: NodeJS.Signals): boolean {
    return this.#child.kill(signal);
  }

  /** The runner's way to cancel a step: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL (ProcessInvoker.cs:443-465). */
  async cancel(): Promise<Cancellation> {
    const start = performance.now();
    const signals: NodeJS.Signals[] = [];
    const steps = [
      ['SIGINT', this.#timing.afterInterrupt],
      ['SIGTERM', this.#timing.afterTerminate],
      ['SIGKILL', 0],
    ] as const;
    for (const [signal, patience] of steps) {
      if (this.#isOver) break;
      this.cancelled = true;
      signals.push(signal);
      this.kill(signal);
      await Promise.race([this.over, unreferencedTimeout(patience)]);
    }
    await this.over;
    return { signals, tookMs: performance.now() - start };
  }

  /** The runner's side of the pipes goes and the runner goes on, while the process gets no signal and lives. */
  abandon(): void {
    this.cancelled = true;
    this.#finish({ exitCode: null, signal: null, heldPipe: false });
  }

  pauseReading(): void {
    this.#readingPaused = true;
    this.#stdout.pause();
  }

  resumeReading(): void {
    this.#readingPaused = false;
    this.#stdout.resume();
  }

  closeStdout(): void {
    this.#stdout.destroy();
  }

  async #watch(): Promise<void> {
    const pipeEnds = Promise.all([closed(this.#stdout), closed(this.#stderr)]);
    const exit = await this.exited;
    const timer = setInterval(() => {
      // The runner's reading is never paused, so a pause must not look like a held pipe.
      if (!this.#readingPaused) this.#finish({ ...exit, heldPipe: true });
    }, this.#timing.heldPipe);
    await Promise.race([pipeEnds, this.over]);
    clearInterval(timer);
    this.#finish({ ...exit, heldPipe: false });
  }

  #finish(over: Over): void {
    this.#isOver = true;
    this.#stdout.destroy();
    this.#stderr.destroy();
    this.#overResolvers.resolve(over);
  }
}

function closed(stream: Readable): Promise<void> {
  return new Promise((resolve) => stream.once('close', resolve));
}

function unreferencedTimeout(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
