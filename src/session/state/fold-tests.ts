import type { JournalEvent } from '../events.ts';
import type { SessionState } from './session-state.ts';
import type { Tests } from './state-file-schema.ts';

export type TestEvent = Extract<JournalEvent, { type: 'rerun_planned' | 'tests_read' | 'tests_concluded' }>;

const none: Tests = { attempts: {}, rerun: [], failedTests: [], session: null };

/** Returns the session after an event about its tests. */
export function applyTests(state: SessionState, event: TestEvent): SessionState {
  const tests = state.tests ?? none;
  switch (event.type) {
    case 'rerun_planned':
      return event.narrowed ? { ...state, tests: { ...tests, rerun: [...tests.rerun, event.attempt] } } : state;
    case 'tests_read': {
      const { total, passed, failed, skipped, quarantined, tools, complete, hung, notes, duplicates, failedTests } =
        event;
      const results = {
        total,
        passed,
        failed,
        skipped,
        quarantined,
        tools,
        complete,
        ...(hung !== undefined && { hung }),
        ...(notes.length > 0 && { notes }),
        ...(duplicates.length > 0 && { duplicates }),
      };
      return { ...state, tests: { ...tests, attempts: { ...tests.attempts, [event.attempt]: results }, failedTests } };
    }
    case 'tests_concluded': {
      const { type, v, seq, at, mono, ...session } = event;
      return { ...state, tests: { ...tests, session } };
    }
  }
}
