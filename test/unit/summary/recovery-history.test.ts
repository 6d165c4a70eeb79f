import { expect, it } from 'vitest';
import { renderNotes } from '../../../src/summary/notes.ts';
import { exitedWith } from '../../kit/events.ts';
import { session } from '../../kit/session.ts';

const notes = (state: ReturnType<typeof session>) => renderNotes(state, {}, []).split('\n');

it('the notes of a paused session have the wait, the probe and the result of each recovery', () => {
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
    '- ⏸️ No recovery is left (`paused_manual`): a person has to act',
    '- Recovery 1: waited 10 s; probe 1 exited with code 7',
    '- Recovery 2: waited 5 s; probe 2 succeeded; attempt 2 exited with code 1',
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
