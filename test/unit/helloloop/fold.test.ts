import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, Exit, Failure } from '../../../src/session/events.ts';
import { fold } from '../../../src/session/state/fold.ts';
import type { SessionState } from '../../../src/session/state/session-state.ts';
import { toStateFile } from '../../../src/session/state/state-file.ts';
import { stateFileSchema } from '../../../src/session/state/state-file-schema.ts';
import { runtimeStatuses } from '../../../src/session/state/transitions.ts';
import { anyJournal } from '../../kit/arbitrary.ts';
import { attached, attemptEnded, attemptStarted, exited, journal, retryWaiting } from '../../kit/events.ts';
import { helloLoopSession } from '../../kit/session.ts';

const folded = (events: EventBody[]): SessionState => fold(journal(events), helloLoopSession);
const runtimeStatus = (status: string): EventBody => ({ type: 'runtime_status', status });

it('any journal of a followed session is folded to a state that can be written and read', () => {
  fc.assert(
    fc.property(anyJournal, (events) => {
      const file = toStateFile(fold(events, helloLoopSession));
      expect(stateFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    }),
  );
});

it('the runtime of a followed session is the last status that it reported', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...runtimeStatuses), { minLength: 1 }), (statuses) => {
      expect(folded([attached(), ...statuses.map(runtimeStatus)]).runtime).toBe(statuses.at(-1));
    }),
  );
});

it('an unknown status of a followed session changes nothing', () => {
  expect(folded([attached(), runtimeStatus('running'), runtimeStatus('something new')]).runtime).toBe('running');
});

describe('recovery_recorded', () => {
  const failure: Failure = { code: 'rate_limit', family: 'soft', reason: 'exited with code 3' };
  const recorded: EventBody = { type: 'recovery_recorded', wait: 1, delayMs: 7_000, attempt: 1, exitCode: 3, failure };
  const recovery = (end: { exit: Exit; failure: Failure }, delayMs: number) =>
    folded([attached(), attemptStarted(1), attemptEnded(1, end), retryWaiting(2, delayMs), recorded]);

  it('fills in the exit, the failure and the delay that are unknown', () => {
    const unknown: Failure = { code: 'unknown', family: 'soft', reason: 'ended, and nobody saw how' };
    expect(recovery({ exit: { kind: 'unknown' }, failure: unknown }, 0)).toMatchObject({
      attempts: [{ failure, exit: { code: 3 } }],
      waits: [{ delayMs: 7_000 }],
    });
  });

  it('does not change the exit, the failure and the delay that are known', () => {
    const own: Failure = { ...failure, code: 'auth' };
    expect(recovery({ exit: exited(1), failure: own }, 5)).toMatchObject({
      attempts: [{ failure: own, exit: { code: 1 } }],
      waits: [{ delayMs: 5 }],
    });
  });
});
