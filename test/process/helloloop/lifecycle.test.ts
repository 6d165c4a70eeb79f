import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually } from '../../kit/wait.ts';
import { isRunning } from '../supervisor/processes.ts';
import { sh, type TestSession } from '../supervisor/session.ts';
import { Stage, sessionId } from './fake-helloloop.ts';
import { followedSession, toldExecutions } from './followed-session.ts';
import { following } from './following.ts';
import { fixtures, linesOf, recordingPath, written } from './recording.ts';

describe('a launcher', () => {
  const play = `"$NODE" '${join(fixtures, 'replay.mjs')}' '${recordingPath('ok')}' . 10`;

  function launched(script: string, attach: Parameters<typeof followedSession>[0] = {}): TestSession {
    const session = followedSession(attach);
    Object.assign(session.request, { script: sh(script) });
    return session;
  }

  it('is told first, and is not waited for when a daemon of its holds its output', async () => {
    // The daemon inherits stdout and stderr, and outlives the session.
    const session = launched(`echo launching; ${play} & sleep 1000 & echo $! > "$SCRATCH/daemon"; echo launched`);
    const state = await session.run();
    expect(state).toMatchObject({
      status: 'completed',
      launches: [{ exit: { kind: 'exited', code: 0 }, failure: null }],
    });
    expect(session.types().slice(0, 4)).toEqual(['session_started', 'launch_started', 'launch_ended', 'attached']);
    expect(session.read(join(session.paths.root, 'launch/01/stdout.log'))).toBe('launching\nlaunched\n');
    expect(toldExecutions(session)).toEqual(written(linesOf('ok')).executions);
    expect(isRunning(Number(await session.said('daemon')))).toBe(true);
  });

  it('may go on for as long as its session', async () => {
    const state = await launched(`${play}; exec sleep 1000`).run();
    expect(state).toMatchObject({ status: 'completed', launches: [{ exit: { kind: 'unknown' }, failure: null }] });
  });

  it('that fails is the end, with what it said', async () => {
    const session = launched('echo "no such engine" >&2; exit 4');
    const state = await session.run();
    expect(state).toMatchObject({ status: 'failed', failure: { code: 'launch_failed', family: 'hard' } });
    expect(state.failure?.reason).toBe('did not start: the launcher exited with code 4');
    expect(session.read(join(session.paths.root, 'launch/01/stderr.log'))).toBe('no such engine\n');
  });

  it('that leads to no session in time is ended, with all that it started', async () => {
    const session = launched('echo going; resident child sleep 1000 & exec sleep 1000', { timeoutMs: 1_500 });
    const state = await session.run();
    expect(state).toMatchObject({ status: 'failed', failure: { code: 'no_session' } });
    expect(session.residents()).toEqual([]);
  });

  it('whose session dies before it has begun has the last words of that told', async () => {
    const state = '{"sessionId":"s","status":"launching","pid":0}';
    const session = launched(
      `mkdir -p .helloloop/supervisor; echo '${state}' > .helloloop/supervisor/state.json
echo 'TypeError: boom' > .helloloop/supervisor/stderr.log`,
      { timeoutMs: 500 },
    );
    expect(await session.run()).toMatchObject({ status: 'failed', failure: { code: 'no_session' } });
    expect(await session.event('last_words')).toMatchObject({ lines: ['TypeError: boom'] });
  });

  it('is not taken for the session that was there before it', async () => {
    const session = launched('true', { timeoutMs: 500 });
    const stage = new Stage(session);
    stage.begin().append('supervisor/stderr.log', 'a word of that one');
    const state = await session.run();
    expect(session.types()).not.toContain('last_words');
    expect(state.failure?.reason).toContain(`holds session ${sessionId} (running), which was there before`);
  });
});

