import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../src/session/journal.ts';
import { untilGo } from '../action/gate.ts';
import { occupy } from '../action/slot-pool.ts';
import { newJob } from '../action/supervised-step.ts';
import { outputOf } from '../kit/output-of.ts';
import { suspend } from '../kit/suspend.ts';
import { eventually } from '../kit/wait.ts';
import { isRunning } from '../process/supervisor/processes.ts';
import { type SessionUnderFault, startSession } from './session-under-fault.ts';

/** Deletes the folder of the session, again if the supervisor writes a file meanwhile. */
async function deleteFolder({ paths }: SessionUnderFault): Promise<void> {
  const isDeleted = () => {
    rmSync(paths.root, { recursive: true, force: true });
    return !existsSync(paths.root);
  };
  await eventually(isDeleted, { what: 'the session folder to be deleted' });
}

describe.skipIf(process.platform !== 'linux')('on Linux, where open files can be deleted', () => {
  it('the session folder deleted under a running session', async () => {
    const session = await startSession({ run: `echo before; ${untilGo}; echo after` });
    await session.step.waitForLine('before');
    await deleteFolder(session);
    session.faultNow();
    session.go();
    const { main } = await session.check({
      conclusion: 'success',
      output: 'before\nafter\n',
      says: 'it succeeded at the first attempt',
      deadlineMs: 10_000,
    });
    expect(outputOf(main)).toEqual(['before', 'after']);
    expect(main.outputs).toMatchObject({ status: 'completed', attempts: '1' });
  });

  it('the session folder deleted under a session that wants another attempt', async () => {
    const inputs = { run: `echo before; ${untilGo}; echo after; exit 1`, 'max-attempts': '3', 'retry-delays': '0' };
    const session = await startSession(inputs);
    await session.step.waitForLine('before');
    await deleteFolder(session);
    session.faultNow();
    session.go();
    const { main } = await session.check({
      conclusion: 'failure',
      output: 'before\nafter\n',
      says: /it failed after 2 attempts .*run\.sh no longer exists; was the session's folder deleted\?/,
      deadlineMs: 10_000,
    });
    expect(main.log).toMatch(/↓ Artifact of attempt 1 /);
  });

  it('the session folder deleted under a running session, and a cancel', async () => {
    const session = await startSession({ run: `echo before; ${untilGo}` });
    await session.step.waitForLine('before');
    await deleteFolder(session);
    session.faultNow();
    await session.step.cancel();
    await session.check({
      conclusion: 'cancelled',
      output: 'before\n',
      says: /it was stopped after .*: it was ended: a stop was requested by SIGUSR2/,
      deadlineMs: 7_000,
    });
  });

  it('the session folder deleted while the session stands in line for its slot', async () => {
    const job = await newJob();
    const other = await occupy(job, 'work', { permits: 8 });
    const session = await startSession({ run: 'touch begun' }, { job });
    await session.step.waitForLine(/place 1 in line/);
    await deleteFolder(session);
    session.faultNow();
    await other.release();
    await session.check({
      conclusion: 'failure',
      output: '',
      kept: 'in the step',
      says: /it failed after .*: its supervisor exited with code 1, and its journal cannot be written: ENOENT/,
      deadlineMs: 10_000,
    });
    expect(existsSync(join(job.workspace, 'begun'))).toBe(false);
  });

  it('a command that deletes its own log', async () => {
    const run = 'rm -r "$RUNNER_TEMP"/supervised-run/*/attempts; echo before; echo after; exit 1';
    const session = await startSession({ run });
    const { main } = await session.check({
      conclusion: 'failure',
      output: 'before\nafter\n',
      says: /it failed after .*: it exited with code 1\. Its log: \//,
      deadlineMs: 10_000,
    });
    expect(outputOf(main)).toEqual(['before', 'after']);
  });

  it('torn last line in the journal', async () => {
    const session = await startSession({ run: `echo before; ${untilGo}` });
    await session.step.waitForLine('before');
    // Main must not write to the journal before the test does.
    await suspend(session.step.pid);
    const supervisor = session.supervisorPid;
    process.kill(supervisor, 'SIGKILL');
    await eventually(() => !isRunning(supervisor), { what: 'the supervisor to end' });
    const { journal } = session.paths;
    appendFileSync(journal, '{"v":1,"seq":4,"at":"2026-11-2');
    session.step.kill('SIGCONT');
    session.faultNow();
    await session.check({
      conclusion: 'failure',
      output: 'before\n',
      says: 'it was ended: its supervisor was killed by SIGKILL',
      deadlineMs: 10_000,
    });
    expect(readJournal(journal).map(({ type }) => type)).toEqual([
      ...['slot_prepared', 'session_started', 'attempt_started', 'attempt_ended', 'session_ended'],
    ]);
  });
});
