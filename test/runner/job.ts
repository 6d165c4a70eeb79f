import { chmod, chown, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JobStatus, readAction } from './action.ts';
import { type RunnerTiming, runnerTiming } from './action-process.ts';
import { isSettable, type JobFolders, jobEnvironment, withPath } from './environment.ts';
import { Masker } from './masker.ts';
import { findNamedInJournals, findOrphans, killNamedInJournals, killOrphans, type Orphan } from './orphans.ts';
import { Step, type StepOptions } from './step.ts';
import type { StepResult } from './step-result.ts';

export interface JobOptions {
  workspace?: string;
  temp?: string;
  /** Added for every step; overrides the variables of the runner. */
  env?: Record<string, string>;
  /** The values of the job's cell of a matrix. */
  matrix?: Record<string, unknown>;
  /** The artifact service. Without it the job has none, as on GHES or under act. */
  artifactService?: { env: Record<string, string> };
  timing?: Partial<RunnerTiming>;
  /** The id of the user, and of the group, that runs the job; by default those of the tests. Needs root. */
  user?: number | undefined;
}

export interface StepStart extends StepOptions {
  /** The folder with the action.yml. */
  action: string;
}

/** Creates a job: its folders, its environment, and the steps that a test starts in it. */
export async function createJob(options: JobOptions = {}): Promise<Job> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'runner-')));
  // As the folder of a real runner: other users of the machine can get to its files.
  await chmod(root, 0o755);
  const work = join(root, '_work', 'example');
  const folders = {
    work,
    workspace: options.workspace ?? join(work, 'example'),
    temp: options.temp ?? join(root, '_work', '_temp'),
    tools: join(root, '_work', '_tool'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  const { user } = options;
  const owned = [root, join(root, '_work'), ...Object.values(folders)];
  if (user !== undefined) for (const folder of owned) await chown(folder, user, user);
  const home = user === undefined ? {} : { HOME: root };
  const env = { ...jobEnvironment(folders), ...home, ...options.artifactService?.env, ...options.env };
  return new Job(root, folders, env, options);
}

class Job {
  readonly workspace: string;
  readonly temp: string;
  /** The environment of the next step. */
  readonly env: NodeJS.ProcessEnv;
  readonly masker = new Masker();
  /** What the next stage sees as `job.status`. */
  status: JobStatus = 'success';
  readonly #root: string;
  readonly #matrix: Record<string, unknown> | null;
  readonly #timing: RunnerTiming;
  readonly #user: number | undefined;
  readonly #path: string[] = [];

  constructor(root: string, { workspace, temp }: JobFolders, env: NodeJS.ProcessEnv, options: JobOptions) {
    this.#root = root;
    this.#matrix = options.matrix ?? null;
    this.workspace = workspace;
    this.temp = temp;
    this.env = env;
    this.#timing = { ...runnerTiming, ...options.timing };
    this.#user = options.user;
  }

  /** Starts main of an action. */
  start(start: StepStart): Step {
    return this.#startStage('main', start, {});
  }

  /** The processes of this job that are running, in any process group or session; on Windows those that journals name. */
  orphans(): Orphan[] {
    return process.platform === 'win32' ? findNamedInJournals(this.temp) : findOrphans(this.#trackingId);
  }

  /** Ends the job: kills its processes and removes its folders. */
  async dispose(): Promise<void> {
    await killOrphans(this.#trackingId);
    killNamedInJournals(this.temp);
    await rm(this.#root, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }

  get #trackingId(): string {
    return this.env.RUNNER_TRACKING_ID ?? '';
  }

  #startStage(stage: 'main' | 'post', start: StepStart, state: Readonly<Record<string, string>>): Step {
    const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
    return new Step(
      {
        stage,
        action: readAction(start.action),
        env: { ...withPath(this.env, this.#path), ...Object.fromEntries(saved) },
        workspace: this.workspace,
        temp: this.temp,
        timing: this.#timing,
        user: this.#user,
        masker: this.masker,
        job: { status: this.status, matrix: this.#matrix },
        startPost: (savedState) => this.#startStage('post', start, savedState),
        onJobStatus: (status) => {
          this.status = status;
        },
        onFinished: (result) => this.#carryOver(result),
      },
      start,
    );
  }

  #carryOver({ env, path, conclusion }: StepResult): void {
    if (conclusion === 'failure' && this.status === 'success') this.status = 'failure';
    for (const [name, value] of Object.entries(env)) if (isSettable(name)) this.env[name] = value;
    // The entry that was added last comes first (Handler.cs, AddPrependPathToEnvironment).
    this.#path.unshift(...path.toReversed());
  }
}

export type { Job };
