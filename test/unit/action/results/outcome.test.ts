import { expect, test as it } from 'vitest';
import { outcomeOf, outputsOf } from '../../../../src/action/results/outcome.ts';
import type { Exit, Failure } from '../../../../src/session/events.ts';
import { type Redacted, redactTexts } from '../../../../src/session/redact-texts.ts';
import { initialState } from '../../../../src/session/state/fold.ts';
import type { EndedExecution, SessionEnd, SessionState } from '../../../../src/session/state/session-state.ts';

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

function session(end: SessionEnd, attempts: EndedExecution[], maxAttempts = 3): Redacted<SessionState> {
  const initial = initialState({ sessionId: 'id', name: 'e2e', maxAttempts, attach: null });
  return redactTexts({ ...initial, durationMs: 12_000, end, attempts }, (text) => text);
}

const completed: SessionEnd = { status: 'completed', cause: null, failure: null };
const failedEnd: SessionEnd = { status: 'failed', cause: null, failure: exited };
const cancelledEnd: SessionEnd = { status: 'stopped', cause: 'cancelled', failure: cancelled };

it('one sentence says name, attempts, what the last one did, and where its log is', () => {
  const failedTwice = [1, 2, 3].map((number) => attempt(number, { kind: 'exited', code: 7 }, exited));
  const states: [Redacted<SessionState>, string][] = [
    [
      session(completed, [attempt(1, { kind: 'exited', code: 0 }, null)]),
      'e2e succeeded at the first attempt, after 12 s.',
    ],
    [
      session(completed, [...failedTwice.slice(1), attempt(3, { kind: 'exited', code: 0 }, null)]),
      'e2e succeeded at attempt 3 of 3, after 12 s.',
    ],
    [
      session(failedEnd, failedTwice),
      'e2e failed after 3 attempts and 12 s: attempt 3 of 3 exited with code 7. Its log is above.',
    ],
    [session(failedEnd, failedTwice.slice(0, 1), 1), 'e2e failed after 12 s: it exited with code 7. Its log is above.'],
    [
      session(cancelledEnd, [attempt(1, { kind: 'signaled', signal: 'SIGTERM' }, cancelled)]),
      'e2e was cancelled after 12 s: attempt 1 of 3 was ended: the step received SIGINT. Its log is above.',
    ],
    [
      session(cancelledEnd, failedTwice.slice(0, 1)),
      'e2e was cancelled after 12 s: attempt 1 of 3 exited with code 7; the session was ended: the step received SIGINT. Its log is above.',
    ],
    [session(cancelledEnd, []), 'e2e was cancelled after 12 s: the session was ended: the step received SIGINT.'],
  ];
  for (const [state, sentence] of states) {
    expect(outcomeOf(state, {})).toEqual({ succeeded: state.end?.status === 'completed', sentence });
  }
});

it('the log is where the artifact is, or where the files were kept', () => {
  const state = session(failedEnd, [attempt(1, { kind: 'exited', code: 7 }, exited)], 1);
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
  expect(outputsOf(session(completed, [failed, succeeded]), '/dir', uploads)).toMatchObject({
    'exit-code': '0',
    signal: '',
    attempts: '2',
    'duration-ms': '12000',
    'artifact-ids': '{"1":9}',
  });
  expect(outputsOf(session(failedEnd, [failed]), '/dir', {})).toMatchObject({
    'exit-code': '',
    signal: 'SIGKILL',
    'failure-code': 'exit',
    'failure-reason': 'exited with code 7',
    'artifact-ids': '{}',
  });
});
