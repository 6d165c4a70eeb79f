import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needs } from '../../kit/posix-script.ts';
import { eventually } from '../../kit/wait.ts';
import { isRunning } from '../supervisor/processes.ts';
import { sh, type TestSession } from '../supervisor/session.ts';
import { FakeHelloLoop, longLived, sessionId } from './fake-helloloop.ts';
import { followFirstAttempt } from './first-attempt.ts';
import { followedSession, mirroredExecutions } from './followed-session.ts';
import { fixtures, linesOf, recordingPath, written } from './recording.ts';

describe('a launcher', () => {
  const play = `"$NODE" '${join(fixtures, 'replay.mjs')}' '${recordingPath('ok')}' . 10`;

  function launched(script: string, attach: Parameters<typeof followedSession>[0] = {}): TestSession {
    const session = followedSession(attach);
    Object.assign(session.request, { script: sh(script) });
    return session;
  }

  it('comes first in the journal, and is not waited for while its daemon holds its output', async () => {
    // The daemon inherits stdout and stderr, and outlives the session.
    const session = launched(`echo launching; ${play} & sleep 1000 & echo $! > "$SCRATCH/daemon"; echo launched`);
    const state = await session.run();
    expect(state).toMatchObject({
      status: 'completed',
      launches: [{ exit: { kind: 'exited', code: 0 }, failure: null }],
    });
    expect(session.types().slice(0, 4)).toEqual(['session_started', 'launch_started', 'launch_ended', 'attached']);
    expect(session.read(join(session.paths.root, 'launch/01/stdout.log'))).toBe('launching\nlaunched\n');
    expect(mirroredExecutions(session)).toEqual(written(linesOf('ok')).executions);
    expect(isRunning(Number(await session.said('daemon')))).toBe(true);
  });

  it('may run as long as its session', async () => {
    const state = await launched(`${play}; exec sleep 1000`).run();
    expect(state).toMatchObject({ status: 'completed', launches: [{ exit: { kind: 'unknown' }, failure: null }] });
  });

  it('that fails ends the session, and its log is kept', async () => {
    const session = launched('echo "no such engine" >&2; exit 4');
    const state = await session.run();
    expect(state).toMatchObject({ status: 'failed', failure: { code: 'launch_failed', family: 'hard' } });
    expect(state.failure?.reason).toBe('did not start: the launcher exited with code 4');
    expect(session.read(join(session.paths.root, 'launch/01/stderr.log'))).toBe('no such engine\n');
  });

  it('that fails has said why, also when a child says it after its end', async () => {
    const session = launched(
      'mkfifo lines; (sleep 1; exec sed "s/^/why: /") < lines >&2 & exec 2> lines; echo reason >&2; exit 4',
    );
    const state = await session.run();
    expect(state.failure?.reason).toBe('did not start: the launcher exited with code 4');
    expect(session.read(join(session.paths.root, 'launch/01/stderr.log'))).toBe('why: reason\n');
  });

  it('that starts no session in time is ended with its processes', async () => {
    const session = launched('echo going; resident child sleep 1000 & exec sleep 1000', { timeoutMs: 1_500 });
    const state = await session.run();
    expect(state).toMatchObject({ status: 'failed', failure: { code: 'no_session' } });
    expect(session.residents()).toEqual([]);
  });

  it('whose session dies before it begins gets the last lines of its stderr.log into the journal', async () => {
    const state = '{"sessionId":"s","status":"launching","pid":0}';
    const session = launched(
      `mkdir -p .helloloop/supervisor; echo '${state}' > .helloloop/supervisor/state.json
echo 'TypeError: boom' > .helloloop/supervisor/stderr.log`,
      { timeoutMs: 500 },
    );
    expect(await session.run()).toMatchObject({ status: 'failed', failure: { code: 'no_session' } });
    expect(await session.event('last_words')).toMatchObject({ lines: ['TypeError: boom'] });
  });

  it('does not attach to a session that existed before it', async () => {
    const session = launched('true', { timeoutMs: 500 });
    const helloloop = new FakeHelloLoop(session);
    helloloop.begin().append('supervisor/stderr.log', 'a line of the earlier session');
    const state = await session.run();
    expect(session.types()).not.toContain('last_words');
    expect(state.failure?.reason).toContain(`holds session ${sessionId} (running), which was there before`);
  });
});

