import { describe, expect, it } from 'vitest';
import { attemptEnd, type ExecutionEvidence, probeEnd } from '../../../src/helloloop/classify-end.ts';
import { firstLine } from '../../../src/helloloop/first-line.ts';
import {
  type RecoveryRecord,
  type Runtime,
  recoveryRecordSchema,
  runtimeSchema,
} from '../../../src/helloloop/schemas.ts';
import { helloLoopOutcome, sessionEndedEvent } from '../../../src/helloloop/session-outcome.ts';
import type { HelloLoopEnd } from '../../../src/helloloop/watch-session.ts';

const nothing: ExecutionEvidence = {
  runtime: undefined,
  statuses: new Set(),
  record: undefined,
  followedBy: undefined,
  session: undefined,
};
const runtime = (content: Partial<Runtime>) => runtimeSchema.parse({ status: 'running', ...content });
const record = (content: Partial<RecoveryRecord>) => recoveryRecordSchema.parse({ recoveryIndex: 1, ...content });
const limited = { failureCode: 'rate_limit', failureFamily: 'soft', failureReason: '限流。\nmore' };

describe('attemptEnd', () => {
  it.each<[string, Partial<ExecutionEvidence>, object]>([
    [
      'succeeds if the runtime file says completed',
      { runtime: runtime({ status: 'completed', code: 0 }) },
      { failure: null },
    ],
    [
      'fails as the runtime file says while a retry is waited for',
      { runtime: runtime({ status: 'retry_waiting', ...limited }) },
      { exit: { kind: 'unknown' }, failure: { code: 'rate_limit', reason: 'failed (rate_limit: 限流)' } },
    ],
    [
      'fails as the recovery record says if nothing else does',
      { record: record({ code: 'auth', family: 'hard', reason: '鉴权', taskCode: 2 }) },
      { exit: { code: 2 }, failure: { code: 'auth', family: 'hard', reason: 'exited with code 2 (auth: 鉴权)' } },
    ],
    [
      'fails for an unknown reason if an attempt follows and no file gives one',
      { followedBy: 'attempt', runtime: runtime({}) },
      { failure: { code: 'unknown', reason: 'ended, and nobody saw how' } },
    ],
    [
      'blames the watchdog if that stopped the attempt',
      { runtime: runtime({ status: 'retry_waiting', ...limited }), statuses: new Set(['watchdog_terminating']) },
      { cause: 'watchdog_idle', failure: { code: 'rate_limit', reason: 'was ended: 限流' } },
    ],
    [
      'loses the lease if the host closed',
      {
        runtime: runtime({ status: 'stopped_host_closed', failureCode: 'host_closed', failureReason: '宿主', code: 1 }),
      },
      { cause: 'lease_lost', failure: { code: 'host_closed', family: 'final', reason: 'was ended: 宿主' } },
    ],
    [
      'is cancelled if a cancel stopped the running attempt',
      { runtime: runtime({}), session: { status: 'stopped', cause: 'cancelled', reason: 'cancelled' } },
      { cause: 'cancelled', failure: { code: 'cancelled', reason: 'was ended: cancelled' } },
    ],
    [
      'keeps its failure if it failed before the cancel',
      {
        runtime: runtime({ status: 'failed', code: 3 }),
        session: { status: 'stopped', cause: 'cancelled', reason: 'x' },
      },
      { cause: null, failure: { reason: 'exited with code 3' } },
    ],
    [
      'succeeds if the session completed and nothing says otherwise',
      { session: { status: 'completed', cause: null, reason: '' } },
      { failure: null },
    ],
  ])('%s', (_, evidence, result) => {
    expect(attemptEnd({ ...nothing, ...evidence })).toMatchObject(result);
  });
});

