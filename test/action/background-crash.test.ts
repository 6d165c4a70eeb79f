import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import {
  ended,
  errorsOf,
  go,
  kill,
  noProcessLeft,
  startInBackground,
  startStop,
  startWait,
  stateOf,
  untilGo,
} from './background-session.ts';
import { nothingHeld, poolOf } from './slot-pool.ts';
import { newJob, newJobWithArtifacts, sessionState, start } from './supervised-step.ts';

/** A tree with a child that escaped into a session of its own. */
const tree = `setsid bash -c 'trap "" TERM; while :; do sleep 0.2; done' & echo up; ${untilGo}`;

describe('main killed', () => {
  it('before the session is ready: the session lives on until post ends it', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = startInBackground(job, { run: tree, ready: 'file: made' });
    await step.waitForLine('up');
    step.kill('SIGKILL');
    await step.finished;
    writeFileSync(join(job.workspace, 'made'), '');
    await eventually(() => sessionState(job).ready !== null, { what: 'ready', state: () => sessionState(job) });
    expect(sessionState(job)).toMatchObject({ status: 'running', runtime: 'ready', lease: { kind: 'worker' } });
    const post = await step.post();
    expect(post.conclusion).toBe('success');
    expect(sessionState(job)).toMatchObject({ status: 'stopped' });
    await noProcessLeft(job);
    await nothingHeld(job);
    expect(post.log).toContain('up');
    expect(post.summary).toContain('server');
    expect(service.artifacts.size).toBe(1);
  });

  it('the very moment it says that the session is ready: post ends it', async () => {
    const job = await newJob();
    const step = startInBackground(job, { run: tree, ready: 'log: /up/' });
    await step.waitForLine('is ready after');
    step.kill('SIGKILL');
    await step.finished;
    const post = await step.post();
    expect(post).toMatchObject({ conclusion: 'success', problems: [] });
    expect(sessionState(job).status).toBe('stopped');
    await noProcessLeft(job);
    await nothingHeld(job);
  });
});

describe('supervisor killed', () => {
  it('before the session is ready: main ends the tree and fails with the reason', async () => {
    const job = await newJob();
    const step = startInBackground(job, { run: tree, ready: 'file: never' });
    await step.waitForLine('up');
    kill(sessionState(job).supervisor?.pid);
    const main = await step.finished;
    expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'supervisor_lost' });
    expect(errorsOf(main)).toEqual([expect.stringContaining('its supervisor was killed by SIGKILL')]);
    await noProcessLeft(job);
    await nothingHeld(job);
  });

  it('after it: the next step tells and ends the tree, post does not tell again', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = startInBackground(job, { run: tree, ready: 'log: /up/' });
    const main = await step.finished;
    kill(stateOf(main).supervisor?.pid);
    const next = await start(job, { run: 'echo next' }).finished;
    expect(next.conclusion).toBe('success');
    expect(errorsOf(next)).toEqual([
      expect.stringMatching(/^In the background: server failed after .*: it was ended: its supervisor was killed/),
    ]);
    await noProcessLeft(job);
    await nothingHeld(job);
    const another = await start(job, { run: 'echo another' }).finished;
    expect(another.annotations).toEqual([]);
    const post = await step.post();
    expect(post).toMatchObject({ conclusion: 'success', annotations: [] });
    expect(post.summary).toContain('its supervisor was killed');
    expect(service.artifacts.size).toBe(1);
  });

  it('while it is waited for: the wait fails with the reason, post tells nothing', async () => {
    const job = await newJob();
    const step = startInBackground(job, { run: tree, ready: 'log: /up/' });
    const main = await step.finished;
    const wait = startWait(job);
    kill(stateOf(main).supervisor?.pid);
    const waited = await wait.finished;
    expect(waited.conclusion).toBe('failure');
    expect(waited.outputs).toMatchObject({ status: 'failed', 'failure-code': 'supervisor_lost' });
    expect(errorsOf(waited)).toEqual([expect.stringContaining('its supervisor was killed')]);
    await noProcessLeft(job);
    expect((await step.post()).annotations).toEqual([]);
  });

  it('and no step after it: post tells', async () => {
    const job = await newJob();
    const step = startInBackground(job, { run: tree, ready: 'log: /up/' });
    const main = await step.finished;
    kill(stateOf(main).supervisor?.pid);
    const post = await step.post();
    expect(post.conclusion).toBe('success');
    expect(errorsOf(post)).toEqual([expect.stringContaining('In the background: server failed after')]);
    await noProcessLeft(job);
    await nothingHeld(job);
  });
});

