import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { errorsOf, followed, startInBackground, startWait, stateOf } from './background-session.ts';
import { untilGo } from './gate.ts';
import { newJobWithArtifacts, noProcessLeft, start } from './supervised-step.ts';

const stoppedByRunner = 'was ended: the runner stopped the step: a cancel or timeout-minutes';

describe('a step that the runner stops', () => {
  it.each([
    ['the job was cancelled', 'job', 1],
    ['it alone was cancelled (`cancel:`)', 'step', 0],
    ['its `timeout-minutes` are over', 'timeout', 1],
  ] as const)('because %s has its exit code and a plain line', async (_, by, artifacts) => {
    const { job, service } = await newJobWithArtifacts();
    const step = start(job, { run: `echo begun; ${untilGo}`, name: 'it', 'max-attempts': '2' });
    await step.waitForLine('begun');
    await step.cancel(by);
    const main = await step.finished;
    expect(main).toMatchObject({ exitCode: 1, annotations: [] });
    expect(main.log).toContain(`it was stopped after`);
    expect(main.log).toContain(stoppedByRunner);
    const post = await step.post();
    expect(post).toMatchObject({ conclusion: 'success', annotations: [] });
    expect(service.artifacts.size).toBe(artifacts);
  });

  it('because its `timeout-minutes` are over has an artifact with `continue-on-error`, too', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = start(job, { run: `echo begun; ${untilGo}`, name: 'it' });
    const minute = sleep(60_000);
    await step.waitForLine('begun');
    await minute;
    // The job goes on as a success.
    await step.cancel('step');
    expect(await step.finished).toMatchObject({ exitCode: 1, annotations: [] });
    expect(await step.post()).toMatchObject({ conclusion: 'success', annotations: [] });
    expect(service.artifacts.size).toBe(1);
  }, 120_000);

  it('while it waits for a background session', async () => {
    const { job } = await newJobWithArtifacts();
    const step = startInBackground(job, { run: `echo up; ${untilGo}`, ready: 'log: /up/' });
    const main = await step.finished;
    const wait = startWait(job);
    await followed(main);
    await wait.cancel();
    expect(await wait.finished).toMatchObject({ exitCode: 1, annotations: [] });
    expect(await step.post()).toMatchObject({ conclusion: 'success', annotations: [] });
  });

  it('while `on-retry` runs does not say that an attempt follows', async () => {
    const { job } = await newJobWithArtifacts();
    const inputs = { run: 'exit 1', name: 'it', 'max-attempts': '2', 'retry-delays': '0' };
    const step = start(job, { ...inputs, 'on-retry': `echo cleaning; ${untilGo}` });
    await step.waitForLine('cleaning');
    await step.cancel();
    const { log, annotations } = await step.finished;
    expect(log).toContain('The attempt does not start: the on-retry script before attempt 2 was ended');
    expect(log).not.toContain('starts anyway');
    expect(annotations.map(({ level }) => level)).toEqual(['notice']);
  });
});

describe('a background session at the end of the job', () => {
  const server = { run: `echo up; ${untilGo}`, ready: 'log: /up/', 'at-job-end': 'wait' };

  it('is stopped when the job was cancelled, even with `at-job-end: wait`', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = startInBackground(job, server);
    const main = await step.finished;
    job.status = 'cancelled';
    const post = await step.post();
    expect(post).toMatchObject({ conclusion: 'success', annotations: [] });
    expect(post.log).toMatch(/^server was stopped at the end of the job, after .*\.$/m);
    expect(stateOf(main)).toMatchObject({ status: 'stopped', cause: 'stopped' });
    await noProcessLeft(job);
    expect(service.artifacts.size).toBe(0);
  });

  it('shows the end of its log when another step has failed, and its log is uploaded', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = startInBackground(job, { ...server, 'at-job-end': 'stop' });
    await step.finished;
    const other = await start(job, { run: 'exit 1', artifacts: 'never' }).finished;
    expect(other.conclusion).toBe('failure');
    const post = await step.post();
    expect(errorsOf(post)).toEqual([]);
    expect(post.groups.at(-1)?.title).toContain('The last lines of attempt 1');
    expect(post.groups.at(-1)?.lines).toContain('up');
    expect(service.artifacts.size).toBe(1);
  });

  it('has no artifact when the job failed and none are wanted', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = startInBackground(job, { ...server, 'at-job-end': 'stop', artifacts: 'never' });
    await step.finished;
    job.status = 'failure';
    await step.post();
    expect(service.artifacts.size).toBe(0);
  });
});
