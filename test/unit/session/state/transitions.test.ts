import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, Failure, StopCode } from '../../../../src/session/events.ts';
import { advance, fold, initialState, type SessionState } from '../../../../src/session/state/fold.ts';
import { followersOf, type RuntimeStatus, runtimeStatuses } from '../../../../src/session/state/transitions.ts';
import { anyJournal } from '../../../kit/arbitrary.ts';
import {
  attemptEnded,
  attemptEnding,
  attemptStarted,
  exitedWith,
  journal,
  probeEnded,
  probeStarted,
  retryWaiting,
  sessionEnded,
  sessionStarted,
} from '../../../kit/events.ts';
import { commandSession } from '../../../kit/session.ts';

type Journals = Record<RuntimeStatus, Partial<Record<RuntimeStatus, EventBody[]>>>;

describe('the table of transitions', () => {
  it.each(runtimeStatuses)('has a journal for each transition from %s, and for no other', (from) => {
    expect(Object.keys(journals()[from]).sort()).toEqual([...followersOf(from)].sort());
  });

  it.each(edges())('allows the transition from %s to %s', (from, to) => {
    const events = journal(journals()[from][to] ?? []);
    expect(fold(events.slice(0, -1), commandSession).runtime).toBe(from);
    expect(fold(events, commandSession).runtime).toBe(to);
  });

  it('leads to every status, and on from every one that is not final', () => {
    const reached = runtimeStatuses.flatMap(followersOf);
    expect([...new Set([initialState(commandSession).runtime, ...reached])].sort()).toEqual(
      [...runtimeStatuses].sort(),
    );
    const final = runtimeStatuses.filter((status) => followersOf(status).length === 0);
    expect(final).toEqual(['stopped_host_closed', 'paused_manual', 'completed', 'failed']);
  });

  it('holds for any journal', () => {
    fc.assert(
      fc.property(anyJournal, (events) => {
        let state = initialState(commandSession);
        for (const event of events) {
          const next = advance(state, event);
          // By the table, not by mayFollow, which is tested here as well.
          expect([state.runtime, ...followersOf(state.runtime)]).toContain(next.runtime);
          state = next;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('holds for any journal that follows a valid one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...edges()), anyJournal, ([from, to], events) => {
        let state = folded(journals()[from][to] ?? []);
        for (const event of events) {
          const next = advance(state, event);
          // By the table, not by mayFollow, which is tested here as well.
          expect([state.runtime, ...followersOf(state.runtime)]).toContain(next.runtime);
          state = next;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('allows a session to start when its pool was switched off while it was in line', () => {
    expect(folded([inLine, sessionStarted()]).runtime).toBe('running');
    expect(folded([inLine, sessionStarted(), leaseLost]).runtime).toBe('lease_terminating');
  });

  it('reaches a final status only with the end of the session', () => {
    for (const [from, to] of edges().filter(([, each]) => followersOf(each).length === 0)) {
      expect(folded(journals()[from][to] ?? []).end, `${from} → ${to}`).not.toBeNull();
    }
  });
});

function edges(): [RuntimeStatus, RuntimeStatus][] {
  return runtimeStatuses.flatMap((from) => followersOf(from).map((to): [RuntimeStatus, RuntimeStatus] => [from, to]));
}

/** For each transition the events of a journal that ends with it. */
function journals(): Journals {
  const first: EventBody[] = [sessionStarted(), attemptStarted(1)];
  const failedOnce = [...first, attemptEnded(1, exitedWith(1))];
  const delay = [...failedOnce, waiting(false)];
  const beforeProbe = [...failedOnce, waiting(true)];
  const probe = [...beforeProbe, probeStarted(1, 2)];
  const badProbe = [...probe, probeEnded(1, 2, exitedWith(1))];
  const second = [...delay, attemptStarted(2)];
  const ready = [...first, readyNow];
  const silent = [...first, stall(1)];
  const idle = [...silent, attemptEnding(1, 'watchdog_idle')];
  const idleInGrace: EventBody[] = [...idle, { type: 'attempt_waiting', attempt: 1 }];
  const lost = [...first, leaseLost];
  return {
    slot_waiting: { running: [inLine, gotSlot], failed: [inLine, ended('failed', 'slot_refused')] },
    running: {
      slot_waiting: [inLine],
      ready,
      suspected_stall: silent,
      watchdog_terminating: [...first, attemptEnding(1, 'watchdog_idle')],
      ...afterAttempt(first, 1),
    },
    recovering: {
      ready: [...second, { type: 'ready', attempt: 2, afterMs: 5 }],
      suspected_stall: [...second, stall(2)],
      watchdog_terminating: [...second, attemptEnding(2, 'watchdog_idle')],
      ...afterAttempt(second, 2),
    },
    ready: {
      suspected_stall: [...ready, stall(1)],
      watchdog_terminating: [...ready, attemptEnding(1, 'watchdog_idle')],
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
      recovering: [...probe, probeEnded(1, 2), attemptStarted(2)],
      probe_failed: badProbe,
      ...cutShort(probe),
    },
    probe_failed: { probe_waiting: [...badProbe, waiting(true)], ...noRetry(badProbe) },
    lease_terminating: {
      stopped_host_closed: [
        ...lost,
        attemptEnded(1, { cause: 'lease_lost', failure: leaseFailure }),
        ended('stopped', 'lease_lost'),
      ],
      completed: [...lost, attemptEnded(1), ended('completed')],
      failed: [...lost, ended('failed', 'supervisor_lost')],
    },
    stopped_host_closed: {},
    paused_manual: {},
    completed: {},
    failed: {},
  };
}

function cutShort(before: EventBody[]) {
  return { failed: [...before, ended('failed', 'timeout')], lease_terminating: [...before, leaseLost] };
}

function noRetry(before: EventBody[]) {
  return { ...cutShort(before), paused_manual: [...before, sessionEnded('failed', { failure, paused: true })] };
}

function afterFailure(before: EventBody[], attempt: number) {
  const failed = [...before, attemptEnded(attempt, exitedWith(1))];
  return {
    ...noRetry(failed),
    retry_waiting: [...failed, waiting(false, attempt + 1)],
    probe_waiting: [...failed, waiting(true, attempt + 1)],
  };
}

function afterAttempt(before: EventBody[], attempt: number) {
  return {
    ...afterFailure(before, attempt),
    completed: [...before, attemptEnded(attempt), ended('completed')],
  };
}

const failure: Failure = { code: 'exit', family: 'soft', reason: 'exited with code 1' };
const leaseFailure: Failure = { code: 'lease_lost', family: 'final', reason: 'was ended: the step is gone' };
const inLine: EventBody = { type: 'slot_waiting', pool: 'gpu', permits: 1 };
const gotSlot: EventBody = {
  type: 'slot_prepared',
  slotId: 'a',
  pool: 'gpu',
  permits: 1,
  numbers: [0],
  waitedMs: 5,
};
const readyNow: EventBody = { type: 'ready', attempt: 1, afterMs: 5 };
const leaseLost: EventBody = { type: 'session_ending', cause: 'lease_lost', detail: 'the step is gone' };

function stall(attempt: number): EventBody {
  return { type: 'stall_suspected', attempt, silentMs: 5 };
}

function stallOver(attempt: number): EventBody {
  return { type: 'stall_over', attempt };
}

function waiting(probe: boolean, attempt = 2): EventBody {
  return retryWaiting(attempt, 5, { probe });
}

function ended(status: 'completed' | 'failed' | 'stopped', cause: StopCode | null = null): EventBody {
  return sessionEnded(status, { cause, failure: status === 'completed' ? null : failure });
}

function folded(events: readonly EventBody[]): SessionState {
  return fold(journal(events), commandSession);
}
