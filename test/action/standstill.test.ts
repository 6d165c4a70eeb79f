import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { suspend } from '../kit/suspend.ts';
import { startInBackground, startWait } from './background-session.ts';
import { kill, newJob, noProcessLeft, sessionState, start } from './supervised-step.ts';

const daemonProgram = resolve(import.meta.dirname, 'fixtures/daemon.py');
const hasReaper = process.platform === 'linux' && existsSync('/usr/bin/perl') && existsSync('/usr/bin/python3');
const limits = { 'attempt-timeout': '3s', 'kill-grace': '1s' };

function supervisorOf(job: Parameters<typeof sessionState>[0]): number {
  return sessionState(job).supervisor?.pid ?? 0;
}

describe.skipIf(!hasReaper).each(['none', 'perl'])('a supervisor that stands still, with reaper %s', (kind) => {
  const job = () => newJob({ env: { SUPERVISED_RUN_REAPER: kind } });

  it('is continued when a limit is over, and ends its attempt', async () => {
    const own = await job();
    const step = start(own, { run: 'echo begun; sleep 1000', ...limits });
    await step.waitForLine('begun');
    await suspend(supervisorOf(own));
    const { log, outputs } = await step.finished;
    expect(log).toMatch(/The supervisor \(process \d+\) stands still, though attempt-timeout is over: it is continued/);
    expect(outputs['failure-code']).toBe('attempt_timeout');
    await noProcessLeft(own);
  });

  it('is continued when the command has ended, without any limit', async () => {
    const own = await job();
    const step = start(own, { run: 'echo begun; until [ -e go ]; do sleep 0.02; done; echo done; touch over' });
    await step.waitForLine('begun');
    await suspend(supervisorOf(own));
    writeFileSync(join(own.workspace, 'go'), '');
    const { log, conclusion } = await step.finished;
    expect(log).toContain('though the end of the command is over');
    expect(conclusion).toBe('success');
  });

  it('is killed when it is stopped again and again, and main ends the session', async () => {
    const own = await job();
    const stopping = `s=$(sed -n 's/.*"supervisor":{"pid":\\([0-9]*\\).*/\\1/p' "$RUNNER_TEMP"/supervised-run/*/journal.jsonl)
while kill -STOP $s; do :; done; sleep 1000`;
    const { outputs, log } = await start(own, { run: stopping, ...limits }).finished;
    expect(log).toContain('it is killed');
    expect(outputs['failure-code']).toBe('supervisor_lost');
    expect(outputs['failure-reason']).toContain('its supervisor stood still, and was killed');
    await noProcessLeft(own);
  });

  it('does not hold up a cancel', async () => {
    const own = await job();
    const step = start(own, { run: 'echo begun; sleep 1000' });
    await step.waitForLine('begun');
    await suspend(supervisorOf(own));
    await step.cancel();
    expect((await step.finished).outputs).toMatchObject({ status: 'stopped', 'failure-code': 'cancelled' });
    await noProcessLeft(own);
  });

  it('does not hold up a wait', async () => {
    const own = await job();
    const inputs = {
      run: 'echo begun; sleep 1000',
      ready: 'log: /begun/',
      timeout: '4s',
      ...limits,
      'attempt-timeout': '0',
    };
    await startInBackground(own, inputs).finished;
    await suspend(supervisorOf(own));
    const { outputs, log } = await startWait(own).finished;
    expect(log).toContain('though timeout is over');
    expect(outputs['failure-code']).toBe('timeout');
    await noProcessLeft(own);
  });
});

describe.skipIf(!hasReaper)('a reaper that stands still', () => {
  const begun = `python3 ${daemonProgram} "$PWD/pid"; until [ -e pid ]; do sleep 0.02; done; echo begun; sleep 1000`;

  it('is continued after the death of its supervisor', async () => {
    const job = await newJob();
    const step = start(job, { run: begun });
    await step.waitForLine('begun');
    await suspend(sessionState(job).reaper?.process.pid ?? 0);
    kill(supervisorOf(job));
    const { outputs } = await step.finished;
    expect(outputs['failure-code']).toBe('supervisor_lost');
    expect(existsSync(`/proc/${readFileSync(join(job.workspace, 'pid'), 'utf8')}`)).toBe(false);
    await noProcessLeft(job);
  });

  it('is continued with its supervisor', async () => {
    const job = await newJob();
    const step = start(job, { run: begun, ...limits });
    await step.waitForLine('begun');
    await suspend(sessionState(job).reaper?.process.pid ?? 0);
    await suspend(supervisorOf(job));
    const { outputs } = await step.finished;
    expect(outputs['failure-code']).toBe('attempt_timeout');
    await noProcessLeft(job);
  });

  it('is continued by post, when main is dead, too', async () => {
    const job = await newJob();
    const step = start(job, { run: begun });
    await step.waitForLine('begun');
    const supervisor = supervisorOf(job);
    await suspend(supervisor);
    await suspend(sessionState(job).reaper?.process.pid ?? 0);
    kill(step.pid);
    kill(supervisor);
    await step.finished;
    await step.post();
    expect(existsSync(`/proc/${readFileSync(join(job.workspace, 'pid'), 'utf8')}`)).toBe(false);
    await noProcessLeft(job);
  });
});