describe('no session', () => {
  it('within attach-timeout is an error that names the state file', async () => {
    const session = followedSession({ timeoutMs: 200 });
    const state = await session.run();
    const path = join(session.workspace, '.helloloop/supervisor/state.json');
    expect(state.failure).toEqual({
      code: 'no_session',
      family: 'hard',
      reason: `did not start: no HelloLoop session within 0.2 s (a longer attach-timeout waits longer): there is no ${path}`,
    });
  });

  it.each([
    ['a session that is over', (helloloop: FakeHelloLoop) => helloloop.end('completed'), '(completed)'],
    [
      'a session whose supervisor is dead',
      (helloloop: FakeHelloLoop) => void helloloop.state('running', { pid: 2 ** 22 + 1 }),
      'is dead',
    ],
    [
      'a session that stays in status launching',
      (helloloop: FakeHelloLoop) => void helloloop.state('launching', { pid: 0 }),
      '(launching)',
    ],
    [
      'a session that names no process',
      (helloloop: FakeHelloLoop) => void helloloop.state('running', { pid: 0 }),
      'running, but names no process',
    ],
    [
      'a half-written state file',
      (helloloop: FakeHelloLoop) => void helloloop.write('supervisor/state.json', '{"sessionId": "x", '),
      'cannot be read',
    ],
  ])('is found in the case of %s', async (_, prepare, reason) => {
    const session = followedSession({ timeoutMs: 200 });
    const helloloop = new FakeHelloLoop(session);
    helloloop.begin();
    prepare(helloloop);
    const state = await session.run();
    expect(state).toMatchObject({ status: 'failed', failure: { code: 'no_session' } });
    expect(state.failure?.reason).toContain(reason);
  });

  it('is found if the only one has another id than the input session', async () => {
    const session = followedSession({ timeoutMs: 200, session: 'mine' });
    new FakeHelloLoop(session).begin();
    expect((await session.run()).failure?.reason).toContain(`no HelloLoop session mine within`);
  });
});

describe('a HelloLoop supervisor that dies', () => {
  it('fails the session, with the last lines of its stderr.log', async () => {
    const { session, helloloop } = await followFirstAttempt();
    helloloop.append('supervisor/stderr.log', 'TypeError: x is not a function\n    at loop\n');
    helloloop.supervisor.kill('SIGKILL');
    const state = await session.finished();
    expect(state).toMatchObject({
      status: 'failed',
      cause: 'supervisor_lost',
      attempts: [{ cause: 'supervisor_lost' }],
    });
    expect(session.events().find(({ type }) => type === 'last_words')).toMatchObject({
      lines: ['TypeError: x is not a function', '    at loop'],
    });
  });

  it('is not confused with a younger process that has its pid', async () => {
    needs('starts of processes that cost no program to read');
    const session = followedSession({ session: sessionId });
    const helloloop = new FakeHelloLoop(session);
    helloloop.begin().makeOld('supervisor/state.json');
    const state = await session.run();
    expect(state).toMatchObject({ status: 'failed', cause: 'supervisor_lost' });
    expect(isRunning(helloloop.supervisor.pid ?? 0)).toBe(true);
  });

  it('fails the session even if its state names no process any more', async () => {
    const { session, helloloop } = await followFirstAttempt();
    helloloop.state('running', { pid: 0 }).supervisor.kill('SIGKILL');
    expect(await session.finished()).toMatchObject({ status: 'failed', cause: 'supervisor_lost' });
  });

  it('does not fail the session if it has handed over to another process', async () => {
    const { session, helloloop } = await followFirstAttempt();
    const other = longLived(session.env);
    helloloop.state('running', { pid: other.pid }).supervisor.kill('SIGKILL');
    await eventually(() => !isRunning(helloloop.supervisor.pid ?? 0), { what: 'the end of the first process' });
    helloloop.task('one', { id: 'one', title: 'one' }, 'goes on');
    await session.event('task_stage');
    helloloop.append('runs/one/codex-stdout.log', 'and on\n').end('completed');
    expect(await session.finished()).toMatchObject({ status: 'completed', cause: null });
    expect(mirroredExecutions(session)).toMatchObject([{ stdout: 'a line\nand on\n' }]);
  });

  it('fails the session if another session uses its files', async () => {
    const { session, helloloop } = await followFirstAttempt();
    helloloop.begin('another');
    const state = await session.finished();
    expect(state.failure?.reason).toContain('another HelloLoop session (another) replaced it');
  });
});

describe('a session that fails', () => {
  it('before its first attempt gets the last lines of stderr.log into the journal', async () => {
    const session = followedSession();
    const helloloop = new FakeHelloLoop(session);
    session.start();
    await session.event('session_started');
    helloloop.begin();
    await session.event('attached');
    helloloop.append('supervisor/stderr.log', 'codex: not found\n').end('failed', { message: '没有可用引擎' });
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'failed', failure: { reason: 'failed: 没有可用引擎' } });
    expect(await session.event('last_words')).toMatchObject({ lines: ['codex: not found'] });
  });
});
