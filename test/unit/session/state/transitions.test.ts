import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, Failure, JournalEvent, StopCode } from '../../../../src/session/events.ts';
import { advance, fold, initialState, type SessionState } from '../../../../src/session/state/fold.ts';
import { followersOf, type RuntimeStatus, runtimeStatuses } from '../../../../src/session/state/transitions.ts';
import { commandSession, journal } from '../arbitrary-events.ts';

type Ways = Record<RuntimeStatus, Partial<Record<RuntimeStatus, EventBody[]>>>;
type Attempt = 1 | 2;

describe('the table of transitions', () => {
  it.each(runtimeStatuses)('has a walk for each way out of %s, and for no other', (from) => {
    expect(Object.keys(ways()[from]).sort()).toEqual([...followersOf(from)].sort());
  });

  it.each(edges())('is walked from %s to %s', (from, to) => {
    const events = asJournal(ways()[from][to] ?? []);
    expect(fold(events.slice(0, -1), commandSession).runtime).toBe(from);
    expect(fold(events, commandSession).runtime).toBe(to);
  });

  it('lets every status be reached, and every one that is not final be left', () => {
    const reached = runtimeStatuses.flatMap(followersOf);
    expect([...new Set([initialState(commandSession).runtime, ...reached])].sort()).toEqual(
      [...runtimeStatuses].sort(),
    );
    const final = runtimeStatuses.filter((status) => followersOf(status).length === 0);
    expect(final).toEqual(['stopped_host_closed', 'paused_manual', 'completed', 'failed']);
  });

  it('holds for every journal, however nonsensical', () => {
    fc.assert(
      fc.property(journal, (events) => {
        let state = initialState(commandSession);
        for (const event of events) {
          const next = advance(state, event);
          // The table itself, not the function that reads it and is tested here as well.
          expect([state.runtime, ...followersOf(state.runtime)]).toContain(next.runtime);
          state = next;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('holds for every journal that goes on after a sensible beginning', () => {
    fc.assert(
      fc.property(fc.constantFrom(...edges()), journal, ([from, to], events) => {
        let state = folded(ways()[from][to] ?? []);
        for (const event of events) {
          const next = advance(state, event);
          // The table itself, not the function that reads it and is tested here as well.
          expect([state.runtime, ...followersOf(state.runtime)]).toContain(next.runtime);
          state = next;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('lets a session begin whose pool was switched off while it was in line', () => {
    expect(folded([inLine, sessionStarted]).runtime).toBe('running');
    expect(folded([inLine, sessionStarted, leaseLost]).runtime).toBe('lease_terminating');
  });

  it('ends each walk to a final status with the end of the session', () => {
    for (const [from, to] of edges().filter(([, each]) => followersOf(each).length === 0)) {
      expect(folded(ways()[from][to] ?? []).end, `${from} → ${to}`).not.toBeNull();
    }
  });
});

function edges(): [RuntimeStatus, RuntimeStatus][] {
  return runtimeStatuses.flatMap((from) => followersOf(from).map((to): [RuntimeStatus, RuntimeStatus] => [from, to]));
}

/** Journals that end with the step from one status to another. */
function ways(): Ways {
  const first = [sessionStarted, started(1)];
  const failedOnce = [...first, ended(1, soft)];
  const delay = [...failedOnce, waiting(false)];
  const beforeProbe = [...failedOnce, waiting(true)];
  const probe = [...beforeProbe, probeStarted];
  const badProbe = [...probe, probeEnded(soft)];
  const second = [...delay, started(2)];
  const ready = [...first, readyNow];
  const silent = [...first, stall(1)];
  const idle = [...silent, ending('watchdog_idle')];
  const idleInGrace: EventBody[] = [...idle, { type: 'attempt_waiting', attempt: 1 }];
  const lost = [...first, leaseLost];
  return {
    slot_waiting: { running: [inLine, gotSlot], failed: [inLine, sessionEnded('failed', 'slot_refused')] },
    running: {
      slot_waiting: [inLine],
      ready,
      suspected_stall: silent,
      watchdog_terminating: [...first, ending('watchdog_idle')],
      ...afterAttempt(first, 1),
    },
    recovering: {
      ready: [...second, { type: 'ready', attempt: 2, afterMs: 5 }],
      suspected_stall: [...second, stall(2)],
      watchdog_terminating: [...second, { ...ending('watchdog_idle'), attempt: 2 }],
      ...afterAttempt(second, 2),
    },
    ready: {
      suspected_stall: [...ready, stall(1)],
      watchdog_terminating: [...ready, ending('watchdog_idle')],
      ...afterAttempt(ready, 1),
    },
    suspected_stall: {
      running: [...silent, stallOver(1)],
      recovering: [...second, stall(2), stallOver(2)],
      ready: [...ready, stall(1), stallOver(1)],
      watchdog_terminating: idle,
      ...afterAttempt(silent, 1),
    },
    watchdog_terminating: { watchdog_waiting: idleInGrace, ...afterFailure(idle, 1) },
    watchdog_waiting: afterFailure(idleInGrace, 1),
    retry_waiting: { recovering: second, ...cutShort(delay) },
    probe_waiting: { probe_running: probe, ...cutShort(beforeProbe) },
    probe_running: {
      recovering: [...probe, probeEnded(null), started(2)],
      probe_failed: badProbe,
      ...cutShort(probe),
    },
    probe_failed: { probe_waiting: [...badProbe, waiting(true)], ...noRetry(badProbe) },
    lease_terminating: {
      stopped_host_closed: [...lost, ended(1, gone), sessionEnded('stopped', 'lease_lost')],
      completed: [...lost, ended(1, null), sessionEnded('completed', null)],
      failed: [...lost, sessionEnded('failed', 'supervisor_lost')],
    },
    ...{ stopped_host_closed: {}, paused_manual: {}, completed: {}, failed: {} },
  };
}

function cutShort(before: EventBody[]) {
  return { failed: [...before, sessionEnded('failed', 'timeout')], lease_terminating: [...before, leaseLost] };
}

function noRetry(before: EventBody[]) {
  return { ...cutShort(before), paused_manual: [...before, { ...sessionEnded('failed', null), paused: true }] };
}

function afterFailure(before: EventBody[], attempt: Attempt) {
  const failed = [...before, ended(attempt, soft)];
  return {
    ...noRetry(failed),
    retry_waiting: [...failed, waiting(false, attempt + 1)],
    probe_waiting: [...failed, waiting(true, attempt + 1)],
  };
}

function afterAttempt(before: EventBody[], attempt: Attempt) {
  return {
    ...afterFailure(before, attempt),
    completed: [...before, ended(attempt, null), sessionEnded('completed', null)],
  };
}

const identity = { pid: 4711, startTime: '123456' };
const soft: Failure = { code: 'exit', family: 'soft', reason: 'exited with code 1' };
const gone: Failure = { code: 'lease_lost', family: 'final', reason: 'was ended: the step is gone' };
const sessionStarted: EventBody = {
  ...{ type: 'session_started', sessionId: 's', name: 'make', maxAttempts: 3, supervisor: identity },
  lease: { kind: 'step', label: 'the step', process: identity },
};
const inLine: EventBody = { type: 'slot_waiting', pool: 'gpu', permits: 1 };
const gotSlot: EventBody = {
  ...{ type: 'slot_prepared', slotId: 'a', pool: 'gpu', permits: 1, numbers: [0], waitedMs: 5 },
};
const readyNow: EventBody = { type: 'ready', attempt: 1, afterMs: 5 };
const leaseLost: EventBody = { type: 'session_ending', cause: 'lease_lost', detail: 'the step is gone' };
const execution = { process: identity, relays: [identity] };
const probeStarted: EventBody = { type: 'probe_started', probe: 1, attempt: 2, ...execution };

function started(attempt: Attempt): EventBody {
  return { type: 'attempt_started', attempt, ...execution };
}

function stall(attempt: Attempt): EventBody {
  return { type: 'stall_suspected', attempt, silentMs: 5 };
}

function stallOver(attempt: Attempt): EventBody {
  return { type: 'stall_over', attempt };
}

function ending(cause: StopCode) {
  return { type: 'attempt_ending' as const, attempt: 1, cause, detail: 'why', graceMs: 5 };
}

function ended(attempt: Attempt, failure: Failure | null): EventBody {
  return { type: 'attempt_ended', attempt, ...end(failure) };
}

function probeEnded(failure: Failure | null): EventBody {
  return { type: 'probe_ended', probe: 1, attempt: 2, ...end(failure) };
}

function end(failure: Failure | null) {
  const exit = { kind: 'exited' as const, code: failure === null ? 0 : 1 };
  return { exit, cause: null, durationMs: 5, bytes: {}, leftBehind: [], survivors: [], failure };
}

function waiting(probe: boolean, attempt = 2): EventBody {
  return { type: 'retry_waiting', attempt, delayMs: 5, until: '2026-08-20T02:14:05.000Z', probe };
}

function sessionEnded(status: 'completed' | 'failed' | 'stopped', cause: StopCode | null) {
  return { type: 'session_ended' as const, status, cause, failure: status === 'completed' ? null : soft };
}

function folded(happenings: readonly EventBody[]): SessionState {
  return fold(asJournal(happenings), commandSession);
}

function asJournal(happenings: readonly EventBody[]): JournalEvent[] {
  return happenings.map((each, index) => ({
    ...{ v: 1, seq: index + 1, at: '2026-08-20T02:14:05.000Z', mono: index * 10, ...each },
  }));
}
