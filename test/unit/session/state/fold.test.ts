import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure, JournalEvent } from '../../../../src/session/events.ts';
import { parseJournalLine } from '../../../../src/session/journal.ts';
import {
  advance,
  decidingAttempt,
  fold as foldFor,
  initialState,
  type SessionState,
} from '../../../../src/session/state/fold.ts';
import { toStateFile } from '../../../../src/session/state/state-file.ts';
import { type StateFile, stateFileSchema } from '../../../../src/session/state/state-file-schema.ts';
import { anyJournal } from '../../../kit/arbitrary.ts';
import {
  attemptEnded,
  attemptEnding,
  attemptStarted,
  exitedWith,
  journal,
  onRetryEnded,
  onRetryStarted,
  onTimeoutEnded,
  onTimeoutStarted,
  retryWaiting,
  sessionEnded,
  sessionStarted,
  someProcess,
  timeAt,
} from '../../../kit/events.ts';
import { commandSession } from '../../../kit/session.ts';

const failure: Failure = { code: 'exit', family: 'soft', reason: 'exited with code 1' };

describe('on-timeout', () => {
  it('runs while its attempt does, whose state it leaves as it is', () => {
    const events = journal([sessionStarted(), attemptStarted(1), onTimeoutStarted(1)]);
    expect(fold(events)).toMatchObject({ runtime: 'running', attempts: [{ status: 'running' }] });
    expect(written(events).onTimeouts).toMatchObject([{ number: 1, status: 'running' }]);
    const later = journal([sessionStarted(), attemptStarted(1), onTimeoutStarted(1), onTimeoutEnded(1, exitedWith(3))]);
    expect(written(later)).toMatchObject({
      attempts: [{ status: 'running' }],
      onTimeouts: [{ failure: { code: 'exit' } }],
    });
  });
});

describe('a journal of any events', () => {
  it('is folded to a state that can be written and read', () => {
    fc.assert(
      fc.property(anyJournal, (events) => {
        const file = written(events);
        expect(stateFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
        decidingAttempt(fold(events));
      }),
      { numRuns: 1_000 },
    );
  });

  it('can be folded in two parts, cut anywhere', () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(), (events, at) => {
        const split = at % (events.length + 1);
        expect(events.slice(split).reduce(advance, fold(events.slice(0, split)))).toEqual(fold(events));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is folded without changing a state or an event', () => {
    fc.assert(
      fc.property(anyJournal, (events) => {
        let state: SessionState = deepFreeze(initialState(commandSession));
        for (const event of events) state = deepFreeze(advance(state, deepFreeze(event)));
        expect(state).toEqual(fold(events));
      }),
      { numRuns: 1_000 },
    );
  });

  it('ends its session with session_ended alone, and nothing after it counts', () => {
    fc.assert(
      fc.property(anyJournal, (events) => {
        const end = events.findIndex(({ type }) => type === 'session_ended');
        const last = events[end];
        const before = fold(end < 0 ? events : events.slice(0, end));
        const state = fold(events);
        expect(before.end).toBeNull();
        expect(state.end?.status).toBe(last?.type === 'session_ended' ? last.status : undefined);
        expect(state).toEqual(end < 0 ? before : advance(before, events[end] as JournalEvent));
      }),
      { numRuns: 1_000 },
    );
  });

  it('has no executions without the events that start them', () => {
    fc.assert(
      fc.property(anyJournal, (events) => {
        const withoutStarts = events.filter(({ type }) => !type.endsWith('_started') || type === 'session_started');
        expect(written(withoutStarts)).toMatchObject({ attempts: [], onRetries: [], probes: [] });
      }),
    );
  });

  it('has no negative durations, and the duration of the session never shrinks', () => {
    fc.assert(
      fc.property(anyJournal, (events) => {
        let state: SessionState = initialState(commandSession);
        for (const event of events) {
          const next = advance(state, event);
          expect(next.durationMs).toBeGreaterThanOrEqual(state.durationMs);
          for (const wait of next.waits) expect(wait.durationMs ?? 0).toBeGreaterThanOrEqual(0);
          state = next;
        }
      }),
    );
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyJournal, (events) => {
        expect(events.map((event) => parseJournalLine(JSON.stringify(event)))).toEqual(events);
      }),
    );
  });
});

