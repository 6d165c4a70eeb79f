import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import { untilGo } from './gate.ts';
import { kill, newJob, noProcessLeft, sessionState, start } from './supervised-step.ts';

const daemonProgram = resolve(import.meta.dirname, 'fixtures/daemon.py');
/** A command with a daemon whose descent nothing shows. Prints `begun` when that runs. */
const daemon = `python3 ${daemonProgram} "$PWD/pid"; until [ -e pid ]; do sleep 0.02; done; echo begun`;

function pidIn(job: Job, name = 'pid'): number {
  return Number(readFileSync(join(job.workspace, name), 'utf8'));
}

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

async function isGone(pid: number): Promise<void> {
  await eventually(() => !isRunning(pid), { what: `process ${pid} to end` });
}

function reaperOf(job: Job): number {
  return sessionState(job).reaper?.process.pid ?? 0;
}

const hasReaper = process.platform === 'linux' && existsSync('/usr/bin/perl') && existsSync('/usr/bin/python3');

describe.skipIf(!hasReaper).each(['perl', 'python3'])(
  'with a reaper in %s, a daemon that hides its descent ends',
  (kind) => {
    const newReapedJob = () => newJob({ env: { SUPERVISED_RUN_REAPER: kind } });

    it('with its attempt', async () => {
      const job = await newReapedJob();
      const { log, conclusion } = await start(job, { run: daemon }).finished;
      expect(conclusion).toBe('success');
      expect(log).toContain('Ended 1 process that the command had left running: python3');
      expect(isRunning(pidIn(job))).toBe(false);
      expect(sessionState(job).reaper?.kind).toBe(kind);
      await isGone(reaperOf(job));
    });

    it('with an attempt that is over time', async () => {
      const job = await newReapedJob();
      const run = `${daemon}; sleep 1000`;
      const { outputs } = await start(job, { run, 'attempt-timeout': '3s', 'kill-grace': '1s' }).finished;
      expect(outputs['failure-code']).toBe('attempt_timeout');
      expect(isRunning(pidIn(job))).toBe(false);
    });

    it('with a step that is cancelled', async () => {
      const job = await newReapedJob();
      const step = start(job, { run: `${daemon}; sleep 1000` });
      await step.waitForLine('begun');
      await step.cancel();
      await step.finished;
      await isGone(pidIn(job));
    });

    it('with its supervisor, which is killed', async () => {
      const job = await newReapedJob();
      const step = start(job, { run: `${daemon}; sleep 1000`, 'max-attempts': '2' });
      await step.waitForLine('begun');
      kill(sessionState(job).supervisor?.pid);
      const { outputs, conclusion } = await step.finished;
      expect(conclusion).toBe('failure');
      expect(outputs).toMatchObject({ 'failure-code': 'supervisor_lost', attempts: '1' });
      expect(outputs['failure-reason']).toContain('its supervisor was killed by SIGKILL');
      expect(isRunning(pidIn(job))).toBe(false);
    });

    it('with main and supervisor, which are killed together', async () => {
      const job = await newReapedJob();
      const step = start(job, { run: `${daemon}; sleep 1000` });
      await step.waitForLine('begun');
      const reaper = reaperOf(job);
      kill(step.pid);
      kill(sessionState(job).supervisor?.pid);
      await isGone(pidIn(job));
      await isGone(reaper);
      await noProcessLeft(job);
    });

    it('and leaves no zombies, however many there are', async () => {
      const job = await newReapedJob();
      const step = start(job, { run: `for i in $(seq 200); do (true &); done; echo begun; ${untilGo}` });
      await step.waitForLine('begun');
      const reaper = reaperOf(job);
      const zombies = () =>
        readFileSync(`/proc/${reaper}/task/${reaper}/children`, 'utf8')
          .trim()
          .split(' ')
          .filter((pid) => !isRunning(Number(pid)));
      await eventually(() => zombies().length === 0, { what: 'all orphans to be reaped', state: zombies });
      await step.cancel();
      await step.finished;
    });
  },
);

it.skipIf(!hasReaper)('the end of an on-timeout script leaves the orphans of its attempt alone', async () => {
  const job = await newJob();
  const inputs = { 'attempt-timeout': '3s', 'kill-grace': '1s', 'on-timeout': 'until [ -e pid ]; do sleep 0.02; done' };
  await start(job, { run: `${daemon}; sleep 1000`, ...inputs }).finished;
  expect(sessionState(job).onTimeouts).toMatchObject([{ status: 'ended', leftBehind: [], survivors: [] }]);
  expect(isRunning(pidIn(job))).toBe(false);
});

it.skipIf(!hasReaper)('a session ends when its reaper is killed', async () => {
  const job = await newJob();
  const step = start(job, { run: 'echo begun; sleep 1000', 'max-attempts': '2' });
  await step.waitForLine('begun');
  kill(reaperOf(job));
  const { outputs, conclusion } = await step.finished;
  expect(conclusion).toBe('failure');
  expect(outputs).toMatchObject({ 'failure-code': 'supervisor_lost', attempts: '1' });
  expect(outputs['failure-reason']).toContain('its reaper');
  await noProcessLeft(job);
});

it.skipIf(!hasReaper)('a slot is free only when nothing of its session runs any more', async () => {
  const job = await newJob();
  const one = { 'slot-pool': 'gpu', 'slot-limits': 'total=1' };
  const first = start(job, { run: `${daemon}; sleep 1000`, ...one });
  await first.waitForLine('begun');
  const { supervisor } = sessionState(job);
  const second = start(job, { run: 'kill -0 "$(cat pid)" 2> /dev/null && echo overlap; echo mine', ...one });
  await second.waitForLine(/place 1 in line/);
  kill(first.pid);
  kill(supervisor?.pid);
  expect((await second.finished).log).toMatch(/^mine$/m);
  expect((await second.finished).log).not.toMatch(/^overlap$/m);
});

it('without a reaper a session runs as well, and says so', async () => {
  const job = await newJob({ env: { SUPERVISED_RUN_REAPER: 'none' } });
  const { conclusion, log } = await start(job, { run: 'echo "[$SUPERVISED_RUN_REAPER]"' }).finished;
  expect(conclusion).toBe('success');
  expect(log).toMatch(/^\[\]$|^\[none\]$/m);
  expect(sessionState(job).reaper).toBe(null);
});
