import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, JournalEvent } from '../../../src/session/events.ts';
import { parseJournalLine } from '../../../src/session/journal.ts';
import { fold } from '../../../src/session/state/fold.ts';
import { toStateFile } from '../../../src/session/state/state-file.ts';
import { stateFileSchema } from '../../../src/session/state/state-file-schema.ts';
import { runtimeStatuses } from '../../../src/session/state/transitions.ts';
import { attachedHappening, followedSession, happening } from '../session/arbitrary-events.ts';

const journal = fc
  .array(fc.oneof(happening, attachedHappening), { maxLength: 20 })
  .map((happenings) => happenings.map(event));

function event(each: EventBody, index: number): JournalEvent {
  return { v: 1, seq: index + 1, at: new Date(index).toISOString(), mono: index, ...each };
}

const attached: EventBody = {
  ...{
    type: 'attached',
    source: 'helloloop',
    session: 's',
    command: 'run-loop',
    stateDir: '/s',
    lease: '',
    process: null,
  },
};
const started = { process: null, relays: [] };
type Ended = Extract<EventBody, { type: 'attempt_ended' }>;

const ended: Omit<Ended, 'type' | 'attempt'> = {
  exit: { kind: 'unknown' },
  ...{ cause: null, durationMs: 1, bytes: {}, leftBehind: [], survivors: [] },
  failure: { code: 'unknown', family: 'soft', reason: 'ended, and nobody saw how' },
};

describe('a journal of a followed session, however nonsensical', () => {
  it('is folded to a state that can be written and read', () => {
    fc.assert(
      fc.property(journal, (events) => {
        const file = toStateFile(fold(events, followedSession));
        expect(stateFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
      }),
    );
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(journal, (events) => {
        expect(events.map((each) => parseJournalLine(JSON.stringify(each)))).toEqual(events);
      }),
    );
  });
});

it('the runtime of a followed session is what it calls it, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...runtimeStatuses), { minLength: 1 }), (statuses) => {
      const told = statuses.map((status) => ({ type: 'runtime_status' as const, status }));
      expect(fold([attached, ...told].map(event), followedSession).runtime).toBe(statuses.at(-1));
    }),
  );
});

it('a status of a later version changes nothing', () => {
  const told = ['running', 'something new'].map((status) => ({ type: 'runtime_status' as const, status }));
  expect(fold([attached, ...told].map(event), followedSession).runtime).toBe('running');
});

it('a record fills in what nobody saw, and nothing else', () => {
  const failure = { code: 'rate_limit', family: 'soft', reason: 'exited with code 3' } as const;
  const recorded: EventBody = { type: 'recovery_recorded', wait: 1, delayMs: 7_000, attempt: 1, exitCode: 3, failure };
  const wait = (delayMs: number): EventBody => ({ type: 'retry_waiting', attempt: 2, delayMs, until: '' });
  const attempt = (end: Partial<Ended>): EventBody[] => [
    { type: 'attempt_started', attempt: 1, ...started },
    { type: 'attempt_ended', attempt: 1, ...ended, ...end },
  ];
  const unseen = fold([attached, ...attempt({}), wait(0), recorded].map(event), followedSession);
  expect(unseen).toMatchObject({ attempts: [{ failure, exit: { code: 3 } }], waits: [{ delayMs: 7_000 }] });
  const own = { ...failure, code: 'auth' };
  const seen = fold(
    [attached, ...attempt({ failure: own, exit: { kind: 'exited', code: 1 } }), wait(5), recorded].map(event),
    followedSession,
  );
  expect(seen).toMatchObject({ attempts: [{ failure: own, exit: { code: 1 } }], waits: [{ delayMs: 5 }] });
});