describe('a session', () => {
  it('is launching before its first event', () => {
    expect(written([])).toMatchObject({ status: 'launching', startedAt: null, attempts: [], durationMs: 0 });
  });

  it('runs, recovers and completes', () => {
    const events = journal([
      [0, sessionStarted({ sessionId: 'other', name: 'make', maxAttempts: 5 })],
      [30, attemptStarted(1, { relays: [someProcess] })],
      [1_030, attemptEnded(1, exitedWith(1))],
      [1_040, retryWaiting(2, 500)],
      [1_550, onRetryStarted(2)],
      [1_650, onRetryEnded(2)],
      [1_700, attemptStarted(2)],
      [2_700, { type: 'collected', attempt: 2, files: 1, bytes: 9, skipped: ['x: why'] }],
      [2_710, attemptEnded(2)],
      [2_720, sessionEnded('completed')],
    ]);
    const statuses = events.map((_, index) => {
      const { status, runtime } = written(events.slice(0, index + 1));
      return `${status} ${runtime}`;
    });
    expect(statuses).toEqual([
      'running running',
      'running running',
      'running running',
      'running retry_waiting',
      'running retry_waiting',
      'running retry_waiting',
      'running recovering',
      'running recovering',
      'running recovering',
      'completed completed',
    ]);
    expect(written(events)).toMatchObject({
      sessionId: 'other',
      name: 'make',
      maxAttempts: 5,
      durationMs: 2_720,
      startedMono: 0,
      startedAt: timeAt(0),
      updatedAt: timeAt(2_720),
      cause: null,
      failure: null,
      attempts: [
        { number: 1, status: 'ended', startedMono: 30, failure, process: someProcess, relays: [someProcess] },
        { number: 2, status: 'ended', startedMono: 1_700, failure: null },
      ],
      onRetries: [{ number: 2, status: 'ended', startedMono: 1_550 }],
      collected: { 2: { files: 1, bytes: 9, skipped: ['x: why'] } },
      waits: [{ kind: 'retry', attempt: 2, startedMono: 1_040, delayMs: 500, durationMs: 510 }],
    });
    expect(decidingAttempt(fold(events))?.number).toBe(2);
  });

  it('has a wait that lasts, and ends it with the session', () => {
    const events = journal([
      [0, sessionStarted()],
      [10, retryWaiting(2, 5_000)],
      [700, sessionEnded('stopped', { cause: 'cancelled', failure })],
    ]);
    expect(written(events.slice(0, 2)).waits).toMatchObject([{ durationMs: null }]);
    expect(written(events)).toMatchObject({ status: 'stopped', cause: 'cancelled', waits: [{ durationMs: 690 }] });
  });

  it.each([
    ['lease_lost', 'lease_terminating', 'stopped_host_closed'],
    ['attempt_timeout', 'running', 'failed'],
    ['cancelled', 'running', 'failed'],
  ] as const)('whose attempt is stopped for %s is %s, then %s', (cause, ending, over) => {
    const events = journal([
      [0, sessionStarted()],
      [1, attemptStarted(1)],
      [2, attemptEnding(1, cause)],
      [3, sessionEnded('stopped', { cause, failure })],
    ]);
    expect(written(events.slice(0, 3))).toMatchObject({
      status: 'running',
      runtime: ending,
      attempts: [{ status: 'ending' }],
    });
    expect(written(events)).toMatchObject({ status: 'stopped', runtime: over });
  });

  it('has a wait for a slot, which is not part of its duration, and then the slot', () => {
    const events = journal([
      [0, { type: 'slot_waiting', pool: 'gpu', permits: 2 }],
      [900, { type: 'slot_prepared', slotId: 'a', pool: 'gpu', permits: 2, numbers: [0, 3], waitedMs: 890 }],
      [910, sessionStarted()],
      [950, sessionEnded('completed')],
    ]);
    expect(written(events.slice(0, 1))).toMatchObject({
      status: 'launching',
      runtime: 'slot_waiting',
      slot: { id: null, pool: 'gpu', permits: 2, numbers: [], waitedMs: null },
    });
    expect(written(events)).toMatchObject({ durationMs: 40, slot: { id: 'a', numbers: [0, 3], waitedMs: 890 } });
  });

  it('that never got a slot has the time that it was in line', () => {
    const events = journal([
      [0, { type: 'slot_waiting', pool: 'gpu', permits: 1 }],
      [700, sessionEnded('failed', { cause: 'slot_refused', failure })],
    ]);
    expect(written(events)).toMatchObject({ status: 'failed', durationMs: 0, slot: { id: null, waitedMs: 700 } });
  });

  it('ends only once', () => {
    const events = journal([
      [0, sessionStarted()],
      [1, sessionEnded('failed', { cause: 'supervisor_lost', failure })],
      [2, attemptStarted(1)],
      [3, sessionEnded('completed')],
      [4, sessionStarted()],
    ]);
    expect(fold(events)).toEqual(fold(events.slice(0, 2)));
  });
});

describe('the end of a session', () => {
  it.each([
    ['has no failure when it completed, whatever the event has', 'completed', failure, null],
    ['has the failure of the session', 'failed', { ...failure, reason: 'own' }, 'own'],
    ['or else has that of the last attempt', 'failed', null, failure.reason],
  ] as const)('%s', (_, status, failure, reason) => {
    const events = journal([
      [0, sessionStarted()],
      [1, attemptStarted(1)],
      [2, attemptEnded(1, exitedWith(1))],
      [3, sessionEnded(status, { failure })],
    ]);
    expect(fold(events).end?.failure?.reason ?? null).toBe(reason);
  });

  it('has a failure of its own when there is no other', () => {
    const events = journal([[0, sessionEnded('failed')]]);
    expect(fold(events).end?.failure?.reason).toBe('ended, and its journal does not say why');
  });
});

it('a session of a command is not changed by events of HelloLoop', () => {
  const events = journal([
    [0, sessionStarted()],
    [1, { type: 'launch_started', launch: 1, process: null, relays: [] }],
    [2, { type: 'runtime_status', status: 'failed' }],
  ]);
  expect(fold(events)).toEqual({ ...fold(events.slice(0, 1)), durationMs: 2, updatedAt: timeAt(2) });
});

describe('the deciding attempt', () => {
  it.each([
    ['none when there are no attempts', [], undefined],
    ['the only attempt', [attemptStarted(1)], 1],
    [
      'the last of failed attempts',
      [attemptStarted(1), attemptEnded(1, exitedWith(1)), attemptStarted(2), attemptEnded(2, exitedWith(1))],
      2,
    ],
    [
      'the successful attempt',
      [attemptStarted(1), attemptEnded(1, exitedWith(1)), attemptStarted(2), attemptEnded(2)],
      2,
    ],
    ['the last attempt when it is running', [attemptStarted(1), attemptEnded(1, exitedWith(1)), attemptStarted(2)], 2],
  ] as const)('is %s', (_, events, number) => {
    expect(decidingAttempt(fold(journal(events)))?.number).toBe(number);
  });
});

function fold(events: JournalEvent[]): SessionState {
  return foldFor(events, commandSession);
}

function written(events: JournalEvent[]): StateFile {
  return toStateFile(fold(events));
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) deepFreeze(each);
  return value;
}
