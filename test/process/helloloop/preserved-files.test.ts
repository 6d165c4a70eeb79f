import { mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needsLinks } from '../../kit/posix-script.ts';
import { eventually } from '../../kit/wait.ts';
import type { TestSession } from '../supervisor/session.ts';
import { FakeHelloLoop, sessionId } from './fake-helloloop.ts';
import { followFirstAttempt } from './first-attempt.ts';
import { followedSession, journalStatuses, mirroredExecutions, warningsOf } from './followed-session.ts';

const first = { id: 'one', title: 'The first task' };

function collected(session: TestSession): string[] {
  const folder = join(session.paths.root, 'attempts/01/collected');
  return readdirSync(folder, { recursive: true }).map((path) => String(path).replaceAll(sep, '/'));
}

/** Plays a session with one task, which is followed by now, to its end. */
async function playToEnd(session: TestSession, helloloop: FakeHelloLoop): Promise<void> {
  helloloop.task('one', first).attempt('one', 'codex', 'a line\n');
  await session.event('attempt_started');
  helloloop.runtime('one', 'codex', 'completed', { code: 0 }).end('completed');
  expect(await session.finished()).toMatchObject({ status: 'completed' });
  expect(mirroredExecutions(session)).toMatchObject([{ label: 'codex', stdout: 'a line\n' }]);
}

describe('preserved files', () => {
  it('hold the last complete runtime file', async () => {
    const { session, helloloop } = await followFirstAttempt();
    helloloop.runtime('one', 'codex', 'suspected_stall');
    await eventually(() => journalStatuses(session).includes('suspected_stall'), { what: 'the stall in the journal' });
    helloloop
      .write('runs/one/codex-runtime.json', '{"status":')
      .append('runs/one/codex-recovery-01-stdout.log', 'again\n');
    await session.event('attempt_started', 2);
    helloloop.end('completed');
    await session.finished();
    const path = join(session.paths.root, 'attempts/01/collected/.helloloop/runs/one/codex-runtime.json');
    expect(session.read(path)).toContain('suspected_stall');
  });

  it('have paths in the repository even if a link leads to it', async () => {
    needsLinks();
    const session = followedSession();
    const link = join(session.scratch, 'link');
    symlinkSync(session.workspace, link);
    Object.assign(session.request.attach ?? {}, { stateDir: join(link, '.helloloop') });
    session.start();
    await session.event('session_started');
    await playToEnd(session, new FakeHelloLoop(session).begin());
    expect(collected(session)).toEqual(
      expect.arrayContaining(['.helloloop/runs/one/codex-runtime.json', '.helloloop/supervisor/state.json']),
    );
  });
});

it('follows a state folder that is a link', async () => {
  needsLinks();
  const session = followedSession();
  const elsewhere = join(session.scratch, 'elsewhere');
  mkdirSync(elsewhere);
  symlinkSync(elsewhere, join(session.workspace, '.helloloop'));
  session.start();
  await session.event('session_started');
  await playToEnd(session, new FakeHelloLoop(session).begin());
  expect(warningsOf(session)).toEqual([]);
  expect(collected(session)).toContain('.helloloop/runs/one/codex-runtime.json');
});

describe('files of an earlier session', () => {
  it('are ignored even while the request is half-written', async () => {
    const session = followedSession({ session: sessionId });
    const helloloop = new FakeHelloLoop(session);
    helloloop.task('old', { id: 'old', title: 'An old task' }, 'done', '').attempt('old', 'codex', 'an old line\n');
    helloloop.runtime('old', 'codex', 'completed');
    helloloop.makeOld(
      'status.json',
      'runs/old/codex-stdout.log',
      'runs/old/codex-stderr.log',
      'runs/old/codex-runtime.json',
    );
    helloloop.begin().write('supervisor/request.json', '{"sessionId": "2026-');
    session.start();
    await session.event('attached');
    helloloop.write('supervisor/request.json', { sessionId });
    await playToEnd(session, helloloop);
  });

  it('cannot be told apart after the clock was set back, so nothing is ignored', async () => {
    const session = followedSession({ session: sessionId });
    const helloloop = new FakeHelloLoop(session).begin();
    const later = new Date(Date.now() + 3_600_000);
    utimesSync(join(helloloop.stateDir, 'supervisor/request.json'), later, later);
    session.start();
    await session.event('attached');
    await playToEnd(session, helloloop);
  });
});
