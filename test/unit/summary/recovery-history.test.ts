import { expect, it } from 'vitest';
import { renderNotes } from '../../../src/summary/notes.ts';
import { exited, session } from './sessions.ts';

const lines = (state: ReturnType<typeof session>) => renderNotes(state, {}, []).split('\n');

it('of each recovery the delay, the probe and the result are told, and that none is left', () => {
  const state = session({
    maxAttempts: 2,
    attempts: [
      { ms: 1_000, ...exited(1) },
      { ms: 2_000, ...exited(1), waitMs: 10_000, probes: [{ ms: 200, ...exited(7) }, { ms: 100 }] },
    ],
    end: { status: 'failed', ...exited(1), paused: true },
  });
  expect(state.runtime).toBe('paused_manual');
  expect(lines(state)).toEqual([
    '- ⏸️ No recovery is left (`paused_manual`): a person has to act',
    '- Recovery 1: waited 10 s; probe 1 exited with code 7',
    '- Recovery 2: waited 5 s; probe 2 succeeded; attempt 2 exited with code 1',
  ]);
});

it('without probes, when all went well in the end, the waits are enough', () => {
  const state = session({
    attempts: [
      { ms: 1_000, ...exited(1) },
      { ms: 2_000, waitMs: 10_000 },
    ],
    end: { status: 'completed' },
  });
  expect(lines(state)).toContain('- Waited 10 s before attempt 2');
});