describe('no session', () => {
  it('within attach-timeout is an error that says where it was looked for', async () => {
    const session = followedSession({ timeoutMs: 200 });
    const state = await session.run();
    const path = join(session.workspace, '.helloloop/supervisor/state.json');
    expect(state.failure).toEqual({
      ...{ code: 'no_session', family: 'hard' },
      reason: `did not start: no HelloLoop session within 0.2 s (attach-timeout): there is no ${path}`,
    });
  });

  it.each([
    ['one that is over', (stage: Stage) => stage.end('completed'), '(completed)'],
    ['one whose supervisor is gone', (stage: Stage) => void stage.state('running', { pid: 2 ** 22 + 1 }), 'is gone'],
    [
      'one that never gets beyond its launch',
      (stage: Stage) => void stage.state('launching', { pid: 0 }),
      '(launching)',
    ],
    [
      'one that names no process',
      (stage: Stage) => void stage.state('running', { pid: 0 }),
      'running, but names no process',
    ],
    [
      'half a file',
      (stage: Stage) => void stage.write('supervisor/state.json', '{"sessionId": "x", '),
      'cannot be read',
    ],
  ])('is %s', async (_, prepare, why) => {
    const session = followedSession({ timeoutMs: 200 });
    const stage = new Stage(session);
    stage.begin();
    prepare(stage);
    const state = await session.run();
    expect(state).toMatchObject({ status: 'failed', failure: { code: 'no_session' } });
    expect(state.failure?.reason).toContain(why);
  });

  it('is one with another id than the one that is meant', async () => {
    const session = followedSession({ timeoutMs: 200, session: 'mine' });
    new Stage(session).begin();
    expect((await session.run()).failure?.reason).toContain(`no HelloLoop session mine within`);
  });
});

describe('a supervisor that dies', () => {
  it('is found out, and its last words are told', async () => {
    const { session, stage } = await following();
    stage.append('supervisor/stderr.log', 'TypeError: x is not a function\n    at loop\n');
    stage.supervisor.kill('SIGKILL');
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

  it('is not taken for the younger process that has its pid', async () => {
    const session = followedSession({ session: sessionId });
    const stage = new Stage(session);
    stage.begin().isOld('supervisor/state.json');
    const state = await session.run();
    expect(state).toMatchObject({ status: 'failed', cause: 'supervisor_lost' });
    expect(isRunning(stage.supervisor.pid ?? 0)).toBe(true);
  });

  it('is found out also when its state names no process any more', async () => {
    const { session, stage } = await following();
    stage.state('running', { pid: 0 }).supervisor.kill('SIGKILL');
    expect(await session.finished()).toMatchObject({ status: 'failed', cause: 'supervisor_lost' });
  });

  it('may have handed over to another process', async () => {
    const { session, stage } = await following();
    const other = spawn('sleep', ['1000'], { env: session.env, stdio: 'ignore' });
    stage.state('running', { pid: other.pid }).supervisor.kill('SIGKILL');
    await eventually(() => !isRunning(stage.supervisor.pid ?? 0), { what: 'the end of the first process' });
    stage.task('one', { id: 'one', title: 'one' }, 'goes on');
    await session.event('task_stage');
    stage.append('runs/one/codex-stdout.log', 'and on\n').end('completed');
    expect(await session.finished()).toMatchObject({ status: 'completed', cause: null });
    expect(toldExecutions(session)).toMatchObject([{ stdout: 'a line\nand on\n' }]);
  });

  it('may have its place taken by another session', async () => {
    const { session, stage } = await following();
    stage.begin('another');
    const state = await session.finished();
    expect(state.failure?.reason).toContain('another HelloLoop session (another) has taken its place');
  });
});

describe('a session that fails', () => {
  it('before its first attempt has the last words of its supervisor told', async () => {
    const session = followedSession();
    const stage = new Stage(session);
    session.start();
    await session.event('session_started');
    stage.begin();
    await session.event('attached');
    stage.append('supervisor/stderr.log', 'codex: not found\n').end('failed', { message: '没有可用引擎' });
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'failed', failure: { reason: 'failed: 没有可用引擎' } });
    expect(await session.event('last_words')).toMatchObject({ lines: ['codex: not found'] });
  });
});
