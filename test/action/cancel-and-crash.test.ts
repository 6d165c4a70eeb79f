import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as it } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import { needs } from '../kit/posix-script.ts';
import { eventually } from '../kit/wait.ts';
import { unzip } from '../runner/unzip.ts';
import { untilGo } from './gate.ts';
import {
  kill,
  newJob,
  newJobWithArtifacts,
  noProcessLeft,
  sessionDir,
  sessionState,
  start,
} from './supervised-step.ts';

/** A command with a child in a new session that ignores SIGTERM. Prints `child` when it runs, and stays. */
const stubborn = `setsid bash -c 'trap "" TERM; echo child; while :; do sleep 0.2; done' &
until [ -e released ]; do sleep 0.05; done`;

it('a cancelled step ends a tree that does not listen before the runner kills it, and post reports', async () => {
  const { job, service } = await newJobWithArtifacts();
  const step = start(job, { run: `echo begun\n${stubborn}`, name: 'it', 'max-attempts': '3' });
  await step.waitForLine('child');
  const { signals } = await step.cancel();
  expect(signals).not.toContain('SIGKILL');
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
  expect(post.summary).toContain('the runner stopped the step: a cancel');
});

it('a cancelled step has time for the clean-up of its command, and shows it', async () => {
  const job = await newJob();
  const run = `trap 'sleep 5; echo tidy; exit 0' INT
    bash -c 'trap "sleep 1; echo server is tidy; exit 0" TERM; echo up; while :; do sleep 0.05; done' &
    while :; do sleep 0.05; done`;
  const step = start(job, { run });
  await step.waitForLine('up');
  const { signals } = await step.cancel();
  expect(signals).not.toContain('SIGKILL');
  const main = await step.finished;
  expect(main.log).toContain('SIGINT now, SIGKILL after 7 s');
  expect(main.log).toContain('server is tidy');
  expect(main.log).toMatch(/^tidy$/m);
  await noProcessLeft(job);
});

it('a step that is cancelled in the delay before an attempt ends as stopped', async () => {
  needs('signals');
  const job = await newJob();
  const step = start(job, { run: 'exit 1', 'max-attempts': '2', 'retry-delays': '1h', 'retry-jitter': '0' });
  await step.waitForLine(/follows in 1 h/);
  await step.cancel();
  const main = await step.finished;
  expect(main.outputs).toMatchObject({ status: 'stopped', 'failure-code': 'cancelled', attempts: '1' });
  await noProcessLeft(job);
});

it('after main was killed the supervisor ends the tree, and post reports', async () => {
  const { job, service } = await newJobWithArtifacts();
  const step = start(job, { run: `echo begun\n${stubborn}`, name: 'it' });
  await step.waitForLine('child');
  step.kill('SIGKILL');
  await step.finished;
  await noProcessLeft(job);
  expect(sessionState(job)).toMatchObject({ status: 'stopped', cause: 'lease_lost', runtime: 'stopped_host_closed' });
  const post = await step.post();
  expect(post.conclusion).toBe('success');
  // Unfolded, and the last line is in the error.
  expect(post.groups).toEqual([]);
  expect(post.log).toContain('begun\nchild\n');
  expect(post.annotations.filter(({ level }) => level === 'error')).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/\nchild$/) }),
  ]);
  expect(post.summary).toContain('the step');
  expect(service.artifacts.size).toBe(1);
});

it('after the supervisor was killed main ends the tree and fails with the reason', async () => {
  const job = await newJob();
  const step = start(job, { run: `echo begun\n${stubborn}`, name: 'it', 'max-attempts': '3' });
  await step.waitForLine('child');
  kill(sessionState(job).supervisor?.pid);
  const main = await step.finished;
  expect(main.conclusion).toBe('failure');
  await noProcessLeft(job);
  expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'supervisor_lost', attempts: '1' });
  expect(main.annotations.at(-1)?.message).toContain('its supervisor was killed by SIGKILL');
  expect(outputOf(main)).toEqual(['begun', 'child']);
  expect(main.problems).toEqual([]);
});

it('after the supervisor was killed while it ended an attempt the failure reason names both', async () => {
  const job = await newJob();
  const run = `trap "" TERM\nhead -c 2000000 /dev/zero\n${untilGo}`;
  const step = start(job, { run, name: 'it', 'max-log-size': '1MiB', 'kill-grace': '1h' });
  await step.waitForLine(/Stopping the command/);
  kill(sessionState(job).supervisor?.pid);
  const main = await step.finished;
  expect(main.outputs['failure-reason']).toBe(
    'was ended: its log is larger than 1 MiB (a larger max-log-size allows more), and its supervisor was killed by SIGKILL',
  );
  await noProcessLeft(job);
});

