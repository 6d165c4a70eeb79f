import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { executionDir, logPath } from '../../../src/session/paths.ts';
import { eventually } from '../../kit/wait.ts';
import type { TestSession } from '../supervisor/session.ts';
import { Stage, sessionId } from './fake-helloloop.ts';
import { followedSession, toldExecutions, toldStatuses, warningsOf } from './followed-session.ts';
import { linesOf, recordings, written } from './recording.ts';

const first = { id: 'one', title: 'The first task' };

async function begun(): Promise<{ session: TestSession; stage: Stage }> {
  const session = followedSession();
  const stage = new Stage(session);
  session.start();
  await session.event('session_started');
  stage.begin();
  await session.event('attached');
  return { session, stage };
}

/** The stdout that is told of an attempt, once it is so long. */
async function output(session: TestSession, attempt: number, text: string): Promise<void> {
  const read = () => readFileSync(logPath(executionDir(session.paths.root, 'attempt', attempt), 'stdout'), 'utf8');
  await eventually(() => read().length >= text.length, { what: `the output of attempt ${attempt}` });
  expect(read()).toBe(text);
}

describe.each(recordings)('%s, written as slowly as it is told', (name) => {
  it('is told with every status that was ever on disk', async () => {
    const lines = linesOf(name);
    const session = followedSession({ session: written(lines).session });
    const stage = new Stage(session);
    session.start();
    const statuses: string[] = [];
    for (const { file, write, append } of lines) {
      const text = (write ?? append ?? '').replaceAll('{{ROOT}}', session.workspace);
      const path = file.replace('.helloloop/', '');
      if (path.endsWith('-runtime.json')) {
        // Only what is told is overwritten.
        await eventually(() => toldStatuses(session).length === statuses.length, {
          ...{ what: `the status ${statuses.at(-1)} to be told`, state: () => session.events() },
        });
        const status = /\n {2}"status": "(\w+)"/.exec(text)?.[1];
        if (status !== undefined && status !== statuses.at(-1)) statuses.push(status);
      }
      if (append !== undefined) stage.append(path, text);
      else stage.write(path, text.replace(/"pid": [1-9]\d*/g, `"pid": ${stage.supervisor.pid}`));
    }
    stage.supervisor.kill('SIGKILL');
    const state = await session.finished();
    expect(toldStatuses(session)).toEqual(written(lines).statuses);
    expect(toldExecutions(session)).toEqual(written(lines).executions);
    expect(state.status).toBe(written(lines).status);
  });
});

describe('what is not of this session', () => {
  it('is not told: a stale result, a stale status, run folders of earlier runs', async () => {
    const session = followedSession({ session: sessionId });
    const stage = new Stage(session);
    stage.write('supervisor/result.json', { sessionId: 'old', ok: true, exitCode: 0 });
    stage.task('old', { id: 'old', title: 'An old task' }, 'done', '').attempt('old', 'codex', 'an old line\n');
    stage.runtime('old', 'codex', 'completed');
    stage.isOld('status.json', 'runs/old/codex-stdout.log', 'runs/old/codex-stderr.log', 'runs/old/codex-runtime.json');
    session.start();
    await session.event('session_started');
    stage.begin();
    await session.event('attached');
    stage.task('one', first).attempt('one', 'codex', 'a line\n');
    await output(session, 1, 'a line\n');
    stage.task('theirs', { id: 'theirs', title: 'Of another session' }, 'task-started', 'another');
    stage.attempt('theirs', 'codex', 'a line of theirs\n');
    stage.append('runs/one/codex-stdout.log', 'another line\n');
    await output(session, 1, 'a line\nanother line\n');
    stage.runtime('one', 'codex', 'completed', { code: 0 }).end('completed');
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'completed', tasks: [{ id: 'one' }] });
    expect(toldExecutions(session)).toEqual([
      { kind: 'attempt', label: 'codex', stdout: 'a line\nanother line\n', stderr: '' },
    ]);
  });

  it('is not told: files that lie in its own run folder since before', async () => {
    const { session, stage } = await begun();
    stage.attempt('one', 'claude', 'an old line\n').runtime('one', 'claude', 'completed');
    stage.isOld('runs/one/claude-runtime.json', 'runs/one/claude-stdout.log', 'runs/one/claude-stderr.log');
    stage.task('one', first).attempt('one', 'codex', 'a line\n');
    await output(session, 1, 'a line\n');
    await session.event('runtime_status');
    expect(toldStatuses(session)).toEqual(['running']);
    stage.end('completed');
    await session.finished();
  });

  it('is not followed out of the repository', async () => {
    const { session, stage } = await begun();
    const outside = join(session.scratch, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'codex-stdout.log'), 'a secret\n');
    stage.write('status.json', { sessionId, taskId: 'x', taskTitle: 'x', runDir: outside, stage: 'x' });
    await session.event('warning');
    stage.end('completed');
    const state = await session.finished();
    expect(warningsOf(session)).toEqual([expect.stringContaining(outside)]);
    expect(state.tasks).toEqual([]);
    expect(toldExecutions(session)).toEqual([]);
  });
});