describe('probeEnd', () => {
  it.each<[string, Partial<ExecutionEvidence>, object]>([
    ['succeeds if an attempt follows', { followedBy: 'attempt' }, { failure: null, exit: { code: 0 } }],
    ['succeeds if its record says ok', { record: record({ probeStatus: 'ok', probeCode: 0 }) }, { failure: null }],
    ['fails if another probe follows', { followedBy: 'probe' }, { failure: { code: 'unknown' } }],
    [
      'fails if its record says failed',
      {
        record: record({ probeStatus: 'failed', probeCode: 7 }),
        runtime: runtime({ status: 'probe_failed', ...limited }),
      },
      { exit: { code: 7 }, failure: { reason: 'exited with code 7 (rate_limit: 限流)' } },
    ],
    [
      'fails as its record says, not as the attempt did',
      {
        record: record({
          probeStatus: 'failed',
          probeCode: 9,
          code: 'rate_limit',
          family: 'soft',
          probeFailureCode: 'auth',
          probeFailureFamily: 'hard',
          probeFailureReason: '登录。',
        }),
        runtime: runtime({ status: 'probe_running', ...limited }),
      },
      { failure: { code: 'auth', family: 'hard', reason: 'exited with code 9 (auth: 登录)' } },
    ],
    [
      'is cancelled if a cancel stopped the running probe',
      { session: { status: 'stopped', cause: 'cancelled', reason: 'cancelled' } },
      { cause: 'cancelled' },
    ],
  ])('%s', (_, evidence, result) => {
    expect(probeEnd({ ...nothing, ...evidence })).toMatchObject(result);
  });
});

describe('sessionEndedEvent', () => {
  const state = (status: string) => ({
    sessionId: 's',
    status,
    command: '',
    lease: null,
    pid: 4711,
    exitCode: null,
    message: '停了。\ntail',
  });
  const reported = (status: string, result?: object): HelloLoopEnd => ({
    kind: 'reported',
    state: state(status),
    result: result && { sessionId: 's', ok: false, exitCode: 7, result: null, results: [], error: '', ...result },
  });
  const end = (from: HelloLoopEnd, status: string) =>
    sessionEndedEvent(helloLoopOutcome(from, status), from, null, status);

  it.each<[string, HelloLoopEnd, string, object]>([
    [
      'completes if the state says so',
      reported('completed', { ok: true, exitCode: 0 }),
      'completed',
      { status: 'completed', exitCode: 0 },
    ],
    [
      'fails if the state says so',
      reported('failed', {}),
      'failed',
      { status: 'failed', exitCode: 7, failure: { reason: 'failed: 停了' } },
    ],
    ['is paused if the runtime is', reported('failed', {}), 'paused_manual', { status: 'failed', paused: true }],
    ['stops if the state says so', reported('stopped'), 'running', { status: 'stopped', cause: 'stopped' }],
    [
      'loses the lease if the host closed',
      reported('stopped'),
      'stopped_host_closed',
      { status: 'stopped', cause: 'lease_lost' },
    ],
    ['completes if only the result says so', reported('running', { ok: true }), '', { status: 'completed' }],
    [
      'stops if only the result says so',
      reported('running', { result: { stopped: true, runDir: '', task: { id: '', title: '' } } }),
      '',
      { status: 'stopped' },
    ],
    [
      'fails if the supervisor died',
      { kind: 'died', state: state('running') },
      'running',
      { status: 'failed', cause: 'supervisor_lost', failure: { family: 'final' } },
    ],
  ])('%s', (_, from, status, expected) => {
    expect(end(from, status)).toMatchObject(expected);
  });

  it('fails as its last attempt did', () => {
    const failure = { code: 'auth', family: 'hard', reason: 'exited with code 2' } as const;
    const from = reported('failed');
    expect(sessionEndedEvent(helloLoopOutcome(from, 'failed'), from, failure, 'failed').failure).toEqual(failure);
  });
});

it('firstLine returns one line of a bearable length without its full stop', () => {
  expect(firstLine('\n 失败，退出码：2。\nstdout 尾部：')).toBe('失败，退出码：2');
  expect(firstLine('word '.repeat(200))).toMatch(/^(word ){20,59}word…$/);
  expect(firstLine('x'.repeat(1_000))).toBe('(too long to show)');
});
