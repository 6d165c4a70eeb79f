import { expect, test as it } from 'vitest';
import { outcomeOf, outputsOf } from '../../../../src/action/results/outcome.ts';
import type { Failure } from '../../../../src/session/events.ts';
import { type Redacted, redactTexts } from '../../../../src/session/redact-texts.ts';
import type { SessionState } from '../../../../src/session/state/session-state.ts';
import type { Upload } from '../../../../src/session/step-record.ts';
import { exitedWith } from '../../../kit/events.ts';
import { type AttemptRun, type SessionOutline, session } from '../../../kit/session.ts';
import { nothingRedacted, uploaded } from '../../../kit/upload.ts';

type End = NonNullable<SessionOutline['end']>;

const cancelled: Failure = {
  code: 'cancelled',
  family: 'final',
  reason: 'was ended: the runner stopped the step: a cancel or timeout-minutes',
};
const exited7: AttemptRun = { ms: 4_000, ...exitedWith(7) };
const failedEnd: End = { status: 'failed', failure: exitedWith(7).failure };
const cancelledEnd: End = { status: 'stopped', cause: 'cancelled', failure: cancelled };

function e2e(attempts: AttemptRun[], end: End, maxAttempts = 3): Redacted<SessionState> {
  return redactTexts(session({ name: 'e2e', maxAttempts, attempts, end }), String);
}

it.each<[sentence: string, Redacted<SessionState>]>([
  ['e2e succeeded at the first attempt, after 4 s.', e2e([{ ms: 4_000 }], { status: 'completed' })],
  ['e2e succeeded at attempt 3 of 3, after 12 s.', e2e([exited7, exited7, { ms: 4_000 }], { status: 'completed' })],
  [
    'e2e failed after 3 attempts and 12 s: attempt 3 of 3 exited with code 7. Its log is above.',
    e2e([exited7, exited7, exited7], failedEnd),
  ],
  ['e2e failed after 4 s: it exited with code 7. Its log is above.', e2e([exited7], failedEnd, 1)],
  [
    'e2e was stopped after 4 s: attempt 1 of 3 was ended: the runner stopped the step: a cancel or timeout-minutes. Its log is above.',
    e2e([{ ms: 4_000, exit: { kind: 'signaled', signal: 'SIGTERM' }, failure: cancelled }], cancelledEnd),
  ],
  [
    'e2e was stopped after 4 s: attempt 1 of 3 exited with code 7; the session was ended: the runner stopped the step: a cancel or timeout-minutes. Its log is above.',
    e2e([exited7], cancelledEnd),
  ],
  [
    'e2e was stopped after 45 ms: the session was ended: the runner stopped the step: a cancel or timeout-minutes.',
    e2e([], cancelledEnd),
  ],
])('the outcome is: %s', (sentence, state) => {
  const { isAskedFor = false, ...outcome } = outcomeOf(state, {});
  expect(outcome).toEqual({ succeeded: state.end?.status === 'completed', sentence });
  expect(isAskedFor).toBe(state.end?.status === 'stopped');
});

it.each<[Upload, string]>([
  [uploaded({ url: 'https://x/4' }), 'Its log: https://x/4'],
  [uploaded({ url: null }), 'Its log: artifact e2e-1'],
  [{ status: 'kept', name: 'e2e-1', folder: '/kept', redacted: nothingRedacted }, 'Its log: /kept'],
  [{ status: 'failed', triedNames: [], reason: 'no', folder: '/stays' }, 'Its log: /stays'],
  [{ status: 'pending', triedNames: [] }, 'Its log is above.'],
])('the outcome with the upload %j says where the log is', (upload, text) => {
  const { sentence } = outcomeOf(e2e([exited7], failedEnd), { 1: upload });
  expect(sentence.endsWith(`exited with code 7. ${text}`)).toBe(true);
});

it('the outputs are those of the deciding attempt', () => {
  const killed: AttemptRun = { ...exited7, exit: { kind: 'signaled', signal: 'SIGKILL' } };
  const completed = e2e([killed, { ms: 8_000 }], { status: 'completed' });
  expect(outputsOf(completed, '/dir', { 1: uploaded({ id: 9 }) })).toMatchObject({
    'exit-code': '0',
    signal: '',
    attempts: '2',
    'duration-ms': String(completed.durationMs),
    'artifact-ids': '{"1":9}',
  });
  expect(outputsOf(e2e([killed], failedEnd), '/dir', {})).toMatchObject({
    'exit-code': '',
    signal: 'SIGKILL',
    'failure-code': 'exit',
    'failure-reason': 'exited with code 7',
    'artifact-ids': '{}',
  });
});
