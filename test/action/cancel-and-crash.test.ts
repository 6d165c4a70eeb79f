import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as it } from 'vitest';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import { unzip } from '../runner/unzip.ts';
import { newJob, newJobWithArtifacts, sessionDir, sessionState, start } from './supervised-step.ts';

/** Says that it runs, with a child that ignores SIGTERM in a session of its own, and stays. */
const stubborn = `setsid bash -c 'trap "" TERM; echo child; while :; do sleep 0.2; done' &
until [ -e released ]; do sleep 0.05; done`;

function supervisorPid(job: Job): number {
  return known(sessionState(job).supervisor?.pid);
}

/** `kill(0)` would hit the tests themselves. */
function known(pid: number | undefined): number {
  if (!pid) throw new Error('no such process');
  return pid;
}

async function noProcessLeft(job: Job): Promise<void> {
  await eventually(() => job.orphans().length === 0, {
    what: 'no process of the job',
    state: () => JSON.stringify(job.orphans()),
  });
}

it('a cancel ends the tree within what the runner grants, and post reports', async () => {
  const { job, service } = await newJobWithArtifacts();
  const step = start(job, { run: `echo begun\n${stubborn}`, name: 'it', 'max-attempts': '3' });
  await step.waitForLine('child');
  const { signals } = await step.cancel();
  // Nothing harder than the first signal was needed: the step was over within the 7.5 s that follow it.
  expect(signals).toEqual(['SIGINT']);
  const main = await step.finished;
  await noProcessLeft(job);
  expect(main.outputs).toMatchObject({ status: 'stopped', 'failure-code': 'cancelled', attempts: '1' });
  expect(main.log).toContain('begun');
  const post = await step.post();
  expect(post.conclusion).toBe('success');
  const [artifact] = service.artifacts.values();
  expect(
    unzip(artifact?.zip ?? Buffer.alloc(0))
      .get('output.log')
      ?.toString(),
  ).toBe('begun\nchild\n');
  expect(post.summary).toContain('cancelled');
});

it('a cancel while the next attempt is waited for', async () => {
  const job = await newJob();
  const step = start(job, { run: 'exit 1', 'max-attempts': '2', 'retry-delays': '1h', 'retry-jitter': '0' });
  await step.waitForLine('follows in 1 h');
  await step.cancel();
  const main = await step.finished;
  expect(main.outputs).toMatchObject({ status: 'stopped', 'failure-code': 'cancelled', attempts: '1' });
  await noProcessLeft(job);
});

it('main killed: the supervisor ends the tree, post reports', async () => {
  const { job, service } = await newJobWithArtifacts();
  const step = start(job, { run: `echo begun\n${stubborn}`, name: 'it' });
  await step.waitForLine('child');
  step.kill('SIGKILL');
  await step.finished;
  await noProcessLeft(job);
  expect(sessionState(job)).toMatchObject({ status: 'stopped', cause: 'lease_lost', runtime: 'stopped_host_closed' });
  const post = await step.post();
  expect(post.conclusion).toBe('success');
  expect(post.log).toContain('begun');
  expect(post.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  expect(post.summary).toContain('the step');
  expect(service.artifacts.size).toBe(1);
});

it('supervisor killed: main notices, ends the tree and fails with the reason', async () => {
  const job = await newJob();
  const step = start(job, { run: `echo begun\n${stubborn}`, name: 'it', 'max-attempts': '3' });
  await step.waitForLine('child');
  process.kill(supervisorPid(job), 'SIGKILL');
  const main = await step.finished;
  expect(main.conclusion).toBe('failure');
  await noProcessLeft(job);
  expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'supervisor_lost', attempts: '1' });
  expect(main.annotations.at(-1)?.message).toContain('its supervisor was killed by SIGKILL');
  expect(main.groups[0]?.lines).toEqual(['begun', 'child']);
  expect(main.problems).toEqual([]);
});

it('supervisor killed while it ended an attempt: why it did so is not lost', async () => {
  const job = await newJob();
  const step = start(job, { run: stubborn, name: 'it', 'attempt-timeout': '1s', 'kill-grace': '1h' });
  await step.waitForLine('Stopping attempt 1');
  process.kill(supervisorPid(job), 'SIGKILL');
  const main = await step.finished;
  expect(main.outputs['failure-reason']).toBe(
    'was ended: the attempt timeout of 1 s is over, and its supervisor was killed by SIGKILL',
  );
  await noProcessLeft(job);
});