describe('several tasks', () => {
  it('are told one after the other, also one that was over before anybody looked', async () => {
    const { session, stage } = await begun();
    stage.task('one', first).attempt('one', 'codex', 'one\n');
    await output(session, 1, 'one\n');
    stage.runtime('one', 'codex', 'completed', { code: 0 });
    stage.task('two', { id: 'two', title: 'The second task' }).attempt('two', 'codex', 'two\n');
    await output(session, 2, 'two\n');
    stage.attempt('three', 'codex', 'three\n').runtime('three', 'codex', 'completed', { code: 0 });
    const results = ['one', 'two', 'three'].map((id) => ({ runDir: stage.runDir(id), task: { id, title: id } }));
    stage.runtime('two', 'codex', 'completed', { code: 0 }).end('completed', { results });
    const state = await session.finished();
    expect(state.tasks.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(state.attempts.map(({ task }) => task)).toEqual([1, 2, 3]);
    expect(toldExecutions(session).map(({ stdout }) => stdout)).toEqual(['one\n', 'two\n', 'three\n']);
    expect(state.attempts.map((attempt) => attempt.status === 'ended' && attempt.failure)).toEqual([null, null, null]);
  });
});

describe('a status that is not known', () => {
  it('does not end the attempt', async () => {
    const { session, stage } = await begun();
    stage.task('one', first).attempt('one', 'codex', 'a line\n');
    await output(session, 1, 'a line\n');
    stage.runtime('one', 'codex', 'compacting').task('one', first, 'goes on');
    await session.event('task_stage');
    expect(toldStatuses(session)).toEqual(['running', 'compacting']);
    expect(session.types()).not.toContain('attempt_ended');
    stage.runtime('one', 'codex', 'completed', { code: 0 }).end('completed');
    await session.finished();
  });
});

describe('what is written after the end of an attempt was told', () => {
  it('is told on, once, and nothing that follows is lost', async () => {
    const { session, stage } = await begun();
    stage.task('one', first).attempt('one', 'codex', 'a line\n');
    await output(session, 1, 'a line\n');
    stage.runtime('one', 'codex', 'retry_waiting', { recoveryCount: 1, nextRetryDelayMs: 60_000, failureCode: 'x' });
    await session.event('retry_waiting');
    stage.write('runs/one/codex-stdout.log', 'a line\nits last words\n');
    await session.event('output_continued');
    stage.append('runs/one/codex-recovery-01-stdout.log', 'again\n');
    await output(session, 2, 'again\n');
    // At the end of the task: the output of the last attempt, which is not new.
    stage.write('runs/one/codex-stdout.log', 'again\nand more\n');
    stage.runtime('one', 'codex', 'completed', { attemptPrefix: 'codex-recovery-01', code: 0 }).end('completed');
    const state = await session.finished();
    expect(state.attempts).toHaveLength(2);
    expect(toldExecutions(session).map(({ stdout }) => stdout)).toEqual(['a line\nits last words\n', 'again\n']);
    expect(session.events().find(({ type }) => type === 'output_continued')).toMatchObject({
      ...{ kind: 'attempt', number: 1, offsets: { stdout: 7, stderr: 0 } },
    });
    expect(warningsOf(session)).toEqual([]);
  });
});

describe('what is written late', () => {
  it('to an attempt that is long over is told at the end', async () => {
    const { session, stage } = await begun();
    stage.task('one', first).attempt('one', 'codex', 'first\n');
    await output(session, 1, 'first\n');
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const attemptPrefix = `codex-recovery-0${number}`;
      stage.append(`runs/one/${attemptPrefix}-stdout.log`, 'again\n');
      stage.write('runs/one/codex-runtime.json', { status: 'recovering', attemptPrefix, recoveryCount: number });
      await output(session, number + 1, 'again\n');
    }
    stage.append('runs/one/codex-recovery-01-stdout.log', 'its last words\n');
    stage.runtime('one', 'codex', 'completed', { attemptPrefix: 'codex-recovery-06', code: 0 }).end('completed');
    await session.finished();
    expect(toldExecutions(session)[1]?.stdout).toBe('again\nits last words\n');
  });
});

describe('who comes too late', () => {
  it('is told of a first attempt what the record of its recovery still holds', async () => {
    const session = followedSession({ session: sessionId });
    const stage = new Stage(session);
    stage.begin().task('one', first).attempt('one', 'codex', 'first\n');
    stage.append('runs/one/codex-recovery-01-stdout.log', 'second\n');
    stage.write('runs/one/codex-auto-recovery-01.json', {
      ...{ recoveryIndex: 1, family: 'soft', code: 'rate_limit', reason: '限流', delaySeconds: 7, taskCode: 3 },
      ...{ taskAttemptPrefix: 'codex', stdoutTail: 'the end of the first', stderrTail: '' },
    });
    stage.write('runs/one/codex-stdout.log', 'second\n');
    const later = new Date(Date.now() + 1_000);
    utimesSync(join(stage.runDir('one'), 'codex-stdout.log'), later, later);
    stage.runtime('one', 'codex', 'completed', { attemptPrefix: 'codex-recovery-01', code: 0 }).end('completed');
    const state = await session.run();
    expect(toldExecutions(session).map(({ stdout }) => stdout)).toEqual(['the end of the first', 'second\n']);
    expect(warningsOf(session)).toEqual([expect.stringContaining('stdout log of codex')]);
    expect(state.waits).toMatchObject([{ delayMs: 7_000 }]);
    expect(state.attempts).toMatchObject([
      { failure: { code: 'rate_limit', reason: 'exited with code 3 (rate_limit: 限流)' }, exit: { code: 3 } },
      { failure: null },
    ]);
  });
});
