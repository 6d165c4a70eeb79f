import { expect, it } from 'vitest';
import { renderNotes } from '../../../src/summary/notes.ts';
import { exitedWith } from '../../kit/events.ts';
import { session } from '../../kit/session.ts';

const notes = (state: ReturnType<typeof session>) => renderNotes(state, {}, []).split('\n');

it('the notes have the waits and probes before an attempt, and of a command no word about a pause', () => {
  const state = session({
    maxAttempts: 2,
    attempts: [
      { ms: 1_000, ...exitedWith(1) },
      { ms: 2_000, ...exitedWith(1), waitMs: 10_000, probes: [{ ms: 200, ...exitedWith(7) }, { ms: 100 }] },
    ],
    end: { status: 'failed', failure: exitedWith(1).failure, paused: true },
  });
  expect(state.runtime).toBe('paused_manual');
  expect(notes(state)).toEqual([
    '- Before attempt 2: waited 10 s; probe 1 exited with code 7; waited 5 s; probe 2 succeeded',
  ]);
});

it('the notes of a completed session without probes have only the waits', () => {
  const state = session({
    attempts: [
      { ms: 1_000, ...exitedWith(1) },
      { ms: 2_000, waitMs: 10_000 },
    ],
    end: { status: 'completed' },
  });
  expect(notes(state)).toContain('- Waited 10 s before attempt 2');
});
