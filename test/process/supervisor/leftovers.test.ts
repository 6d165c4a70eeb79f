import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import { needs } from '../../kit/posix-script.ts';
import { isWindows } from '../../kit/this-system.ts';
import { eventually } from '../../kit/wait.ts';
import { isRunning } from './processes.ts';
import { newSession, type SessionOptions, sh, type TestSession } from './session.ts';

const anything = expect.objectContaining({ pid: expect.any(Number), name: expect.any(String) });
const resident = expect.stringMatching(/^(sh|sleep)(\.exe)?( \w+\.sh)?$/);

/** Ways to leave a process behind, in shell. Each announces the process as `left`. */
const servers = {
  'a child': 'resident left',
  'a child without our output': 'resident left > /dev/null 2>&1',
  'a child with an empty environment': 'env -i sh "$FIXTURES/resident.sh" "$SCRATCH" left & await pids/left',
  'a child in a new process group': 'set -m; resident left; set +m',
  'a child in a new session': 'detached left',
  'a child that ignores SIGTERM in a new session': 'detached left obstinate',
  'a daemon that closed its streams': 'detached --closed left',
  'a daemon that forked twice':
    '"$NODE" "$FIXTURES/detach.ts" sh -c \'sh "$FIXTURES/resident.sh" "$SCRATCH" left &\'; await pids/left',
};

function keeping(script: string, { request = {} }: SessionOptions = {}): TestSession {
  return newSession(script, { request: { leftovers: 'keep', ...request } });
}

/** A server that writes when it is told to, more than a pipe holds, and says how that went. */
const talkative = '{ await go; seq 50000 && say wrote; become left; } & echo started';

describe('with `leftovers: keep`, what a command that succeeds leaves', () => {
  it.each(Object.entries(servers))('runs on after the session: %s', async (name, script) => {
    if (!['a child', 'a child without our output'].includes(name)) needs('a tree that is known by more than descent');
    const session = keeping(script);
    const state = await session.run();
    const pid = await session.resident('left');
    expect(state).toMatchObject({ status: 'completed', attempts: [{ leftBehind: [], survivors: [], cause: null }] });
    expect(state.attempts[0]).toMatchObject({ kept: [{ pid, name: resident }] });
    expect(isRunning(pid)).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')('is known by its output, too: a daemon without environment', async () => {
    const session = keeping('detached --bare left; echo up');
    const state = await session.run();
    const pid = await session.resident('left');
    expect(state.attempts).toMatchObject([{ kept: [{ pid, name: resident }], cause: null }]);
    expect(session.log()).toBe('up\n');
  });

  it('can write, and that does not reach the log', async () => {
    needs('a pipe between the command and its log');
    const session = keeping(talkative);
    const state = await session.run();
    expect(state.attempts).toMatchObject([{ kept: expect.arrayContaining([anything]), bytes: { output: 8 } }]);
    writeFileSync(join(session.scratch, 'go'), 'go');
    await session.said('wrote');
    expect(session.log()).toBe('started\n');
    const pid = await session.resident('left');
    process.kill(pid, 'SIGTERM');
    // The process that reads what it writes ends with it.
    await eventually(() => session.processes().length === 0, {
      what: 'the end of all processes',
      state: () => session.processes(),
    });
  });

  it('may write all the time, and the log has all of the command', async () => {
    needs('a pipe between the command and its log');
    const session = keeping('(talk) & seq 20000 | sed "s/^/line /"');
    const state = await session.run();
    expect(state.attempts).toMatchObject([{ kept: expect.arrayContaining([anything]), cause: null }]);
    // What talks may write in the middle of a line of the other.
    const lines = session.log().replaceAll('word\n', '').split('\n');
    expect(lines).toEqual([...Array.from({ length: 20_000 }, (_, index) => `line ${index + 1}`), '']);
    const { length } = session.log();
    writeFileSync(join(session.scratch, 'quiet'), '');
    await eventually(() => session.processes().length === 0, { what: 'the end of all processes' });
    expect(session.log()).toHaveLength(length);
  });

  it('may hold one of two logs', async () => {
    needs('a pipe between the command and its log');
    const session = keeping('{ await go; seq 50000 >&2 && say wrote; } > /dev/null & echo out; echo err >&2', {
      request: { streams: 'split' },
    });
    await session.run();
    writeFileSync(join(session.scratch, 'go'), 'go');
    await session.said('wrote');
    expect([session.log(1, 'stdout'), session.log(1, 'stderr')]).toEqual(['out\n', 'err\n']);
  });

  it('is nothing when it is a filter that ends with its input', async () => {
    needs('a shell with background jobs that outlive it');
    const session = keeping('{ seq 5000 | { sleep 0.2; cat; } & } ; echo first');
    const state = await session.run();
    expect(state.attempts[0]).not.toHaveProperty('kept');
    expect(session.log().trim().split('\n')).toHaveLength(5001);
  });
});

describe('with `leftovers: keep`, what is left is ended', () => {
  it('when the attempt fails; what the next one leaves is kept', async () => {
    const session = keeping('resident "left$SUPERVISED_RUN_ATTEMPT"; [ "$SUPERVISED_RUN_ATTEMPT" = 2 ]', {
      request: { maxAttempts: 2 },
    });
    const state = await session.run();
    expect(state.attempts).toMatchObject([{ leftBehind: [resident] }, { leftBehind: [], kept: [{ name: resident }] }]);
    expect(state.attempts[0]).not.toHaveProperty('kept');
    expect(session.residents()).toEqual(['left2']);
  });

  it('when the attempt fails because it left no files', async () => {
    const session = keeping(isWindows ? 'resident left' : 'detached left', {
      request: { artifactPaths: ['nothing/*'], ifNoFilesFound: 'error', killGraceMs: 1_000 },
    });
    const state = await session.run();
    expect(state).toMatchObject({ status: 'failed', failure: { code: 'no_files' } });
    expect(state.attempts).toMatchObject([{ leftBehind: [resident], survivors: [] }]);
    expect(state.attempts[0]).not.toHaveProperty('kept');
    expect(session.residents()).toEqual([]);
  });

  it('when a probe or on-retry leaves it', async () => {
    const session = keeping('[ "$SUPERVISED_RUN_ATTEMPT" = 2 ]', {
      request: { maxAttempts: 2, probe: sh('resident probe'), onRetry: sh('resident on-retry') },
    });
    expect(await session.run()).toMatchObject({
      status: 'completed',
      probes: [{ leftBehind: [resident] }],
      onRetries: [{ leftBehind: [resident] }],
    });
    expect(session.residents()).toEqual([]);
  });

  it('when the session is stopped while it runs on in the background', async () => {
    const session = keeping('resident web; touch up', {
      request: { background: { ready: [{ kind: 'file', path: 'up' }], readyTimeoutMs: 20_000 } },
    }).start();
    await session.event('attempt_runs_on');
    await session.event('ready');
    session.stop();
    expect(await session.finished()).toMatchObject({ status: 'stopped' });
    expect(session.residents()).toEqual([]);
  });
});

describe('without `leftovers: keep`', () => {
  it('the journal has no field for it', async () => {
    const session = newSession('resident left');
    await session.run();
    expect(session.read(session.paths.journal)).not.toContain('kept');
  });
});
