import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import { ended, errorsOf, startInBackground, startStop, startWait, stateOf } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { nothingHeld, poolOf } from './slot-pool.ts';
import { kill, newJob, newJobWithArtifacts, noProcessLeft, sessionState, start } from './supervised-step.ts';
import { startWorker } from './worker.ts';

/** A command with a child in a new session that ignores SIGTERM. */
const tree = `setsid bash -c 'trap "" TERM; while :; do sleep 0.2; done' & echo up; ${untilGo}`;

describe('after main was killed', () => {
  it('before the session was ready, the session runs on until post stops it', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = startInBackground(job, { run: tree, ready: 'file: made' });
    await step.waitForLine('up');
    step.kill('SIGKILL');
    await step.finished;
    writeFileSync(join(job.workspace, 'made'), '');
    await eventually(() => sessionState(job).ready !== null, {
      what: 'the session to be ready',
      state: () => sessionState(job),
    });
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

  it('when it reported that the session is ready, post stops the session', async () => {
    const job = await newJob();
    const step = startInBackground(job, { run: tree, ready: 'log: /up/' });
    await step.waitForLine(/is ready after/);
    step.kill('SIGKILL');
    await step.finished;
    const post = await step.post();
    expect(post).toMatchObject({ conclusion: 'success', problems: [] });
    expect(sessionState(job).status).toBe('stopped');
    await noProcessLeft(job);
    await nothingHeld(job);
  });
});

describe('after the supervisor was killed', () => {
  it('before the session was ready, main ends the tree and fails with the reason', async () => {
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

  it('when the session was ready, the next step ends the tree and reports the end, once', async () => {
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

  it('the next step has an annotation of that and one of its own end, however many its command makes', async () => {
    const job = await newJob();
    const step = startInBackground(job, { run: tree, ready: 'log: /up/' });
    const main = await step.finished;
    kill(stateOf(main).supervisor?.pid);
    const run = 'for i in $(seq 12); do echo "::error::theirs $i"; done; exit 3';
    const errors = errorsOf(await start(job, { run, name: 'next' }).finished);
    expect(errors).toHaveLength(10);
    expect(errors[0]).toContain('In the background: server failed after');
    expect(errors[8]).toBe('theirs 8');
    expect(errors[9]).toContain('next failed after');
    await step.post();
  });

  it('while a step waits for the session, that step fails with the reason, and post reports nothing', async () => {
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

  it('and no step followed, post ends the tree and reports the end', async () => {
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
  ])('is reported once, by the next step: %s', async (_, next) => {
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

describe("after the runner's worker was killed", () => {
  it.each([
    ['in an attempt', { run: tree, ready: 'log: /up/' }],
    [
      'in a delay',
      { run: `echo up; ${untilGo}; exit 1`, ready: 'log: /up/', 'max-attempts': '2', 'retry-delays': '1h' },
    ],
  ])('%s, the session is stopped, its tree ended and its slot freed', async (_, inputs) => {
    const job = await newJob();
    const given: Record<string, string> = { name: 'server', background: 'true', registry: '', ...inputs };
    const worker = await startWorker(job, 'main', given);
    expect(sessionState(job).lease).toMatchObject({ kind: 'worker', process: { pid: worker.pid } });
    if ('max-attempts' in inputs) {
      go(job);
      await eventually(() => sessionState(job).runtime === 'retry_waiting', {
        what: 'the delay to begin',
        state: () => sessionState(job),
      });
    }
    worker.kill('SIGKILL');
    await eventually(() => sessionState(job).status === 'stopped', {
      what: 'the session to end',
      state: () => sessionState(job),
    });
    expect(sessionState(job)).toMatchObject({
      runtime: 'stopped_host_closed',
      cause: 'lease_lost',
      failure: { reason: expect.stringContaining(`the runner's worker (process ${worker.pid}) is no longer running`) },
    });
    await noProcessLeft(job);
    expect(await poolOf(job, 'default')).toBeUndefined();
  });
});
