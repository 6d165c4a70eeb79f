import { expect, test as it } from 'vitest';
import { outcomeOf, outputsOf } from '../../../../src/action/results/outcome.ts';
import type { Exit, Failure } from '../../../../src/session/events.ts';
import { type Redacted, redactTexts } from '../../../../src/session/redact-texts.ts';
import { type EndedExecution, initialState, type SessionState } from '../../../../src/session/state/fold.ts';

const exited: Failure = { code: 'exit', family: 'soft', reason: 'exited with code 7' };
const cancelled: Failure = { code: 'cancelled', family: 'final', reason: 'was ended: the step received SIGINT' };

function attempt(number: number, exit: Exit, failure: Failure | null): EndedExecution {
  return {
    status: 'ended',
    number,
    startedAt: '',
    startedMono: 0,
    process: null,
    relays: [],
    exit,
    cause: null,
    durationMs: 5,
    bytes: {},
    leftBehind: [],
    survivors: [],
    failure,
  };
}

function session(change: Partial<SessionState>): Redacted<SessionState> {
  const state = { ...initialState, sessionId: 'id', name: 'e2e', maxAttempts: 3, durationMs: 12_000, ...change };
  return redactTexts(state, (text) => text);
}

it('one sentence says name, attempts, what the last one did, and where its log is', () => {
  const failedTwice = [1, 2, 3].map((number) => attempt(number, { kind: 'exited', code: 7 }, exited));
  const states: [Redacted<SessionState>, string][] = [
    [
      session({ status: 'completed', attempts: [attempt(1, { kind: 'exited', code: 0 }, null)] }),
      'e2e succeeded at the first attempt, after 12 s.',
    ],
    [
      session({
        status: 'completed',
        attempts: [...failedTwice.slice(1), attempt(3, { kind: 'exited', code: 0 }, null)],
      }),
      'e2e succeeded at attempt 3 of 3, after 12 s.',
    ],
    [
      session({ status: 'failed', attempts: failedTwice, failure: exited }),
      'e2e failed after 3 attempts and 12 s: attempt 3 of 3 exited with code 7. Its log is above.',
    ],
    [
      session({ status: 'failed', maxAttempts: 1, attempts: failedTwice.slice(0, 1), failure: exited }),
      'e2e failed after 12 s: it exited with code 7. Its log is above.',
    ],
    [
      session({
        status: 'stopped',
        attempts: [attempt(1, { kind: 'signaled', signal: 'SIGTERM' }, cancelled)],
        cause: 'cancelled',
        failure: cancelled,
      }),
      'e2e was cancelled after 12 s: attempt 1 of 3 was ended: the step received SIGINT. Its log is above.',
    ],
    [
      session({ status: 'stopped', attempts: failedTwice.slice(0, 1), cause: 'cancelled', failure: cancelled }),
      'e2e was cancelled after 12 s: attempt 1 of 3 exited with code 7; the session was ended: the step received SIGINT. Its log is above.',
    ],
    [
      session({ status: 'stopped', cause: 'cancelled', failure: cancelled }),
      'e2e was cancelled after 12 s: the session was ended: the step received SIGINT.',
    ],
  ];
  for (const [state, sentence] of states) {
    expect(outcomeOf(state, {})).toEqual({ succeeded: state.status === 'completed', sentence });
  }
});

it('the log is where the artifact is, or where the files were kept', () => {
  const state = session({
    status: 'failed',
    maxAttempts: 1,
    attempts: [attempt(1, { kind: 'exited', code: 7 }, exited)],
    failure: exited,
  });
  const ends = [
    outcomeOf(state, {
      1: {
        status: 'uploaded',
        name: 'e2e-1',
        id: 4,
        url: 'https://x/4',
        bytes: 1,
        redacted: { values: 0, kinds: {}, leftOut: [] },
      },
    }),
    outcomeOf(state, {
      1: {
        status: 'uploaded',
        name: 'e2e-1',
        id: 4,
        url: null,
        bytes: 1,
        redacted: { values: 0, kinds: {}, leftOut: [] },
      },
    }),
    outcomeOf(state, {
      1: { status: 'kept', name: 'e2e-1', folder: '/kept', redacted: { values: 0, kinds: {}, leftOut: [] } },
    }),
    outcomeOf(state, { 1: { status: 'failed', triedNames: [], reason: 'no', folder: '/stays' } }),
    outcomeOf(state, { 1: { status: 'pending', triedNames: [] } }),
  ].map(({ sentence }) => sentence.split('code 7. ')[1]);
  expect(ends).toEqual([
    'Its log: https://x/4',
    'Its log: artifact e2e-1',
    'Its log: /kept',
    'Its log: /stays',
    'Its log is above.',
  ]);
});

it('the outputs are those of the deciding attempt', () => {
  const failed = attempt(1, { kind: 'signaled', signal: 'SIGKILL' }, exited);
  const succeeded = attempt(2, { kind: 'exited', code: 0 }, null);
  const uploads = {
    1: {
      status: 'uploaded' as const,
      name: 'a',
      id: 9,
      url: null,
      bytes: 1,
      redacted: { values: 0, kinds: {}, leftOut: [] },
    },
  };
  expect(outputsOf(session({ status: 'completed', attempts: [failed, succeeded] }), '/dir', uploads)).toMatchObject({
    'exit-code': '0',
    signal: '',
    attempts: '2',
    'duration-ms': '12000',
    'artifact-ids': '{"1":9}',
  });
  expect(outputsOf(session({ status: 'failed', attempts: [failed], failure: exited }), '/dir', {})).toMatchObject({
    'exit-code': '',
    signal: 'SIGKILL',
    'failure-code': 'exit',
    'failure-reason': 'exited with code 7',
    'artifact-ids': '{}',
  });
});
