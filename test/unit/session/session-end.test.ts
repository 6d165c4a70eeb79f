import { expect, test as it } from 'vitest';
import type { StopCode } from '../../../src/session/events.ts';
import { endAfter, endBefore, sessionEnd } from '../../../src/session/session-end.ts';

const exited = { code: 'exit', family: 'soft', reason: 'exited with code 7' } as const;

it.each<[string, StopCode | null, typeof exited | null]>([
  ['completed', null, null],
  ['failed', null, exited],
  ['failed', 'attempt_timeout', exited],
  ['failed', 'supervisor_signal', exited],
  ['failed', 'supervisor_lost', exited],
  ['stopped', 'cancelled', exited],
  ['stopped', 'stopped', exited],
  ['stopped', 'lease_lost', exited],
])('a session is %s when it ends for %j with failure %j', (status, cause, failure) => {
  expect(sessionEnd(cause, failure)).toEqual({ type: 'session_ended', status, cause, failure });
});

it('a session that is stopped fails for the reason of the stop', () => {
  expect(endAfter({ cause: 'slot_lost', detail: 'its slot a1 is not held any more' })).toMatchObject({
    status: 'failed',
    cause: 'slot_lost',
    failure: { code: 'slot_lost', family: 'final', reason: 'was ended: its slot a1 is not held any more' },
  });
  expect(endBefore(2, { cause: 'timeout', detail: 'it ran out of time' }).failure?.reason).toBe(
    'was ended: it ran out of time, before attempt 2',
  );
});
