import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runTool } from '../scripts/bundle.ts';
import { inputEnvironment, readAction } from '../test/runner/action.ts';
import { createFileCommands } from '../test/runner/file-commands.ts';
import { createJob, type Job } from '../test/runner/job.ts';
import { type ChunkReader, type Running, start } from './running.ts';

/** A running step and the folder of its sessions. */
export interface RunningStep extends Running {
  /** The folder of the sessions. */
  sessions: string;
}

/** Called as soon as a program has started. */
type Watcher = (running: Running) => Promise<unknown>;

const programs = join(import.meta.dirname, 'programs');
const discard: ChunkReader = () => {};
/** Every action of a runner has one, which ours keeps out of texts. It is as long as GitHub's. */
const runtimeToken = `eyJ${randomBytes(1_000).toString('base64url')}`;

/**
 * The ways to run a script in a step. All have the same environment, the same pipes and the same reader, and the files
 * of one run are deleted before the next begins.
 */
export class Rivals {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async create(): Promise<Rivals> {
    const folder = await mkdtemp(join(tmpdir(), 'bench-'));
    const options = ['--out', join(folder, 'exec-action'), '--no-cache', '--quiet'];
    await runTool('@vercel/ncc/dist/ncc/cli.js', ['build', join(programs, 'exec-action.mjs'), ...options]);
    return new Rivals(folder);
  }

  /** A folder for files that the figures prepare. */
  get folder(): string {
    return this.#folder;
  }

  /** Runs main of the built action. `whileRunning` is called as soon as it has started. */
  async step(
    run: string,
    { inputs = {}, env: added = {}, exitCode = 0, onChunk = discard, whileRunning = async () => {} }: StepOptions = {},
  ): Promise<number> {
    const action = readAction(root);
    return this.#inJob(async (job) => {
      const env = {
        ...job.env,
        ...added,
        ...createFileCommands(job.temp),
        ...inputEnvironment(action, { ...inputs, run }).env,
      };
      const main = join(action.folder, action.runs.main);
      const running = start({ program: process.execPath, args: [main], cwd: job.workspace, env, exitCode }, onChunk);
      const watched = whileRunning({ ...running, sessions: join(job.temp, 'supervised-run') });
      const [ms] = await Promise.all([running.finished, watched]);
      return ms;
    });
  }

  /** Runs post of the built action after a main that has run this script and has reported its end. */
  async post(run: string): Promise<number> {
    const action = readAction(root);
    return this.#inJob(async (job) => {
      const { state } = await job.start({ action: root, inputs: { run } }).finished;
      const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
      const env = { ...job.env, ...createFileCommands(job.temp), ...Object.fromEntries(saved) };
      const post = join(action.folder, action.runs.post ?? '');
      return start({ program: process.execPath, args: [post], cwd: job.workspace, env }, discard).finished;
    });
  }

  /** Runs an action that uses `@actions/exec`. */
  async exec(run: string, onChunk: ChunkReader = discard, whileRunning: Watcher = async () => {}): Promise<number> {
    const main = join(this.#folder, 'exec-action', 'index.mjs');
    const script = await this.#script(run);
    return this.#start(process.execPath, [main], onChunk, { INPUT_SCRIPT: script }, whileRunning);
  }

  /** Runs `bash -e` on the runner's pipe, without any action, like a `run:` step. */
  async plain(run: string, onChunk: ChunkReader = discard): Promise<number> {
    return this.#start('bash', ['-e', await this.#script(run)], onChunk);
  }

  /** Runs a Node that does nothing. */
  emptyNode(): Promise<number> {
    return this.#start(process.execPath, [join(programs, 'empty.mjs')], discard);
  }

  async dispose(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  #start(
    program: string,
    args: string[],
    onChunk: ChunkReader,
    env: NodeJS.ProcessEnv = {},
    whileRunning: Watcher = async () => {},
  ): Promise<number> {
    return this.#inJob(async (job) => {
      const running = start({ program, args, cwd: job.workspace, env: { ...job.env, ...env } }, onChunk);
      const [ms] = await Promise.all([running.finished, whileRunning(running)]);
      return ms;
    });
  }

  async #script(text: string): Promise<string> {
    const path = join(this.#folder, 'script.sh');
    await writeFile(path, text);
    return path;
  }

  async #inJob<T>(work: (job: Job) => Promise<T>): Promise<T> {
    const job = await createJob();
    Object.assign(job.env, { ACTIONS_RUNTIME_TOKEN: runtimeToken });
    try {
      return await work(job);
    } finally {
      await job.dispose();
    }
  }
}

export interface StepOptions {
  inputs?: Record<string, string>;
  /** Added to the environment of the job. */
  env?: Record<string, string>;
  /** The exit code by which the step is to end; 0 by default. */
  exitCode?: number;
  onChunk?: ChunkReader;
  whileRunning?: (step: RunningStep) => Promise<unknown>;
}

/** Returns the path of a program in programs/ as a word of a shell command. */
export function programPath(name: string): string {
  return quoted(join(programs, name));
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
