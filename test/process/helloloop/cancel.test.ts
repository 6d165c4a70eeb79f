import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needs } from '../../kit/posix-script.ts';
import { eventually } from '../../kit/wait.ts';
import { isRunning } from '../supervisor/processes.ts';
import { sh, type TestSession } from '../supervisor/session.ts';
import { FakeHelloLoop } from './fake-helloloop.ts';
import { cancel, followFirstAttempt } from './first-attempt.ts';
import { followedSession, mirroredExecutions } from './followed-session.ts';

/** Follows a session whose supervisor is this script. It must say `ready` when it is. */
async function supervisedBy(script: string, request: Parameters<typeof followedSession>[1] = {}): Promise<TestSession> {
  const session = followedSession({}, request);
  const { program, args } = sh(script);
  const { pid } = spawn(program, args, { env: session.env, stdio: 'ignore', detached: true });
  await session.said('ready');
  new FakeHelloLoop(session).begin().state('running', { pid });
  session.start();
  await session.event('attached');
  return session;
}

describe('a cancel', () => {
  it('ends the HelloLoop supervisor after its last output is copied', async () => {
    const { session, helloloop, pid } = await followFirstAttempt();
    helloloop.append('runs/one/codex-stdout.log', 'its last line');
    cancel(session);
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'stopped', cause: 'cancelled', attempts: [{ cause: 'cancelled' }] });
    expect(mirroredExecutions(session)).toMatchObject([{ stdout: 'a line\nits last line' }]);
    await eventually(() => !isRunning(pid), { what: 'the end of the HelloLoop supervisor' });
    const files = readdirSync(join(session.paths.root, 'attempts/01/collected/.helloloop'), { recursive: true });
    expect(files.map((path) => String(path).replaceAll(sep, '/'))).toEqual(
      expect.arrayContaining(['supervisor/state.json', 'supervisor/stderr.log', 'status.json']),
    );
  });

  it.skipIf(process.platform !== 'linux')(
    'ends a child that has its own session, ignores signals and has lost its parent',
    async () => {
      const session = await supervisedBy(`trap 'exit 0' TERM
setsid sh "$FIXTURES/resident.sh" "$SCRATCH" child obstinate &
await pids/child; say ready; while :; do sleep 0.1; done`);
      cancel(session);
      expect(await session.finished()).toMatchObject({ status: 'stopped', cause: 'cancelled' });
      expect(session.residents()).toEqual([]);
    },
  );

  it('with on-cancel: detach leaves the HelloLoop supervisor running', async () => {
    const { session, pid } = await followFirstAttempt({ onCancel: 'detach' });
    cancel(session);
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'stopped', cause: 'cancelled' });
    expect(state.failure?.reason).toContain('the HelloLoop session goes on');
    expect(isRunning(pid)).toBe(true);
  });

  it('is not what a signal from somebody else is: the session ends as failed', async () => {
    needs('signals');
    const { session, pid } = await followFirstAttempt();
    session.signal('SIGTERM');
    const state = await session.finished();
    expect(state).toMatchObject({
      status: 'failed',
      cause: 'supervisor_signal',
      failure: { code: 'supervisor_signal' },
      attempts: [{ cause: 'supervisor_signal' }],
    });
    await eventually(() => !isRunning(pid), { what: 'the end of the HelloLoop supervisor' });
  });

  it('ends a process that the launcher has started in the background', async () => {
    const session = followedSession();
    Object.assign(session.request, { script: sh('resident child & wait') });
    session.start();
    await session.resident('child');
    cancel(session);
    expect(await session.finished()).toMatchObject({ status: 'stopped', cause: 'cancelled', attempts: [] });
    expect(session.residents()).toEqual([]);
  });

  it('with on-cancel: detach leaves what the launcher has started', async () => {
    const session = followedSession({ onCancel: 'detach' });
    Object.assign(session.request, { script: sh('resident child & wait') });
    session.start();
    await session.resident('child');
    cancel(session);
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'stopped', cause: 'cancelled', launches: [{ exit: { kind: 'unknown' } }] });
    expect(session.residents()).toEqual(['child']);
  });
});

describe('kill-grace', () => {
  it('lets the HelloLoop supervisor end by itself', async () => {
    const orderly = "trap 'sleep 3; say done; exit 0' TERM; say ready; while :; do sleep 0.1; done";
    const session = await supervisedBy(orderly, { timeoutMs: 1_000, killGraceMs: 3_600_000 });
    expect(await session.finished()).toMatchObject({ status: 'failed', cause: 'timeout' });
    expect(await session.said('done')).toBe('');
  });

  it('becomes shorter when a cancel comes during it', async () => {
    const stubborn = "trap 'say asked' TERM; say ready; while :; do sleep 0.1; done";
    const session = await supervisedBy(stubborn, { timeoutMs: 1_000, killGraceMs: 3_600_000 });
    await session.said('asked');
    cancel(session);
    expect(await session.finished()).toMatchObject({ cause: 'timeout' });
  });
});
