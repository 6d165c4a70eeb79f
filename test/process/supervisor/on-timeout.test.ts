import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import type { Request } from '../../../src/session/request.ts';
import { writeStopRequest } from '../../../src/session/stop-request.ts';
import { needs } from '../../kit/posix-script.ts';
import { isWindows } from '../../kit/this-system.ts';
import { signaled } from './processes.ts';
import { grace, newSession, sh } from './session.ts';

const onLinux = it.skipIf(process.platform !== 'linux');

/** The limits that a command which stays reaches at once. */
const limits: [name: string, code: string, request: Partial<Request>][] = [
  ['the attempt timeout', 'attempt_timeout', { attemptTimeoutMs: 1_000 }],
  ['the timeout of the session', 'timeout', { timeoutMs: 1_000 }],
  ['a stall', 'watchdog_idle', { stallTimeoutMs: 1_000 }],
  ['no readiness', 'not_ready', { background: { ready: [{ kind: 'file', path: 'none' }], readyTimeoutMs: 1_000 } }],
];

describe('on-timeout', () => {
  it.each(limits)('runs before the attempt is ended by %s', async (_, code, request) => {
    const onTimeout = sh(
      'echo "$SUPERVISED_RUN_LAST_FAILURE in attempt $SUPERVISED_RUN_ATTEMPT"; kill -0 "$SUPERVISED_RUN_PID"',
    );
    const session = newSession('become main', { request: { ...request, onTimeout } });
    const state = await session.run();
    expect(session.onTimeoutLog(1)).toBe(`${code} in attempt 1\n`);
    expect(session.types().filter((type) => type !== 'stall_suspected')).toEqual([
      ...['session_started', 'attempt_started', 'on_timeout_started', 'on_timeout_ended'],
      ...['attempt_ending', ...grace, 'attempt_ended', 'session_ended'],
    ]);
    expect(state).toMatchObject({ failure: { code }, attempts: [{ cause: code }] });
    expect(state.onTimeouts).toMatchObject([{ number: 1, failure: null }]);
    expect(state.runtime).not.toBe('running');
  });

  it('does not run when the log limit, a stop, or nothing at all ends the attempt', async () => {
    const onTimeout = sh('say ran');
    const full = newSession('head -c 100000 /dev/zero; become main', { request: { maxLogBytes: 1_000, onTimeout } });
    const stopped = newSession('become main', { request: { onTimeout } }).start();
    await stopped.resident('main');
    stopped.stop();
    const failed = newSession('exit 3', { request: { onTimeout, attemptTimeoutMs: 3_600_000 } });
    for (const session of [await full.run(), await stopped.finished(), await failed.run()]) {
      expect(session.onTimeouts).toEqual([]);
    }
  });

  it('leaves the command alone, which can answer', async () => {
    needs('signals');
    const command =
      'trap "echo asked; say answered" USR1; trap "echo told; exit 7" TERM; say up; while :; do sleep 0.02; done';
    const onTimeout = sh(
      'kill -USR1 "$SUPERVISED_RUN_PID"; await answered; say kept; ps -o stat= -p "$SUPERVISED_RUN_PID"',
    );
    const session = newSession(command, { request: { attemptTimeoutMs: 1_000, onTimeout } });
    const state = await session.run();
    // A shell may name the signal that its child got.
    expect(session.log()).toMatch(/^asked\n(Terminated\n)?told\n$/);
    // Neither stopped nor a zombie: a busy machine shows it running, or in a short call of the kernel.
    expect(session.onTimeoutLog(1)).toMatch(/^[DRS]/);
    expect(state).toMatchObject({ failure: { code: 'attempt_timeout' }, attempts: [{ exit: { code: 7 } }] });
  });

  it('runs for each attempt that reaches the limit, and its files belong to that attempt', async () => {
    const onTimeout = sh('echo "dump $SUPERVISED_RUN_ATTEMPT" >"dump-$SUPERVISED_RUN_ATTEMPT.txt"');
    const session = newSession('[ "$SUPERVISED_RUN_ATTEMPT" = 2 ] && exit 5; become main', {
      request: { maxAttempts: 3, attemptTimeoutMs: 1_000, onTimeout, artifactPaths: ['dump-*.txt'] },
    });
    const state = await session.run();
    expect(state.onTimeouts.map(({ number }) => number)).toEqual([1, 3]);
    expect(readFileSync(join(session.paths.root, 'attempts/01/collected/dump-1.txt'), 'utf8')).toBe('dump 1\n');
    expect(state.collected).toMatchObject({ 1: { files: 1 }, 2: { files: 1 }, 3: { files: 2 } });
  });

  it('may fail: the attempt ends as it would', async () => {
    for (const script of [sh('exit 9'), { program: '/no/such/program', args: [], file: '', verbatim: false }]) {
      const session = newSession('become main', { request: { attemptTimeoutMs: 500, onTimeout: script } });
      const state = await session.run();
      expect(state).toMatchObject({ status: 'failed', failure: { code: 'attempt_timeout' } });
      expect(state.onTimeouts).toMatchObject([{ failure: { family: expect.any(String) } }]);
      expect(session.residents()).toEqual([]);
    }
  });

  it('that cannot get its folder is not started, and the attempt is ended', async () => {
    const session = newSession('become main', { request: { attemptTimeoutMs: 500, onTimeout: sh('true') } });
    session.occupy('on-timeout');
    expect(await session.run()).toMatchObject({ failure: { code: 'attempt_timeout' }, onTimeouts: [] });
    const problem = /^The on-timeout script of attempt 1 could not be run: .*on-timeout cannot be used/;
    const warnings = session.events().flatMap((event) => (event.type === 'warning' ? event.message : []));
    expect(warnings).toEqual([expect.stringMatching(problem)]);
  });

  it('is ended with its tree after 30 s, and then the attempt', async () => {
    const session = newSession('sleep 60 & wait', {
      request: { attemptTimeoutMs: 500, onTimeout: sh('detached --bare helper obstinate; exec sleep 60') },
    });
    const state = await session.start().finished();
    expect(state.onTimeouts).toMatchObject([
      { cause: 'attempt_timeout', failure: { reason: expect.stringContaining('30 s') } },
    ]);
    expect(state).toMatchObject({ failure: { code: 'attempt_timeout', reason: expect.stringContaining('0.5 s') } });
    expect(session.residents()).toEqual([]);
  }, 60_000);

  it('is killed at once when the session is cancelled, and the command gets the signal of a cancel', async () => {
    const session = newSession('trap "echo interrupted; exit 3" INT; while :; do sleep 0.02; done', {
      request: { attemptTimeoutMs: 500, maxAttempts: 3, onTimeout: sh('become dumper obstinate') },
    }).start();
    await session.resident('dumper');
    writeStopRequest(session.paths.stop, { cause: 'cancelled', detail: 'the step received SIGINT' });
    if (!isWindows) session.signal('SIGINT');
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'stopped', cause: 'cancelled', attempts: [{ cause: 'attempt_timeout' }] });
    expect(state.onTimeouts).toMatchObject([{ cause: 'cancelled', exit: signaled('SIGKILL') }]);
    expect(session.log()).toBe(isWindows ? '' : 'interrupted\n');
    expect(session.residents()).toEqual([]);
  });

  it('goes on when the command ends meanwhile, whose failure stays the timeout', async () => {
    const session = newSession('read -r _ <"$SCRATCH/gate"; say over; exit 0', {
      request: { attemptTimeoutMs: 500, onTimeout: sh('say begun; await over; sleep 0.1; echo done') },
    });
    const gate = session.pipe('gate');
    session.start();
    await session.said('begun');
    writeSync(gate, 'go\n');
    const state = await session.finished();
    expect(session.onTimeoutLog(1)).toBe('done\n');
    expect(state).toMatchObject({ status: 'failed', failure: { code: 'attempt_timeout' } });
    expect(state.attempts).toMatchObject([{ exit: { kind: 'exited', code: 0 } }]);
  });

  it('is cut short by a command that writes more than its log may hold', async () => {
    const session = newSession('say up; await more; while :; do echo 0123456789; done', {
      request: { attemptTimeoutMs: 500, maxLogBytes: 100_000, onTimeout: sh('say more now; exec sleep 60') },
    });
    const state = await session.run();
    expect(state.onTimeouts).toMatchObject([{ cause: 'log_limit' }]);
    expect(state.failure?.code).toBe('attempt_timeout');
  });

  it('runs while a suspended command is left as it is', async () => {
    needs('signals');
    const onTimeout = sh('ps -o stat= -p "$SUPERVISED_RUN_PID"');
    const session = newSession('kill -STOP $$', { request: { attemptTimeoutMs: 500, onTimeout } });
    await session.run();
    expect(session.onTimeoutLog(1)).toMatch(/^T/);
  });

  onLinux('finds the processes of the command by its session', async () => {
    const onTimeout = sh('pgrep -s "$SUPERVISED_RUN_PID" sleep');
    const session = newSession('sleep 60 & wait', { request: { attemptTimeoutMs: 500, onTimeout } });
    await session.run();
    expect(session.onTimeoutLog(1)).toMatch(/^\d+\n$/);
  });

  it('alone gets the pid', async () => {
    const session = newSession('[ -z "$SUPERVISED_RUN_PID" ] && echo none', { env: { SUPERVISED_RUN_PID: '1' } });
    await session.run();
    expect(session.log()).toBe('none\n');
  });
});
