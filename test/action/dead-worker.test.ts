import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sessionState as savedSession } from '../../src/action/launch/command-environment.ts';
import { needs } from '../kit/posix-script.ts';
import { suspend } from '../kit/suspend.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import type { StepResult } from '../runner/step-result.ts';
import { startInBackground, stateOf } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { nothingHeld, occupy, poolOf } from './slot-pool.ts';
import { newJob, noProcessLeft, sessionState } from './supervised-step.ts';
import { startWorker } from './worker.ts';

// GitHub's runner kills its worker, that one process, 4:45 after a cancel (its JobDispatcher.cs:1285).

const lostWorker = /^was ended: the runner's worker \(process \d+\) is no longer running/;

it.each(['SIGKILL', 'SIGTERM'] as const)('a silent command ends with the worker, after %s', async (signal) => {
  needs('children that outlive a Node that is killed');
  const job = await newJob();
  const worker = await startWorker(job, 'main', { run: 'echo begun; sleep 1000' }, { until: '\nbegun\n' });
  worker.kill(signal);
  await eventually(() => sessionState(job).status === 'stopped', { what: 'the end', state: () => sessionState(job) });
  await noProcessLeft(job);
  const { status, cause, failure } = sessionState(job);
  expect({ status, cause }).toEqual({ status: 'stopped', cause: 'lease_lost' });
  expect(failure?.reason).toMatch(lostWorker);
});

it('no attempt follows the death of the worker', async () => {
  const job = await newJob();
  const inputs = { run: 'exit 1', 'max-attempts': '3', 'retry-delays': '3s', 'retry-jitter': '0' };
  const worker = await startWorker(job, 'main', inputs, { until: 'follows in 3 s' });
  worker.kill('SIGKILL');
  await noProcessLeft(job);
  await eventually(() => sessionState(job).status === 'stopped', { what: 'the end', state: () => sessionState(job) });
  expect(sessionState(job)).toMatchObject({ cause: 'lease_lost', attempts: [{ number: 1 }] });
});

it('no attempt follows the death of the worker, though main stands still', async () => {
  const job = await newJob();
  const run = `echo $PPID; touch begun; ${untilGo}; exit 1`;
  const inputs = { run, 'max-attempts': '2', 'retry-delays': '0' };
  const worker = await startWorker(job, 'main', inputs, { until: 'Up to 2 attempts' });
  await eventually(() => existsSync(join(job.workspace, 'begun')), { what: 'attempt 1' });
  const main = sessionState(job).lease?.process.pid ?? 0;
  await suspend(main);
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  await eventually(() => sessionState(job).status === 'stopped', { what: 'the end', state: () => sessionState(job) });
  expect(sessionState(job)).toMatchObject({ cause: 'lease_lost', attempts: [{ number: 1 }] });
  process.kill(main, 'SIGCONT');
  await noProcessLeft(job);
});

it('a step in line for a slot ends with the worker', async () => {
  needs('children that outlive a Node that is killed');
  const job = await newJob();
  await occupy(job, 'gpu', { limits: { total: 1 } });
  const inputs = { run: 'touch begun', 'slot-pool': 'gpu', 'slot-limits': 'total=1' };
  const worker = await startWorker(job, 'main', inputs, { until: 'place 1 in line' });
  worker.kill('SIGKILL');
  await noProcessLeft(job);
  const waiters = async () => (await poolOf(job, 'gpu'))?.waiters;
  await eventually(async () => (await waiters())?.length === 0, { what: 'the line to be empty' });
  expect(existsSync(join(job.workspace, 'begun'))).toBe(false);
});

it('a step that takes a slot for its job ends with the worker', async () => {
  const job = await newJob();
  const other = await occupy(job, 'gpu', { kind: 'visible', limits: { total: 1 } });
  const worker = await startWorker(job, 'slot', { pool: 'gpu', limits: 'total=1' }, { until: 'place 1 in line' });
  worker.kill('SIGKILL');
  await noProcessLeft(job);
  await other.release();
  await nothingHeld(job);
});

/** A session whose step has ended, and which then writes `later` once. */
async function startSilent(job: Job, inputs: Record<string, string>): Promise<StepResult> {
  const run = `echo up; ${untilGo}; echo later; sleep 1000`;
  const main = await startInBackground(job, { run, ready: 'log: /up/', ...inputs }).finished;
  go(job);
  return main;
}

it('a wait ends with the worker, and a session that does not depend on the job goes on', async () => {
  needs('a look at the command lines of processes');
  const job = await newJob();
  const holder = spawn('sleep', ['1000']);
  onTestFinished(() => void holder.kill('SIGKILL'));
  const main = await startSilent(job, { 'lease-pid': String(holder.pid) });
  const worker = await startWorker(job, 'wait', {}, { until: 'later' });
  worker.kill('SIGKILL');
  const isWaiting = () => job.orphans().some(({ command }) => command.includes('step that waits'));
  await eventually(() => !isWaiting(), { what: 'the wait to end' });
  expect(stateOf(main).status).toBe('running');
  holder.kill('SIGKILL');
  await noProcessLeft(job);
});

it('a session that post was to wait for ends with its job, when post is killed', async () => {
  needs('a look at the command lines of processes');
  const job = await newJob();
  const holder = spawn('sleep', ['1000']);
  onTestFinished(() => void holder.kill('SIGKILL'));
  const main = await startSilent(job, { 'lease-pid': String(holder.pid), 'at-job-end': 'wait' });
  const env = { [`STATE_${savedSession}`]: main.outputs['session-dir'] ?? '', 'INPUT_JOB-STATUS': 'success' };
  await startWorker(job, 'post', {}, { env, until: 'later' });
  const post = job.orphans().find(({ command }) => command.startsWith('supervised-run: end of a step'));
  process.kill(post?.pid ?? 0, 'SIGKILL');
  expect(stateOf(main).status).toBe('running');
  holder.kill('SIGKILL');
  await eventually(() => stateOf(main).status === 'stopped', { what: 'the end', state: () => stateOf(main) });
  expect(stateOf(main)).toMatchObject({ cause: 'lease_lost' });
});

it('post that waits for a session ends it with the worker', async () => {
  needs('children that outlive a Node that is killed');
  const job = await newJob();
  const main = await startSilent(job, { 'lease-pid': String(process.pid), 'at-job-end': 'wait' });
  const env = { [`STATE_${savedSession}`]: main.outputs['session-dir'] ?? '', 'INPUT_JOB-STATUS': 'success' };
  const worker = await startWorker(job, 'post', {}, { env, until: 'later' });
  worker.kill('SIGKILL');
  await noProcessLeft(job);
  expect(stateOf(main)).toMatchObject({ status: 'stopped', cause: 'cancelled' });
});
