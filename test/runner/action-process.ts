import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { closeWriters, openPipes } from './pipe.ts';

/** How long the runner waits (ProcessInvoker.cs:32-33, 485-505). Only the tests of this runner shorten the times. */
export interface RunnerTiming {
  /** From SIGINT to SIGTERM. */
  interruptMs: number;
  /** From SIGTERM to SIGKILL. */
  terminateMs: number;
  /** From the exit of the process until pipes that are still open are closed. */
  heldPipeMs: number;
}

export const runnerTiming: RunnerTiming = { interruptMs: 7500, terminateMs: 2500, heldPipeMs: 5000 };

export interface Exit {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
}

/** The end of a stage, as the runner sees it. */
export interface StageEnd extends Exit {
  /** Another process kept stdout or stderr open, so the runner closed them. */
  heldPipe: boolean;
}

export interface Cancellation {
  /** The signals that were sent, in order. */
  signals: NodeJS.Signals[];
  tookMs: number;
}

export interface ActionProcessOptions {
  node: string;
  script: string;
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** The user and group that it runs as; by default those of the tests. */
  user: number | undefined;
  timing: RunnerTiming;
  onStdout: (chunk: Buffer) => void;
  onStderr: (chunk: Buffer) => void;
}

/** The process of one stage. It is started, signalled and waited for as by the runner. */
export class ActionProcess {
  readonly pid: number;
  readonly startedAt: number;
  /** Resolves when the process has exited. */
  readonly exited: Promise<Exit>;
  /** Resolves when the runner continues: the process has exited, and both pipes have ended or were closed. */
  readonly ended: Promise<StageEnd>;
  isCancelled: boolean = false;

  readonly #child: ChildProcess;
  readonly #stdout: Readable;
  readonly #stderr: Readable;
  readonly #timing: RunnerTiming;
  readonly #end = Promise.withResolvers<StageEnd>();
  #hasEnded: boolean = false;
  #readingPaused: boolean = false;

  constructor({ node, script, cwd, env, user, timing, onStdout, onStderr }: ActionProcessOptions) {
    const pipes = openPipes();
    this.startedAt = performance.now();
    this.#child = spawn(node, [script], {
      cwd,
      env,
      ...(user !== undefined && { uid: user, gid: user }),
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
    this.ended = this.#end.promise;
    this.#watch().catch(this.#end.reject);
  }

  /** Signals this process, not its group (ProcessInvoker.cs:829-832). Returns false if it has exited. */
  kill(signal: NodeJS.Signals): boolean {
    return this.#child.kill(signal);
  }

  /** Cancels as the runner does: SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s later (ProcessInvoker.cs:443-465). */
  async cancel(): Promise<Cancellation> {
    const start = performance.now();
    const signals: NodeJS.Signals[] = [];
    const steps = [
      ['SIGINT', this.#timing.interruptMs],
      ['SIGTERM', this.#timing.terminateMs],
      ['SIGKILL', 0],
    ] as const;
    for (const [signal, waitMs] of steps) {
      if (this.#hasEnded) break;
      this.isCancelled = true;
      signals.push(signal);
      this.kill(signal);
      await Promise.race([this.ended, unreferencedTimeout(waitMs)]);
    }
    await this.ended;
    return { signals, tookMs: performance.now() - start };
  }

  /** Closes the runner's side of the pipes and ends the stage. The process gets no signal and keeps running. */
  abandon(): void {
    this.isCancelled = true;
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
      // A test that pauses the reading does not hold the pipe open.
      if (!this.#readingPaused) this.#finish({ ...exit, heldPipe: true });
    }, this.#timing.heldPipeMs);
    await Promise.race([pipeEnds, this.ended]);
    clearInterval(timer);
    this.#finish({ ...exit, heldPipe: false });
  }

  #finish(end: StageEnd): void {
    this.#hasEnded = true;
    this.#stdout.destroy();
    this.#stderr.destroy();
    this.#end.resolve(end);
  }
}

function closed(stream: Readable): Promise<void> {
  return new Promise((resolve) => stream.once('close', resolve));
}

function unreferencedTimeout(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
