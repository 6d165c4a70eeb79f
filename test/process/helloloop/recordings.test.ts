import { describe, expect, it } from 'vitest';
import {
  expectedExecutions,
  followedSession,
  isSubsequence,
  journalStatuses,
  mirroredExecutions,
  play,
  playerExit,
  warningsOf,
} from './followed-session.ts';
import { linesOf, type RecordingName, recordings, written } from './recording.ts';

const ends = {
  ok: { status: 'completed', runtime: 'completed', failure: null, exitCode: 0 },
  flaky: { status: 'completed', runtime: 'completed', failure: null, exitCode: 0 },
  hard: { status: 'failed', runtime: 'paused_manual', failure: { code: 'auth', family: 'hard' }, exitCode: 1 },
  'host-closed': {
    status: 'stopped',
    runtime: 'stopped_host_closed',
    cause: 'lease_lost',
    exitCode: 1,
    failure: { code: 'host_closed', family: 'final' },
  },
} as const;

const speeds = [1, 10, 100];

/** Follows a recording at all speeds in parallel, because at its own speed it takes seconds. */
async function followAtEverySpeed(name: RecordingName) {
  const expected = written(linesOf(name));
  const sessions = speeds.map((speed) => ({ speed, session: followedSession({ session: expected.session }) }));
  return Promise.all(
    sessions.map(async ({ speed, session }) => {
      session.start();
      await session.event('session_started');
      const player = play(name, session, speed);
      const state = await session.finished();
      await playerExit(player);
      return { speed, session, state, expected };
    }),
  );
}

describe.each(recordings)('the recording %s, at its own speed, ten and a hundred times as fast', (name) => {
  it('is mirrored completely, once, in order, to the right end', async () => {
    for (const { speed, session, state, expected } of await followAtEverySpeed(name)) {
      const mirrored = mirroredExecutions(session);
      const warnings = warningsOf(session);
      const statuses = journalStatuses(session);
      const which = `at ${speed} times its speed`;
      expect(mirrored, which).toEqual(expectedExecutions(expected.executions, mirrored, warnings, expected.tails));
      expect(
        warnings.filter((warning) => !warning.includes('before it was read to the end')),
        which,
      ).toEqual([]);
      expect(state, which).toMatchObject(ends[name]);
      expect(
        state.waits.map(({ delayMs }) => delayMs),
        which,
      ).toEqual(expected.delays);
      expect(isSubsequence(statuses, expected.statuses), `${which}: ${statuses} of ${expected.statuses}`).toBe(true);
      expect(statuses.at(-1), which).toBe(expected.statuses.at(-1));
      expect(state.tasks, which).toMatchObject([{ id: 'main-flow', title: 'Build the main flow' }]);
    }
  });
});
