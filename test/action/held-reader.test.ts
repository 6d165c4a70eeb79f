import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import { sessionPaths } from '../../src/session/paths.ts';
import { needs, runnable } from '../kit/posix-script.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import type { Step } from '../runner/step.ts';
import { unzip } from '../runner/unzip.ts';
import { followed, startWait } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { actionWithHeldReader } from './held-reader.ts';
import { kill, newJobWithArtifacts, noProcessLeft, sessionDir, sessionState } from './supervised-step.ts';

const suite = '<testsuite name="shop"><testcase classname="shop" name="sums"/></testsuite>';
const inputs = {
  run: `echo begun; echo '${suite}' > junit.xml; exit \${CODE:-1}`,
  name: 'shop',
  'test-results': 'junit.xml',
  'merged-results': 'all.xml',
  'artifact-name': 'shop',
};

interface Held {
  job: Job;
  step: Step;
  /** Returns the files in all artifacts of the job. */
  stored: () => string[];
}

/** A step whose command has ended, and whose results are being read. */
async function heldStep(work: 'read' | 'merge', env: Record<string, string> = {}): Promise<Held> {
  const { job, service } = await newJobWithArtifacts();
  const { action, held } = actionWithHeldReader(work, { isDeaf: env.SUPERVISED_RUN_REAPER !== 'none' });
  const step = job.start({ action, inputs: runnable(inputs), env });
  const reader = await held();
  // Its end is among what `noProcessLeft` looks for.
  if (process.platform === 'linux') expect(job.orphans().map(({ pid }) => pid)).toContain(reader);
  const stored = () => [...service.artifacts.values()].flatMap(({ zip }) => [...unzip(zip).keys()]).sort();
  return { job, step, stored };
}

const files = ['journal.jsonl', 'output.log', 'results/junit.xml', 'state.json'];

describe('while the results of an attempt are read', () => {
  it.each([
    ['with a reaper', {}],
    ['without a reaper', { SUPERVISED_RUN_REAPER: 'none' }],
  ])('a supervisor that is killed (%s) fails the step, and the files of the attempt are kept', async (_, env) => {
    const held = await heldStep('read', env);
    kill(sessionState(held.job).supervisor?.pid);
    const main = await held.step.finished;
    expect(main).toMatchObject({ conclusion: 'failure', problems: [] });
    expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'supervisor_lost', attempts: '1' });
    await noProcessLeft(held.job);
    const post = await held.step.post();
    expect(post).toMatchObject({ conclusion: 'success', annotations: [] });
    expect(held.stored()).toEqual(expect.arrayContaining(files));
  });

  it('a step whose supervisor and main are killed is reported by post, with the files of the attempt', async () => {
    const held = await heldStep('read');
    const { job, step } = held;
    const supervisor = sessionState(job).supervisor?.pid;
    needs('signals');
    // So that it does not notice the end of main.
    process.kill(supervisor ?? 0, 'SIGSTOP');
    step.kill('SIGKILL');
    kill(supervisor);
    await step.finished;
    const post = await step.post();
    expect(post.conclusion).toBe('success');
    expect(post.log).toContain('begun');
    await noProcessLeft(held.job);
    expect(sessionState(job)).toMatchObject({ status: 'failed', failure: { code: 'supervisor_lost' } });
    expect(held.stored()).toEqual(expect.arrayContaining(files));
  });

  it('a step whose main is killed ends, and post reports it', async () => {
    const held = await heldStep('read');
    held.step.kill('SIGKILL');
    await held.step.finished;
    await noProcessLeft(held.job);
    expect(sessionState(held.job)).toMatchObject({ status: 'stopped', cause: 'lease_lost' });
    const post = await held.step.post();
    expect(post.log).toContain('reading them took more than 2 s');
    expect(held.stored()).toEqual(expect.arrayContaining(files));
  });

  it('a step that is cancelled ends before the runner kills it', async () => {
    needs('signals');
    const held = await heldStep('read');
    const { signals } = await held.step.cancel();
    expect(signals).not.toContain('SIGKILL');
    const main = await held.step.finished;
    expect(main.outputs).toMatchObject({ status: 'stopped', 'failure-code': 'cancelled', attempts: '1' });
    await noProcessLeft(held.job);
    await held.step.post();
    expect(held.stored()).toEqual(expect.arrayContaining(files));
  });

  it('a step that is cancelled, and whose supervisor and main are killed then, is reported by post', async () => {
    needs('signals');
    const held = await heldStep('read');
    const cancelled = held.step.cancel();
    const { stop } = sessionPaths(sessionDir(held.job));
    await eventually(() => existsSync(stop), { what: 'the session to be asked to stop' });
    kill(sessionState(held.job).supervisor?.pid);
    held.step.kill('SIGKILL');
    await cancelled;
    await held.step.finished;
    const post = await held.step.post();
    expect(post.conclusion).toBe('success');
    await noProcessLeft(held.job);
    expect(held.stored()).toEqual(expect.arrayContaining(files));
  });
});

it('the wait action fails when the supervisor is killed while results are read', async () => {
  const { job } = await newJobWithArtifacts();
  const { action, held } = actionWithHeldReader('read');
  const background = {
    ...inputs,
    run: `echo begun; ${untilGo}; ${inputs.run}`,
    background: 'true',
    ready: 'log: /begun/',
  };
  const main = await job.start({ action, inputs: runnable(background) }).finished;
  const wait = startWait(job);
  await followed(main);
  go(job);
  await held();
  kill(sessionState(job).supervisor?.pid);
  const { conclusion, outputs } = await wait.finished;
  expect([conclusion, outputs['failure-code']]).toEqual(['failure', 'supervisor_lost']);
  await noProcessLeft(job);
});

describe('while the tests of all attempts are put together', () => {
  it('a supervisor that is killed fails a step whose tests have passed, and leaves no half of a file', async () => {
    const held = await heldStep('merge', { CODE: '0' });
    kill(sessionState(held.job).supervisor?.pid);
    const main = await held.step.finished;
    expect(main.outputs).toMatchObject({ 'failure-code': 'supervisor_lost', 'exit-code': '0' });
    await noProcessLeft(held.job);
    await held.step.post();
    expect(existsSync(join(held.job.workspace, 'all.xml'))).toBe(false);
    expect(existsSync(join(sessionDir(held.job), 'ctrf.json'))).toBe(false);
  });

  it('a step that is cancelled ends before the runner kills it, with the verdict of its attempts', async () => {
    needs('signals');
    const held = await heldStep('merge', { CODE: '0' });
    const { signals } = await held.step.cancel();
    expect(signals).not.toContain('SIGKILL');
    const main = await held.step.finished;
    await noProcessLeft(held.job);
    expect(main.outputs).toMatchObject({
      tests: '{"total":1,"passed":1,"failed":0,"skipped":0,"flaky":0,"quarantined":0}',
    });
    expect(main.log).toContain('The tests of all attempts could not be put together: reading them took more than 2 s.');
  });
});
