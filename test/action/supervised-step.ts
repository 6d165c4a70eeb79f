import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { readJournal } from '../../src/session/journal.ts';
import { readJsonFile } from '../../src/session/json-file.ts';
import { sessionPaths } from '../../src/session/paths.ts';
import { requestSchema } from '../../src/session/request.ts';
import { fold } from '../../src/session/state/fold.ts';
import { toStateFile } from '../../src/session/state/state-file.ts';
import type { StateFile } from '../../src/session/state/state-file-schema.ts';
import { needs, runnable } from '../kit/posix-script.ts';
import { isWindows } from '../kit/this-system.ts';
import { eventually } from '../kit/wait.ts';
import { startArtifactService } from '../runner/artifact-service.ts';
import { createJob, type Job, type JobOptions } from '../runner/job.ts';
import type { Step, StepOptions } from '../runner/step.ts';

const action = resolve(import.meta.dirname, '../..');

/** A job that is removed when the test has finished. */
export async function newJob(options: JobOptions = {}): Promise<Job> {
  const job = await createJob(options);
  onTestFinished(() => job.dispose());
  if (isWindows) skipCancels(job);
  return job;
}

/** The runner cancels through the console of its step there, and a test has none. test/unit/action/runner/cancel.test.ts shows a cancel. */
function skipCancels(job: Job): void {
  const startStep = job.start.bind(job);
  job.start = (given) => {
    const step = startStep(given);
    step.cancel = async () => {
      needs('a cancel without a console');
      return { signals: [], tookMs: 0 };
    };
    return step;
  };
}

/** The same with a real artifact service on this machine. */
export async function newJobWithArtifacts(options: JobOptions = {}) {
  const service = await startArtifactService();
  onTestFinished(() => service.close());
  const job = await newJob({ ...options, artifactService: service });
  return { job, service };
}

/** Starts main of the built action. On Windows `cmd` runs scripts that it understands; a test with others is skipped there. */
export function start(job: Job, inputs: Record<string, string>, options: Omit<StepOptions, 'inputs'> = {}): Step {
  return job.start({ action, inputs: runnable(inputs), ...options });
}

/** The folder of the only session of a job. */
export function sessionDir(job: Job): string {
  const sessions = join(job.temp, 'supervised-run');
  const [id, ...others] = readdirSync(sessions);
  if (id === undefined || others.length > 0) throw new Error(`not one session in ${sessions}`);
  return join(sessions, id);
}

export function sessionState(job: Job): StateFile {
  return stateIn(sessionDir(job));
}

/** The state of the session in a folder, as `state.json` has it once everything is written. */
export function stateIn(folder: string): StateFile {
  const paths = sessionPaths(folder);
  const request = readJsonFile(paths.request, requestSchema);
  if (request === undefined) throw new Error(`no session in ${folder}`);
  return toStateFile(fold(readJournal(paths.journal), request));
}

export function supervisorLog(job: Job): string {
  return readFileSync(sessionPaths(sessionDir(job)).supervisorLog, 'utf8');
}

export async function noProcessLeft(job: Job): Promise<void> {
  await eventually(() => job.orphans().length === 0, {
    what: 'all processes of the job to end',
    state: () => job.orphans(),
  });
}

/** Kills a process. Throws for no pid: `process.kill(0)` would kill the tests themselves. */
export function kill(pid: number | undefined): void {
  send(pid, 'SIGKILL');
}

/** Sends a process the signal by which people end their programs. */
export function terminate(pid: number | undefined): void {
  send(pid, 'SIGTERM');
}

function send(pid: number | undefined, signal: NodeJS.Signals): void {
  if (!pid) throw new Error('no such process');
  process.kill(pid, signal);
}

/**
 * Returns the summary of a step, and of its post: a success leaves to post the artifact of an attempt that was made good, if that
 * is not through, and the summary with it.
 */
export async function summaryOf(step: Step): Promise<string> {
  const { summary } = await step.finished;
  return summary + (await step.post()).summary;
}