it('after main and supervisor were killed post ends the tree and reports', async () => {
  const job = await newJob();
  const step = start(job, { run: `echo begun\n${stubborn}`, name: 'it' });
  await step.waitForLine('child');
  const supervisor = sessionState(job).supervisor?.pid;
  if (supervisor === undefined) throw new Error('no supervisor yet');
  needs('signals');
  // So that it does not notice the end of main.
  process.kill(supervisor, 'SIGSTOP');
  step.kill('SIGKILL');
  kill(supervisor);
  await step.finished;
  const post = await step.post();
  expect(post.conclusion).toBe('success');
  await noProcessLeft(job);
  expect(readFileSync(join(sessionDir(job), 'attempts/01/output.log'), 'utf8')).toBe('begun\nchild\n');
  expect(post.log).toContain('begun');
});

it('a step whose stdout is closed is cancelled', async () => {
  const job = await newJob();
  const step = start(job, { run: 'echo begun; while :; do echo more; sleep 0.1; done' });
  await step.waitForLine('begun');
  step.closeStdout();
  await step.exited;
  await noProcessLeft(job);
  expect(sessionState(job)).toMatchObject({ status: 'stopped', cause: 'cancelled' });
});

it('post ends the tree when the runner has abandoned main in a container', async () => {
  const job = await newJob();
  const step = start(job, { run: `echo begun\n${stubborn}` });
  await step.waitForLine('child');
  await step.abandon();
  const post = await step.post();
  expect(post.conclusion).toBe('success');
  await step.exited;
  await noProcessLeft(job);
});

it('processes that a command leaves behind are stopped, whether or not they hold its output', async () => {
  const job = await newJob();
  const step = start(job, { run: 'setsid sleep 1000 & sleep 1000 & echo done', name: 'it' });
  const main = await step.finished;
  expect(main.conclusion).toBe('success');
  // A process that is found before its exec still has the name of the shell.
  expect(main.log).toMatch(
    /Ended 2 processes that the command had left running: (sleep|bash|setsid), (sleep|bash|setsid)\. A server .* `background: true`\.$/m,
  );
  await noProcessLeft(job);
});

it('an attempt timeout ends a tree that ignores SIGTERM before the next attempt', async () => {
  const job = await newJob();
  const run = `trap "" TERM
bash -c 'trap "" TERM; while :; do sleep 0.1; done' "ignores-$SUPERVISED_RUN_SESSION_ID" &
while :; do sleep 0.1; done`;
  const main = await start(job, {
    run,
    probe: '! pgrep -f "ignores-$SUPERVISED_RUN_SESSION_ID"',
    'max-attempts': '2',
    'retry-delays': '0',
    'attempt-timeout': '500ms',
    'kill-grace': '200ms',
  }).finished;
  expect(main.log).toContain('it took longer than 0.5 s (attempt-timeout: 0 turns this off)');
  expect(main.log).toContain('Probe 1 succeeded.');
  expect(main.outputs).toMatchObject({ attempts: '2', 'failure-code': 'attempt_timeout' });
  await noProcessLeft(job);
});

it('a step whose supervisor is killed at its start fails with the reason', async () => {
  const job = await newJob();
  const step = start(job, { run: 'sleep 1000', name: 'it' });
  needs('a look at the command lines of processes');
  const find = () => job.orphans().find(({ command }) => command.includes('supervised-run: supervisor'))?.pid;
  const supervisor = await eventually(find, { what: 'the supervisor' });
  kill(supervisor);
  const main = await step.finished;
  expect(main.conclusion).toBe('failure');
  expect(main.annotations.at(-1)?.message).toMatch(/^it failed after .*its supervisor was killed by SIGKILL/);
  expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'supervisor_lost' });
  expect((await step.post()).conclusion).toBe('success');
  await noProcessLeft(job);
});

it('a step that is killed when it has started its supervisor leaves no process', async () => {
  const job = await newJob();
  const step = start(job, { run: 'sleep 1000' });
  needs('a look at the command lines of processes');
  await eventually(() => job.orphans().some(({ command }) => command.includes('supervised-run: supervisor')), {
    what: 'the supervisor',
  });
  step.kill('SIGKILL');
  expect((await step.finished).signal).toBe('SIGKILL');
  await noProcessLeft(job);
});
