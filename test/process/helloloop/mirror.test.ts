import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { executionDir, logPath } from '../../../src/session/paths.ts';
import { eventually } from '../../kit/wait.ts';
import type { TestSession } from '../supervisor/session.ts';
import { FakeHelloLoop, sessionId } from './fake-helloloop.ts';
import { followedSession, journalStatuses, mirroredExecutions, warningsOf } from './followed-session.ts';
import { linesOf, recordings, written } from './recording.ts';

const first = { id: 'one', title: 'The first task' };

async function attachedSession(): Promise<{ session: TestSession; helloloop: FakeHelloLoop }> {
  const session = followedSession();
  const helloloop = new FakeHelloLoop(session);
  session.start();
  await session.event('session_started');
  helloloop.begin();
  await session.event('attached');
  return { session, helloloop };
}

/** Waits until the copied stdout of an attempt is as long as this text, and compares them. */
async function expectOutput(session: TestSession, attempt: number, text: string): Promise<void> {
  const read = () => readFileSync(logPath(executionDir(session.paths.root, 'attempt', attempt), 'stdout'), 'utf8');
  await eventually(() => read().length >= text.length, { what: `the output of attempt ${attempt}` });
  expect(read()).toBe(text);
}

describe.each(recordings)('the recording %s, played as slowly as it is mirrored', (name) => {
  it('has every status that was ever on disk in the journal', async () => {
    const lines = linesOf(name);
    const session = followedSession({ session: written(lines).session });
    const helloloop = new FakeHelloLoop(session);
    session.start();
    const statuses: string[] = [];
    for (const { file, write, append } of lines) {
      const text = (write ?? append ?? '').replaceAll('{{ROOT}}', session.workspace.replaceAll('\\', '\\\\'));
      const path = file.replace('.helloloop/', '');
      if (path.endsWith('-runtime.json')) {
        // A status is overwritten only when it is in the journal.
        await eventually(() => journalStatuses(session).length === statuses.length, {
          what: `the status ${statuses.at(-1)} in the journal`,
          state: () => session.events(),
        });
        const status = /\n {2}"status": "(\w+)"/.exec(text)?.[1];
        if (status !== undefined && status !== statuses.at(-1)) statuses.push(status);
      }
      if (append !== undefined) helloloop.append(path, text);
      else helloloop.write(path, text.replace(/"pid": [1-9]\d*/g, `"pid": ${helloloop.supervisor.pid}`));
    }
    helloloop.supervisor.kill('SIGKILL');
    const state = await session.finished();
    expect(journalStatuses(session)).toEqual(written(lines).statuses);
    expect(mirroredExecutions(session)).toEqual(written(lines).executions);
    expect(state.status).toBe(written(lines).status);
  });
});

it('an attempt that has failed ends when HelloLoop has written how', async () => {
  const { session, helloloop } = await attachedSession();
  helloloop.task('one', first).attempt('one', 'codex', 'a line\n').runtime('one', 'codex', 'failed', { code: 2 });
  await eventually(() => journalStatuses(session).includes('failed'), { what: 'the status failed' });
  // Longer than its logs have to be quiet.
  await sleep(400);
  const failure = { failureCode: 'auth', failureFamily: 'hard', failureReason: 'rejected' };
  helloloop.runtime('one', 'codex', 'paused_manual', { ...failure, code: 2 });
  await session.event('attempt_ended');
  helloloop.end('failed', {});
  expect(await session.finished()).toMatchObject({ failure: { code: 'auth', family: 'hard' } });
});

