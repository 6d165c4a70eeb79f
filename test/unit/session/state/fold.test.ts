import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, JournalEvent } from '../../../../src/session/events.ts';
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
import { commandSession, journal } from '../arbitrary-events.ts';

describe('whatever the events', () => {
  it('a state can be folded, written and read', () => {
    fc.assert(
      fc.property(journal, (events) => {
        const file = written(events);
        expect(stateFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
        decidingAttempt(fold(events));
      }),
      { numRuns: 1_000 },
    );
  });

  it('the fold may stop and go on anywhere', () => {
    fc.assert(
      fc.property(journal, fc.nat(), (events, at) => {
        const split = at % (events.length + 1);
        expect(events.slice(split).reduce(advance, fold(events.slice(0, split)))).toEqual(fold(events));
      }),
      { numRuns: 1_000 },
    );
  });

  it('a state is never changed, only followed by another', () => {
    fc.assert(
      fc.property(journal, (events) => {
        let state: SessionState = deepFreeze(initialState(commandSession));
        for (const event of events) state = deepFreeze(advance(state, deepFreeze(event)));
        expect(state).toEqual(fold(events));
      }),
      { numRuns: 1_000 },
    );
  });

  it('only the end of the session makes its status final, and nothing comes after', () => {
    fc.assert(
      fc.property(journal, (events) => {
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

  it('an event about an execution that never started changes none', () => {
    fc.assert(
      fc.property(journal, (events) => {
        const withoutStarts = events.filter(({ type }) => !type.endsWith('_started') || type === 'session_started');
        expect(written(withoutStarts)).toMatchObject({ attempts: [], onRetries: [], probes: [] });
      }),
    );
  });

  it('durations are never negative, and the session does not get younger', () => {
    fc.assert(
      fc.property(journal, (events) => {
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

  it('the events that a writer makes are valid', () => {
    fc.assert(
      fc.property(journal, (events) => {
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
    const events = at([
      [0, sessionStarted],
      [30, started(1)],
      [1_030, ended(1, failed)],
      [1_040, { type: 'retry_waiting', attempt: 2, delayMs: 500, until: '2026-08-20T02:14:06.540Z' }],
      [1_550, started(2, 'on_retry_started')],
      [1_650, ended(2, { type: 'on_retry_ended' })],
      [1_700, started(2)],
      [2_700, { type: 'collected', attempt: 2, files: 1, bytes: 9, skipped: ['x: why'] }],
      [2_710, ended(2)],
      [2_720, { type: 'session_ended', status: 'completed', cause: null, failure: null }],
    ]);
    const statuses = events.map((_, index) => {
      const { status, runtime } = written(events.slice(0, index + 1));
      return `${status} ${runtime}`;
    });
    expect(statuses).toEqual([
      ...['running running', 'running running', 'running running', 'running retry_waiting', 'running retry_waiting'],
      ...['running retry_waiting', 'running recovering', 'running recovering', 'running recovering'],
      'completed completed',
    ]);
    expect(written(events)).toMatchObject({
      ...{ sessionId: 's', name: 'make', maxAttempts: 3, durationMs: 2_720, startedMono: 0 },
      ...{ startedAt: isoAt(0), updatedAt: isoAt(2_720), cause: null, failure: null },
      attempts: [
        { number: 1, status: 'ended', startedMono: 30, failure: failed.failure, process: identity, relays: [identity] },
        { number: 2, status: 'ended', startedMono: 1_700, failure: null },
      ],
      onRetries: [{ number: 2, status: 'ended', startedMono: 1_550 }],
      collected: { 2: { files: 1, bytes: 9, skipped: ['x: why'] } },
      waits: [{ kind: 'retry', attempt: 2, startedMono: 1_040, delayMs: 500, durationMs: 510 }],
    });
    expect(decidingAttempt(fold(events))?.number).toBe(2);
  });

  it('shows a wait that lasts, and ends it with the session', () => {
    const events = at([
      [0, sessionStarted],
      [10, { type: 'retry_waiting', attempt: 2, delayMs: 5_000, until: isoAt(5_010) }],
      [700, { type: 'session_ended', status: 'stopped', cause: 'cancelled', failure: failed.failure }],
    ]);
    expect(written(events.slice(0, 2)).waits).toMatchObject([{ durationMs: null }]);
    expect(written(events)).toMatchObject({ status: 'stopped', cause: 'cancelled', waits: [{ durationMs: 690 }] });
  });

  it.each([
    ['lease_lost', 'lease_terminating', 'stopped_host_closed'],
    ['attempt_timeout', 'running', 'failed'],
    ['cancelled', 'running', 'failed'],
  ] as const)('whose attempt ends by %s is %s, then %s', (cause, ending, over) => {
    const events = at([
      [0, sessionStarted],
      [1, started(1)],
      [2, { type: 'attempt_ending', attempt: 1, cause, detail: '', graceMs: 1 }],
      [3, { type: 'session_ended', status: 'stopped', cause, failure: failed.failure }],
    ]);
    expect(written(events.slice(0, 3))).toMatchObject({
      status: 'running',
      runtime: ending,
      attempts: [{ status: 'ending' }],
    });
    expect(written(events)).toMatchObject({ status: 'stopped', runtime: over });
  });

  it('shows the wait for a slot, which is not part of its own time, and then the slot', () => {
    const events = at([
      [0, { type: 'slot_waiting', pool: 'gpu', permits: 2 }],
      [900, { type: 'slot_prepared', slotId: 'a', pool: 'gpu', permits: 2, numbers: [0, 3], waitedMs: 890 }],
      [910, sessionStarted],
      [950, { type: 'session_ended', status: 'completed', cause: null, failure: null }],
    ]);
    expect(written(events.slice(0, 1))).toMatchObject({
      ...{ status: 'launching', runtime: 'slot_waiting' },
      slot: { id: null, pool: 'gpu', permits: 2, numbers: [], waitedMs: null },
    });
    expect(written(events)).toMatchObject({ durationMs: 40, slot: { id: 'a', numbers: [0, 3], waitedMs: 890 } });
  });

  it('that never got a slot shows how long it was in line', () => {
    const failure = { code: 'slot_refused', family: 'hard' as const, reason: 'no room' };
    const events = at([
      [0, { type: 'slot_waiting', pool: 'gpu', permits: 1 }],
      [700, { type: 'session_ended', status: 'failed', cause: 'slot_refused', failure }],
    ]);
    expect(written(events)).toMatchObject({ status: 'failed', durationMs: 0, slot: { id: null, waitedMs: 700 } });
  });

  it('is not ended twice', () => {
    const events = at([
      [0, sessionStarted],
      [1, { type: 'session_ended', status: 'failed', cause: 'supervisor_lost', failure: failed.failure }],
      [2, started(1)],
      [3, { type: 'session_ended', status: 'completed', cause: null, failure: null }],
      [4, sessionStarted],
    ]);
    expect(fold(events)).toEqual(fold(events.slice(0, 2)));
  });
});

describe('the end of a session', () => {
  it.each([
    ['a completed one has no failure, whatever its event says', 'completed', failed.failure, null],
    ['a failed one has its own failure', 'failed', { ...failed.failure, reason: 'own' }, 'own'],
    ['or else that of its last attempt', 'failed', null, failed.failure.reason],
  ] as const)('%s', (_, status, failure, reason) => {
    const events = at([
      [0, sessionStarted],
      [1, started(1)],
      [2, ended(1, failed)],
      [3, { type: 'session_ended', status, cause: null, failure }],
    ]);
    expect(fold(events).end?.failure?.reason ?? null).toBe(reason);
  });

  it('a failed one without any failure says so', () => {
    const events = at([[0, { type: 'session_ended', status: 'failed', cause: null, failure: null }]]);
    expect(fold(events).end?.failure?.reason).toBe('ended, and its journal does not say why');
  });
});

it('what only another kind of session has changes nothing', () => {
  const events = at([
    [0, sessionStarted],
    [1, { type: 'launch_started', launch: 1, process: null, relays: [] }],
    [2, { type: 'runtime_status', status: 'failed' }],
  ]);
  expect(fold(events)).toEqual({ ...fold(events.slice(0, 1)), durationMs: 2, updatedAt: isoAt(2) });
});

describe('the attempt that decides', () => {
  it.each([
    ['none without attempts', [], undefined],
    ['the only one', [started(1)], 1],
    ['the last of failures', [started(1), ended(1, failed), started(2), ended(2, failed)], 2],
    ['the successful one', [started(1), ended(1, failed), started(2), ended(2)], 2],
    ['the last, which runs', [started(1), ended(1, failed), started(2)], 2],
  ] as const)('is %s', (_, happenings, number) => {
    expect(decidingAttempt(fold(at(happenings.map((each, index) => [index, each]))))?.number).toBe(number);
  });
});

const identity = { pid: 4711, startTime: '123456' };
const failed = { failure: { code: 'exit', family: 'soft' as const, reason: 'exited with code 1' } };
const sessionStarted: EventBody = {
  type: 'session_started',
  sessionId: 's',
  name: 'make',
  maxAttempts: 3,
  supervisor: identity,
  lease: { kind: 'step', label: 'the step', process: identity },
};

function started(attempt: number, type: 'attempt_started' | 'on_retry_started' = 'attempt_started'): EventBody {
  return { type, attempt, process: identity, relays: [identity] };
}

type Ended = Extract<EventBody, { type: 'attempt_ended' | 'on_retry_ended' }>;

function ended(attempt: number, overrides: Partial<Ended> = {}): EventBody {
  return {
    ...{ type: 'attempt_ended', attempt, exit: { kind: 'exited', code: 0 }, cause: null, durationMs: 1_000, bytes: {} },
    ...{ leftBehind: [], survivors: [], failure: null },
    ...overrides,
  } as Ended;
}

function fold(events: JournalEvent[]): SessionState {
  return foldFor(events, commandSession);
}

function written(events: JournalEvent[]): StateFile {
  return toStateFile(fold(events));
}

function at(happenings: readonly (readonly [mono: number, EventBody])[]): JournalEvent[] {
  return happenings.map(([mono, each], index) => ({ v: 1, seq: index + 1, at: isoAt(mono), mono, ...each }));
}

function isoAt(ms: number): string {
  return new Date(Date.parse('2026-08-20T02:14:05.000Z') + ms).toISOString();
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) deepFreeze(each);
  return value;
}