it('main and supervisor killed: post ends what is left and reports', async () => {
  const job = await newJob();
  const step = start(job, { run: `echo begun\n${stubborn}`, name: 'it' });
  await step.waitForLine('child');
  const supervisor = supervisorPid(job);
  process.kill(supervisor, 'SIGSTOP');
  step.kill('SIGKILL');
  process.kill(supervisor, 'SIGKILL');
  await step.finished;
  const post = await step.post();
  expect(post.conclusion).toBe('success');
  await noProcessLeft(job);
  expect(readFileSync(join(sessionDir(job), 'attempts/01/output.log'), 'utf8')).toBe('begun\nchild\n');
  expect(post.log).toContain('begun');
});

it('nobody reads the log any more: a cancel', async () => {
  const job = await newJob();
  const step = start(job, { run: 'echo begun; while :; do echo more; sleep 0.1; done' });
  await step.waitForLine('begun');
  step.closeStdout();
  await step.exited;
  await noProcessLeft(job);
  expect(sessionState(job)).toMatchObject({ status: 'stopped', cause: 'cancelled' });
});

it('main goes on in a container after the runner has given it up: post ends it', async () => {
  const job = await newJob();
  const step = start(job, { run: `echo begun\n${stubborn}` });
  await step.waitForLine('child');
  await step.abandon();
  const post = await step.post();
  expect(post.conclusion).toBe('success');
  await step.exited;
  await noProcessLeft(job);
});

it('what a command leaves behind is ended, and does not hold the step up', async () => {
  const job = await newJob();
  const step = start(job, { run: 'setsid sleep 1000 & sleep 1000 & echo done', name: 'it' });
  const main = await step.finished;
  expect(main.conclusion).toBe('success');
  // One that is found before its exec still has the name of the shell.
  expect(main.log).toMatch(/Stopped 2 leftover processes: (sleep|bash|setsid), (sleep|bash|setsid)$/m);
  await noProcessLeft(job);
});

it('an attempt timeout ends the tree, whatever it ignores, before the next attempt', async () => {
  const job = await newJob();
  const run = `if [ $SUPERVISED_RUN_ATTEMPT = 2 ]; then ! pgrep -f "ignores-$SUPERVISED_RUN_SESSION_ID"; exit; fi
trap "" TERM
bash -c 'trap "" TERM; while :; do sleep 0.1; done' "ignores-$SUPERVISED_RUN_SESSION_ID" &
while :; do sleep 0.1; done`;
  const main = await start(job, {
    run,
    'max-attempts': '2',
    'retry-delays': '0',
    'attempt-timeout': '1s',
    'kill-grace': '200ms',
  }).finished;
  expect(main.conclusion).toBe('success');
  expect(main.log).toContain('the attempt timeout of 1 s is over');
  await noProcessLeft(job);
});

it('a supervisor that dies before its first word', async () => {
  const job = await newJob();
  const step = start(job, { run: 'sleep 1000', name: 'it' });
  const find = () => job.orphans().find(({ command }) => command.includes('/dist/supervisor/'))?.pid;
  const supervisor = await eventually(find, { what: 'the supervisor' });
  process.kill(known(supervisor), 'SIGKILL');
  const main = await step.finished;
  expect(main.conclusion).toBe('failure');
  expect(main.annotations.at(-1)?.message).toMatch(/^it failed after .*its supervisor was killed by SIGKILL/);
  expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'supervisor_lost' });
  expect((await step.post()).conclusion).toBe('success');
  await noProcessLeft(job);
});

it('main killed at its very start leaves nothing behind', async () => {
  const job = await newJob();
  const step = start(job, { run: 'sleep 1000' });
  await eventually(() => job.orphans().some(({ command }) => command.includes('/dist/supervisor/')), {
    what: 'the supervisor',
  });
  step.kill('SIGKILL');
  expect((await step.finished).signal).toBe('SIGKILL');
  await noProcessLeft(job);
});
