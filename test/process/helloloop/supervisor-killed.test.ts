import { describe, expect, it } from 'vitest';
import {
  expectedExecutions,
  followedSession,
  mirroredExecutions,
  play,
  playerExit,
  warningsOf,
} from './followed-session.ts';
import { type Line, linesOf, type RecordingName, recordings, written } from './recording.ts';

const perRecording = 5;

/** Picks moments at which the session runs or has just ended: different for each recording, the same in every run. */
function moments(name: RecordingName, lines: Line[]): number[] {
  const last = lines.at(-1)?.t ?? 0;
  const running = lines.find(({ file, write }) => file.endsWith('state.json') && write?.includes('"running"'))?.t ?? 0;
  let seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  return Array.from({ length: perRecording }, () => Math.round(running + 1 + random() * (last - running + 100)));
}

async function killAt(name: RecordingName, lines: Line[], moment: number) {
  const session = followedSession({ session: written(lines).session });
  session.start();
  await session.event('session_started');
  const player = play(name, session, 10, moment);
  const state = await session.finished();
  await playerExit(player);
  return { session, state, expected: written(lines, moment) };
}

describe.each(recordings)('a HelloLoop supervisor that is killed during %s', (name) => {
  it('ends the session after everything it wrote is mirrored', async () => {
    const lines = linesOf(name);
    const killed = moments(name, lines).map(async (moment) => ({ moment, ...(await killAt(name, lines, moment)) }));
    for (const { moment, session, state, expected } of await Promise.all(killed)) {
      const which = `killed at ${moment} ms`;
      const mirrored = mirroredExecutions(session);
      expect(mirrored, which).toEqual(
        expectedExecutions(expected.executions, mirrored, warningsOf(session), expected.tails),
      );
      const hasEnd = ['completed', 'failed', 'stopped'].includes(expected.status);
      expect(state.status, which).toBe(hasEnd ? expected.status : 'failed');
      expect(state.cause === 'supervisor_lost', which).toBe(!hasEnd);
      expect(session.types().includes('last_words'), which).toBe(!hasEnd);
      expect(
        state.attempts.map(({ status }) => status),
        which,
      ).toEqual(state.attempts.map(() => 'ended'));
    }
  });
});
