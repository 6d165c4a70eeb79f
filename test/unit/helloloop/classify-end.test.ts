import { describe, expect, it } from 'vitest';
import { attemptEnd, type ExecutionEvidence, firstLine, probeEnd } from '../../../src/helloloop/classify-end.ts';
import {
  type RecoveryRecord,
  type Runtime,
  recoveryRecordSchema,
  runtimeSchema,
} from '../../../src/helloloop/schemas.ts';
import type { HelloLoopEnd } from '../../../src/helloloop/session.ts';
import { helloLoopOutcome, sessionEnded } from '../../../src/helloloop/session-outcome.ts';

const nothing: ExecutionEvidence = {
  ...{ runtime: undefined, statuses: new Set(), record: undefined, followedBy: undefined, session: undefined },
};
const runtime = (content: Partial<Runtime>) => runtimeSchema.parse({ status: 'running', ...content });
const record = (content: Partial<RecoveryRecord>) => recoveryRecordSchema.parse({ recoveryIndex: 1, ...content });
const limited = { failureCode: 'rate_limit', failureFamily: 'soft', failureReason: '限流。\nmore' };

describe('the end of an attempt', () => {
  it.each<[string, Partial<ExecutionEvidence>, object]>([
    [
      'that its runtime file calls completed',
      { runtime: runtime({ status: 'completed', code: 0 }) },
      { failure: null },
    ],
    [
      'that is waited to be tried again',
      { runtime: runtime({ status: 'retry_waiting', ...limited }) },
      { exit: { kind: 'unknown' }, failure: { code: 'rate_limit', reason: 'failed (rate_limit: 限流)' } },
    ],
    [
      'that only a record tells of',
      { record: record({ code: 'auth', family: 'hard', reason: '鉴权', taskCode: 2 }) },
      { exit: { code: 2 }, failure: { code: 'auth', family: 'hard', reason: 'exited with code 2 (auth: 鉴权)' } },
    ],
    [
      'that something followed, and nobody saw why',
      { followedBy: 'attempt', runtime: runtime({}) },
      { failure: { code: 'unknown', reason: 'ended, and nobody saw how' } },
    ],
    [
      'that the watchdog brought about',
      { runtime: runtime({ status: 'retry_waiting', ...limited }), statuses: new Set(['watchdog_terminating']) },
      { cause: 'watchdog_idle', failure: { code: 'rate_limit', reason: 'was ended: 限流' } },
    ],
    [
      'whose host is gone',
      {
        runtime: runtime({ status: 'stopped_host_closed', failureCode: 'host_closed', failureReason: '宿主', code: 1 }),
      },
      { cause: 'lease_lost', failure: { code: 'host_closed', family: 'final', reason: 'was ended: 宿主' } },
    ],
    [
      'that was cut short by a cancel',
      { runtime: runtime({}), session: { status: 'stopped', cause: 'cancelled', reason: 'cancelled' } },
      { cause: 'cancelled', failure: { code: 'cancelled', reason: 'was ended: cancelled' } },
    ],
    [
      'that had failed before the cancel',
      {
        runtime: runtime({ status: 'failed', code: 3 }),
        session: { status: 'stopped', cause: 'cancelled', reason: 'x' },
      },
      { cause: null, failure: { reason: 'exited with code 3' } },
    ],
    [
      'that the session completed with',
      { session: { status: 'completed', cause: null, reason: '' } },
      { failure: null },
    ],
  ])('%s', (_, known, end) => {
    expect(attemptEnd({ ...nothing, ...known })).toMatchObject(end);
  });
});

describe('the end of a probe', () => {
  it.each<[string, Partial<ExecutionEvidence>, object]>([
    ['before an attempt', { followedBy: 'attempt' }, { failure: null, exit: { code: 0 } }],
    ['that its record calls ok', { record: record({ probeStatus: 'ok', probeCode: 0 }) }, { failure: null }],
    ['before another probe', { followedBy: 'probe' }, { failure: { code: 'unknown' } }],
    [
      'that its record calls failed',
      {
        record: record({ probeStatus: 'failed', probeCode: 7 }),
        runtime: runtime({ status: 'probe_failed', ...limited }),
      },
      { exit: { code: 7 }, failure: { reason: 'exited with code 7 (rate_limit: 限流)' } },
    ],
    [
      'of whose failure the record tells, not of that of the attempt',
      {
        record: record({
          ...{ probeStatus: 'failed', probeCode: 9, code: 'rate_limit', family: 'soft' },
          ...{ probeFailureCode: 'auth', probeFailureFamily: 'hard', probeFailureReason: '登录。' },
        }),
        runtime: runtime({ status: 'probe_running', ...limited }),
      },
      { failure: { code: 'auth', family: 'hard', reason: 'exited with code 9 (auth: 登录)' } },
    ],
    [
      'that was cut short',
      { session: { status: 'stopped', cause: 'cancelled', reason: 'cancelled' } },
      { cause: 'cancelled' },
    ],
  ])('%s', (_, known, end) => {
    expect(probeEnd({ ...nothing, ...known })).toMatchObject(end);
  });
});

describe('the end of the session', () => {
  const state = (status: string) => ({
    ...{ sessionId: 's', status, command: '', lease: null, pid: 4711, exitCode: null, message: '停了。\ntail' },
  });
  const told = (status: string, result?: object): HelloLoopEnd => ({
    kind: 'told',
    state: state(status),
    result: result && { sessionId: 's', ok: false, exitCode: 7, result: null, results: [], error: '', ...result },
  });
  const end = (from: HelloLoopEnd, status: string) => sessionEnded(helloLoopOutcome(from, status), from, null, status);

  it.each<[string, HelloLoopEnd, string, object]>([
    ['completed', told('completed', { ok: true, exitCode: 0 }), 'completed', { status: 'completed', exitCode: 0 }],
    ['failed', told('failed', {}), 'failed', { status: 'failed', exitCode: 7, failure: { reason: 'failed: 停了' } }],
    ['paused', told('failed', {}), 'paused_manual', { status: 'failed', paused: true }],
    ['stopped', told('stopped'), 'running', { status: 'stopped', cause: 'stopped' }],
    ['stopped with its host', told('stopped'), 'stopped_host_closed', { status: 'stopped', cause: 'lease_lost' }],
    ['told by the result alone', told('running', { ok: true }), '', { status: 'completed' }],
    [
      'told by the result alone: stopped',
      told('running', { result: { stopped: true, runDir: '', task: { id: '', title: '' } } }),
      '',
      { status: 'stopped' },
    ],
    [
      'of a supervisor that died',
      { kind: 'lost', state: state('running') },
      'running',
      { status: 'failed', cause: 'supervisor_lost', failure: { family: 'final' } },
    ],
  ])('%s', (_, from, status, expected) => {
    expect(end(from, status)).toMatchObject(expected);
  });

  it('is that of its last attempt, if that failed', () => {
    const failure = { code: 'auth', family: 'hard', reason: 'exited with code 2' } as const;
    const from = told('failed');
    expect(sessionEnded(helloLoopOutcome(from, 'failed'), from, failure, 'failed').failure).toEqual(failure);
  });
});

it('a text of many lines becomes part of a sentence', () => {
  expect(firstLine('\n 失败，退出码：2。\nstdout 尾部：')).toBe('失败，退出码：2');
  expect(firstLine('x'.repeat(1_000))).toHaveLength(300);
});
