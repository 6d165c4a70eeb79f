import { join } from 'node:path';
import { within } from '../kit/wait.ts';
import { type Action, inputEnvironment } from './action.ts';
import { ActionProcess, type Cancellation, type Exit, type Over, type RunnerTiming } from './action-process.ts';
import { StepLog } from './commands.ts';
import { createFileCommands, type FileCommands, readFileCommands } from './file-commands.ts';
import type { Masker } from './masker.ts';
import { concludeStep, type StepResult } from './step-result.ts';

export interface StepOptions {
  inputs?: Record<string, string>;
  /** On top of the job's, for main and post. */
  env?: Record<string, string>;
  /** Another Node than the one that runs the tests. */
  node?: string;
  /**
   * False: stdout is handed to `onChunk` and forgotten, neither kept nor parsed, so that gigabytes can pass at full
   * speed. The log is then stderr alone.
   */
  keepLog?: boolean;
  onChunk?: (chunk: Buffer, atMs: number) => void;
  /** Every rendered line as it comes. */
  onLine?: (line: string) => void;
}

/** What a step needs of the job that it is part of. */
export interface StepContext {
  stage: 'main' | 'post';
  action: Action;
  env: NodeJS.ProcessEnv;
  workspace: string;
  temp: string;
  timing: RunnerTiming;
  masker: Masker;
  startPost: (state: Readonly<Record<string, string>>) => Step;
  onFinished: (result: StepResult) => void;
}

/** One stage of one step: a running process, its log, and in the end what it left. */
export class Step {
  readonly stage: 'main' | 'post';
  readonly pid: number;
  readonly finished: Promise<StepResult>;
  /** The process itself is gone; the step may be over before that (`abandon`) or after it (held pipes). */
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
    const { stage, action, temp, timing, masker } = context;
    const script = stage === 'main' ? action.runs.main : action.runs.post;
    if (!script) throw new Error(`The action has no ${stage}`);
    const inputs = inputEnvironment(action, options.inputs ?? {});
    this.stage = stage;
    this.#context = context;
    this.#inputProblems = inputs.problems;
    this.#files = createFileCommands(temp);
    const env: NodeJS.ProcessEnv = { ...context.env, ...this.#files, ...inputs.env, ...options.env };
    this.log = new StepLog({ masker, debug: env.RUNNER_DEBUG === '1', onLine: (line) => this.#tell(line, options) });
    this.#process = new ActionProcess({
      node: options.node ?? process.execPath,
      script: join(action.folder, script),
      cwd: context.workspace,
      env,
      timing,
      onStdout: (chunk) => this.#takeStdout(chunk, options),
      onStderr: (chunk) => this.#takeStderr(chunk),
    });
    this.pid = this.#process.pid;
    this.exited = this.#process.exited;
    this.finished = this.#process.over.then((over) => this.#conclude(over));
    // Whoever waits for it gets the error; a test that failed earlier does not.
    this.finished.catch(() => {});
  }

  /** SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL; ends as soon as the step is over. */
  cancel(): Promise<Cancellation> {
    return this.#process.cancel();
  }

  kill(signal: NodeJS.Signals): boolean {
    return this.#process.kill(signal);
  }

  /**
   * How a cancelled step of a container job ends: the runner's side, `docker exec`, is gone, which breaks the pipes, and
   * the process inside gets no signal and lives on.
   */
  abandon(): Promise<StepResult> {
    this.#process.abandon();
    return this.finished;
  }

  /** A slow reader: the pipe fills up and holds the step up. */
  pauseReading(): void {
    this.#process.pauseReading();
  }

  resumeReading(): void {
    this.#process.resumeReading();
  }

  /** The step gets EPIPE when it next writes. */
  closeStdout(): void {
    this.#process.closeStdout();
  }

  /** The first rendered line, already there or still to come, that contains the text or matches. */
  async waitForLine(wanted: string | RegExp): Promise<string> {
    const matches = (line: string) => (typeof wanted === 'string' ? line.includes(wanted) : wanted.test(line));
    const there = this.log.lines.find(matches);
    if (there !== undefined) return there;
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

  /** Starts the action's post with what main saved. */
  startPost(): Step {
    if (this.stage === 'post') throw new Error('post has no post');
    if (!this.#result) throw new Error('main is not over: wait for it, or abandon it');
    return this.#context.startPost(this.#result.state);
  }

  /** Runs the action's post to its end. */
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

  #tell(line: string, { onLine }: StepOptions): void {
    onLine?.(line);
    for (const tell of this.#waiters) tell(line);
  }

  #conclude(over: Over): StepResult {
    this.#result = concludeStep({
      over,
      cancelled: this.#process.cancelled,
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