describe('files of other sessions', () => {
  it('are ignored: a stale result, a stale status, run folders of earlier sessions', async () => {
    const session = followedSession({ session: sessionId });
    const helloloop = new FakeHelloLoop(session);
    helloloop.write('supervisor/result.json', { sessionId: 'old', ok: true, exitCode: 0 });
    helloloop.task('old', { id: 'old', title: 'An old task' }, 'done', '').attempt('old', 'codex', 'an old line\n');
    helloloop.runtime('old', 'codex', 'completed');
    helloloop.makeOld(
      'status.json',
      'runs/old/codex-stdout.log',
      'runs/old/codex-stderr.log',
      'runs/old/codex-runtime.json',
    );
    session.start();
    await session.event('session_started');
    helloloop.begin();
    await session.event('attached');
    helloloop.task('one', first).attempt('one', 'codex', 'a line\n');
    await expectOutput(session, 1, 'a line\n');
    helloloop.task('theirs', { id: 'theirs', title: 'Of another session' }, 'task-started', 'another');
    helloloop.attempt('theirs', 'codex', 'a line of theirs\n');
    helloloop.append('runs/one/codex-stdout.log', 'another line\n');
    await expectOutput(session, 1, 'a line\nanother line\n');
    helloloop.runtime('one', 'codex', 'completed', { code: 0 }).end('completed');
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'completed', tasks: [{ id: 'one' }] });
    expect(mirroredExecutions(session)).toEqual([
      { kind: 'attempt', label: 'codex', stdout: 'a line\nanother line\n', stderr: '' },
    ]);
  });

  it('are ignored even in a run folder of this session', async () => {
    const { session, helloloop } = await attachedSession();
    helloloop.attempt('one', 'claude', 'an old line\n').runtime('one', 'claude', 'completed');
    helloloop.makeOld('runs/one/claude-runtime.json', 'runs/one/claude-stdout.log', 'runs/one/claude-stderr.log');
    helloloop.task('one', first).attempt('one', 'codex', 'a line\n');
    await expectOutput(session, 1, 'a line\n');
    await session.event('runtime_status');
    expect(journalStatuses(session)).toEqual(['running']);
    helloloop.end('completed');
    await session.finished();
  });

  it('are ignored outside of the repository, with a warning', async () => {
    const { session, helloloop } = await attachedSession();
    const outside = join(session.scratch, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'codex-stdout.log'), 'a secret\n');
    helloloop.write('status.json', { sessionId, taskId: 'x', taskTitle: 'x', runDir: outside, stage: 'x' });
    await session.event('warning');
    helloloop.end('completed');
    const state = await session.finished();
    expect(warningsOf(session)).toEqual([expect.stringContaining(outside)]);
    expect(state.tasks).toEqual([]);
    expect(mirroredExecutions(session)).toEqual([]);
  });
});