describe('a session that fails in the background', () => {
  it.each([
    ['a run', (job: Job) => start(job, { run: 'true' })],
    ['a wait for another session', (job: Job, session: string) => startWait(job, { session })],
    ['a stop of another session', (job: Job, session: string) => startStop(job, { session })],
  ])('is told once by the next step: %s', async (_, next) => {
    const job = await newJob();
    const step = startInBackground(job, { run: `echo up; ${untilGo}; exit 7`, ready: 'log: /up/' });
    const main = await step.finished;
    const other = await startInBackground(job, { run: untilGo, name: 'other' }).finished;
    go(job);
    await ended(main);
    const following = await next(job, other.outputs['session-id'] ?? '').finished;
    expect(following.conclusion).toBe('success');
    expect(errorsOf(following)).toEqual([
      expect.stringMatching(/^In the background: server failed after .*: it exited with code 7\./),
    ]);
    expect((await start(job, { run: 'true' }).finished).annotations).toEqual([]);
    expect((await step.post()).annotations).toEqual([]);
  });
});

describe("the runner's worker killed", () => {
  it.each([
    ['in an attempt', { run: tree, ready: 'log: /up/' }],
    [
      'in a delay',
      { run: `echo up; ${untilGo}; exit 1`, ready: 'log: /up/', 'max-attempts': '2', 'retry-delays': '1h' },
    ],
  ])('%s: the session is stopped, its tree gone and its slot free', async (_, inputs) => {
    const job = await newJob();
    const worker = await startWorker(job, inputs);
    expect(sessionState(job).lease).toMatchObject({ kind: 'worker', process: { pid: worker.pid } });
    if ('max-attempts' in inputs) {
      go(job);
      await eventually(() => sessionState(job).runtime === 'retry_waiting', {
        what: 'the delay',
        state: () => sessionState(job),
      });
    }
    worker.kill('SIGKILL');
    await eventually(() => sessionState(job).status === 'stopped', {
      what: 'the end of the session',
      state: () => sessionState(job),
    });
    expect(sessionState(job)).toMatchObject({
      runtime: 'stopped_host_closed',
      cause: 'lease_lost',
      failure: { reason: expect.stringContaining(`the runner's worker (process ${worker.pid}) is gone`) },
    });
    await noProcessLeft(job);
    expect(await poolOf(job, 'default')).toBeUndefined();
  });
});

/** Main in the hands of a worker that can be killed; resolves when main has ended. */
async function startWorker(job: Job, inputs: Record<string, string>): Promise<ChildProcess> {
  const given = { name: 'server', background: 'true', registry: '', ...inputs };
  const named = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const files = { GITHUB_OUTPUT: '', GITHUB_STATE: '', GITHUB_STEP_SUMMARY: '' };
  const worker = spawn(
    process.execPath,
    [join(import.meta.dirname, 'fixtures/worker.ts'), resolve(import.meta.dirname, '../../dist/main/index.js')],
    {
      cwd: job.workspace,
      env: { ...job.env, ...files, ...Object.fromEntries(named) },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void worker.kill('SIGKILL'));
  let output = '';
  worker.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  await eventually(() => output.includes('stage ended: 0'), { what: 'main to end', state: () => output });
  return worker;
}
