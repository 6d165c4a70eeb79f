import { join } from 'node:path';
import { within } from '../kit/wait.ts';
import { type Action, inputEnvironment, type JobContexts, type JobStatus } from './action.ts';
import { ActionProcess, type Cancellation, type Exit, type RunnerTiming, type StageEnd } from './action-process.ts';
import { createFileCommands, type FileCommands, readFileCommands } from './file-commands.ts';
import type { Masker } from './masker.ts';
import { StepLog } from './step-log.ts';
import { resultOf, type StepResult } from './step-result.ts';

export interface StepOptions {
  inputs?: Record<string, string>;
  /** Added to the environment of the job, for main and post. */
  env?: Record<string, string>;
  /** The path of Node; that of the tests by default. */
  node?: string;
  /**
   * If false, stdout is passed to `onChunk` only, and neither kept nor parsed, so that a step can write gigabytes at full
   * speed. The log then has only stderr.
   */
  keepLog?: boolean;
  onChunk?: (chunk: Buffer, atMs: number) => void;
  /** Called with every rendered line. */
  onLine?: (line: string) => void;
}

/** The job of a step, as far as the step needs it. */
export interface StepContext {
  stage: 'main' | 'post';
  action: Action;
  env: NodeJS.ProcessEnv;
  workspace: string;
  temp: string;
  timing: RunnerTiming;
  user: number | undefined;
  masker: Masker;
  job: JobContexts;
  startPost: (state: Readonly<Record<string, string>>) => Step;
  onJobStatus: (status: JobStatus) => void;
  onFinished: (result: StepResult) => void;
}

/** One stage of a step, main or post: a running process, its log and, in the end, its result. */
export class Step {
  readonly stage: 'main' | 'post';
  readonly pid: number;
  readonly finished: Promise<StepResult>;
  /** Resolves when the process has exited. The step can end before that (`abandon`) or after it (held pipes). */
  readonly exited: Promise<Exit>;
  readonly log: StepLog;

  readonly #context: StepContext;
  readonly #process: ActionProcess;
  readonly #files: FileCommands;
  readonly #inputProblems: string[];
  readonly #stdout: Buffer[] = [];
  readonly #stderr: Buffer[] = [];
  readonly #waiters = new Set<(line: string) => void>();
  #result: StepResult | undefined;

  constructor(context: StepContext, options: StepOptions) {
    const { stage, action, temp, timing, user, masker } = context;
    const script = stage === 'main' ? action.runs.main : action.runs.post;
    if (!script) throw new Error(`The action has no ${stage}`);
    const inputs = inputEnvironment(action, options.inputs ?? {}, context.job);
    this.stage = stage;
    this.#context = context;
    this.#inputProblems = inputs.problems;
    this.#files = createFileCommands(temp, user);
    // In the runner's order: `env:`, then the inputs, then what the contexts add (NodeScriptActionHandler.cs:39-52).
    const env: NodeJS.ProcessEnv = { ...context.env, ...options.env, ...inputs.env, ...this.#files };
    this.log = new StepLog({ masker, debug: env.RUNNER_DEBUG === '1', onLine: (line) => this.#onLine(line, options) });
    this.#process = new ActionProcess({
      node: options.node ?? process.execPath,
      script: join(action.folder, script),
      cwd: context.workspace,
      env,
      user,
      timing,
      onStdout: (chunk) => this.#takeStdout(chunk, options),
      onStderr: (chunk) => this.#takeStderr(chunk),
    });
    this.pid = this.#process.pid;
    this.exited = this.#process.exited;
    this.finished = this.#process.ended.then((end) => this.#finish(end));
    // Without this a test that has failed for another reason would also report an unhandled rejection.
    this.finished.catch(() => {});
  }

  /**
   * Cancels the step: SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s later. Resolves when the step has ended. The step learns
   * nothing of what stopped it: the job was cancelled, this step alone was (`cancel:` of a background step, after which the
   * job goes on), or its `timeout-minutes` were over, which is a failure.
   */
  cancel(by: 'job' | 'step' | 'timeout' = 'job'): Promise<Cancellation> {
    if (by !== 'step') this.#context.onJobStatus(by === 'job' ? 'cancelled' : 'failure');
    return this.#process.cancel();
  }

  kill(signal: NodeJS.Signals): boolean {
    return this.#process.kill(signal);
  }

  /**
   * Ends the step like a cancelled step of a container job: the runner's side, `docker exec`, ends, which breaks the pipes.
   * The process in the container gets no signal and keeps running.
   */
  abandon(): Promise<StepResult> {
    this.#context.onJobStatus('cancelled');
    this.#process.abandon();
    return this.finished;
  }

  /** Stops reading stdout: the pipe fills up, and the step blocks when it writes. */
  pauseReading(): void {
    this.#process.pauseReading();
  }

  resumeReading(): void {
    this.#process.resumeReading();
  }

  /** Closes stdout: the step gets EPIPE when it next writes. */
  closeStdout(): void {
    this.#process.closeStdout();
  }

  /**
   * Waits for the first rendered line, written before or later, that is the text or matches the expression. A text is a whole
   * line, for the step shows its script too: `echo ready` in its log does not mean that the command is ready.
   */
  async waitForLine(wanted: string | RegExp): Promise<string> {
    const matches = (line: string) => (typeof wanted === 'string' ? line === wanted : wanted.test(line));
    const written = this.log.lines.find(matches);
    if (written !== undefined) return written;
    const { promise, resolve } = Promise.withResolvers<string>();
    const waiter = (line: string) => {
      if (matches(line)) resolve(line);
    };
    this.#waiters.add(waiter);
    const ended = this.finished.then(({ log }): never => {
      throw new Error(`The step ended without the line ${wanted}. Its log:\n${log}`);
    });
    try {
      const what = `the line ${wanted}`;
      return await within(Promise.race([promise, ended]), { what, state: () => this.log.lines.join('\n') });
    } finally {
      this.#waiters.delete(waiter);
    }
  }

  /** Starts post of the action, with the state that main has saved. */
  startPost(): Step {
    if (this.stage === 'post') throw new Error('post has no post');
    if (!this.#result) throw new Error('main has not ended: wait for it, or abandon it');
    return this.#context.startPost(this.#result.state);
  }

  /** Runs post of the action and returns its result. */
  async post(): Promise<StepResult> {
    await this.finished;
    return this.startPost().finished;
  }

  #takeStdout(chunk: Buffer, { keepLog = true, onChunk }: StepOptions): void {
    onChunk?.(chunk, performance.now());
    if (!keepLog) return;
    this.#stdout.push(chunk);
    this.log.stdout.push(chunk);
  }

  #takeStderr(chunk: Buffer): void {
    this.#stderr.push(chunk);
    this.log.stderr.push(chunk);
  }

  #onLine(line: string, { onLine }: StepOptions): void {
    onLine?.(line);
    for (const waiter of this.#waiters) waiter(line);
  }

  #finish(end: StageEnd): StepResult {
    this.#result = resultOf({
      end,
      isCancelled: this.#process.isCancelled,
      durationMs: performance.now() - this.#process.startedAt,
      log: this.log,
      stdout: this.#stdout,
      stderr: this.#stderr,
      files: readFileCommands(this.#files),
      masker: this.#context.masker,
      inputProblems: this.#inputProblems,
    });
    this.#context.onFinished(this.#result);
    return this.#result;
  }
}