describe('several tasks', () => {
  it('are mirrored one after the other, even one that was over before it was seen', async () => {
    const { session, helloloop } = await attachedSession();
    helloloop.task('one', first).attempt('one', 'codex', 'one\n');
    await expectOutput(session, 1, 'one\n');
    helloloop.runtime('one', 'codex', 'completed', { code: 0 });
    helloloop.task('two', { id: 'two', title: 'The second task' }).attempt('two', 'codex', 'two\n');
    await expectOutput(session, 2, 'two\n');
    helloloop.attempt('three', 'codex', 'three\n').runtime('three', 'codex', 'completed', { code: 0 });
    const results = ['one', 'two', 'three'].map((id) => ({ runDir: helloloop.runDir(id), task: { id, title: id } }));
    helloloop.runtime('two', 'codex', 'completed', { code: 0 }).end('completed', { results });
    const state = await session.finished();
    expect(state.tasks.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(state.attempts.map(({ task }) => task)).toEqual([1, 2, 3]);
    expect(mirroredExecutions(session).map(({ stdout }) => stdout)).toEqual(['one\n', 'two\n', 'three\n']);
    expect(state.attempts.map((attempt) => attempt.status === 'ended' && attempt.failure)).toEqual([null, null, null]);
  });
});

describe('an unknown status', () => {
  it('does not end the attempt', async () => {
    const { session, helloloop } = await attachedSession();
    helloloop.task('one', first).attempt('one', 'codex', 'a line\n');
    await expectOutput(session, 1, 'a line\n');
    helloloop.runtime('one', 'codex', 'compacting').task('one', first, 'goes on');
    await session.event('task_stage');
    expect(journalStatuses(session)).toEqual(['running', 'compacting']);
    expect(session.types()).not.toContain('attempt_ended');
    helloloop.runtime('one', 'codex', 'completed', { code: 0 }).end('completed');
    await session.finished();
  });
});

describe('output after the end of an attempt', () => {
  it('is appended once, and nothing that follows is lost', async () => {
    const { session, helloloop } = await attachedSession();
    helloloop.task('one', first).attempt('one', 'codex', 'a line\n');
    await expectOutput(session, 1, 'a line\n');
    helloloop.runtime('one', 'codex', 'retry_waiting', {
      recoveryCount: 1,
      nextRetryDelayMs: 60_000,
      failureCode: 'x',
    });
    await session.event('retry_waiting');
    helloloop.write('runs/one/codex-stdout.log', 'a line\nits last words\n');
    await session.event('output_continued');
    helloloop.append('runs/one/codex-recovery-01-stdout.log', 'again\n');
    await expectOutput(session, 2, 'again\n');
    // At the end of a task HelloLoop writes the output of its last attempt here, which is not new.
    helloloop.write('runs/one/codex-stdout.log', 'again\nand more\n');
    helloloop.runtime('one', 'codex', 'completed', { attemptPrefix: 'codex-recovery-01', code: 0 }).end('completed');
    const state = await session.finished();
    expect(state.attempts).toHaveLength(2);
    expect(mirroredExecutions(session).map(({ stdout }) => stdout)).toEqual(['a line\nits last words\n', 'again\n']);
    expect(session.events().find(({ type }) => type === 'output_continued')).toMatchObject({
      kind: 'attempt',
      number: 1,
      offsets: { stdout: 7, stderr: 0 },
    });
    expect(warningsOf(session)).toEqual([]);
  });

  it('of an attempt long before is appended at the end of the session', async () => {
    const { session, helloloop } = await attachedSession();
    helloloop.task('one', first).attempt('one', 'codex', 'first\n');
    await expectOutput(session, 1, 'first\n');
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const attemptPrefix = `codex-recovery-0${number}`;
      helloloop.append(`runs/one/${attemptPrefix}-stdout.log`, 'again\n');
      helloloop.write('runs/one/codex-runtime.json', { status: 'recovering', attemptPrefix, recoveryCount: number });
      await expectOutput(session, number + 1, 'again\n');
    }
    helloloop.append('runs/one/codex-recovery-01-stdout.log', 'its last words\n');
    helloloop.runtime('one', 'codex', 'completed', { attemptPrefix: 'codex-recovery-06', code: 0 }).end('completed');
    await session.finished();
    expect(mirroredExecutions(session)[1]?.stdout).toBe('again\nits last words\n');
  });
});

describe('a first attempt whose log is already overwritten', () => {
  it('gets the end of its output from the recovery record', async () => {
    const session = followedSession({ session: sessionId });
    const helloloop = new FakeHelloLoop(session);
    helloloop.begin().task('one', first).attempt('one', 'codex', 'first\n');
    helloloop.append('runs/one/codex-recovery-01-stdout.log', 'second\n');
    helloloop.write('runs/one/codex-auto-recovery-01.json', {
      recoveryIndex: 1,
      family: 'soft',
      code: 'rate_limit',
      reason: '限流',
      delaySeconds: 7,
      taskCode: 3,
      taskAttemptPrefix: 'codex',
      stdoutTail: 'the end of the first',
      stderrTail: '',
    });
    helloloop.write('runs/one/codex-stdout.log', 'second\n');
    const later = new Date(Date.now() + 1_000);
    utimesSync(join(helloloop.runDir('one'), 'codex-stdout.log'), later, later);
    helloloop.runtime('one', 'codex', 'completed', { attemptPrefix: 'codex-recovery-01', code: 0 }).end('completed');
    const state = await session.run();
    expect(mirroredExecutions(session).map(({ stdout }) => stdout)).toEqual(['the end of the first', 'second\n']);
    expect(warningsOf(session)).toEqual([expect.stringContaining('stdout log of codex')]);
    expect(state.waits).toMatchObject([{ delayMs: 7_000 }]);
    expect(state.attempts).toMatchObject([
      { failure: { code: 'rate_limit', reason: 'exited with code 3 (rate_limit: 限流)' }, exit: { code: 3 } },
      { failure: null },
    ]);
  });
});
