import { mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually } from '../../kit/wait.ts';
import type { TestSession } from '../supervisor/session.ts';
import { Stage, sessionId } from './fake-helloloop.ts';
import { followedSession, toldExecutions, toldStatuses, warningsOf } from './followed-session.ts';
import { following } from './following.ts';

const first = { id: 'one', title: 'The first task' };

function collected(session: TestSession): string[] {
  const folder = join(session.paths.root, 'attempts/01/collected');
  return readdirSync(folder, { recursive: true }).map(String);
}

/** From the first task to the end of a session that is followed by now. */
async function tellWhole(session: TestSession, stage: Stage): Promise<void> {
  stage.task('one', first).attempt('one', 'codex', 'a line\n');
  await session.event('attempt_started');
  stage.runtime('one', 'codex', 'completed', { code: 0 }).end('completed');
  expect(await session.finished()).toMatchObject({ status: 'completed' });
  expect(toldExecutions(session)).toMatchObject([{ label: 'codex', stdout: 'a line\n' }]);
}

describe('what is put by', () => {
  it('is a runtime file as it was when it could be read last', async () => {
    const { session, stage } = await following();
    stage.runtime('one', 'codex', 'suspected_stall');
    await eventually(() => toldStatuses(session).includes('suspected_stall'), { what: 'the stall to be told' });
    stage.write('runs/one/codex-runtime.json', '{"status":').append('runs/one/codex-recovery-01-stdout.log', 'again\n');
    await session.event('attempt_started', 2);
    stage.end('completed');
    await session.finished();
    const path = join(session.paths.root, 'attempts/01/collected/.helloloop/runs/one/codex-runtime.json');
    expect(session.read(path)).toContain('suspected_stall');
  });

  it('has its paths in the repository, also when that is reached by a link', async () => {
    const session = followedSession();
    const link = join(session.scratch, 'link');
    symlinkSync(session.workspace, link);
    Object.assign(session.request.attach ?? {}, { stateDir: join(link, '.helloloop') });
    session.start();
    await session.event('session_started');
    await tellWhole(session, new Stage(session).begin());
    expect(collected(session)).toEqual(
      expect.arrayContaining(['.helloloop/runs/one/codex-runtime.json', '.helloloop/supervisor/state.json']),
    );
  });
});

it('a state folder that is a link is followed with its run folders', async () => {
  const session = followedSession();
  const elsewhere = join(session.scratch, 'elsewhere');
  mkdirSync(elsewhere);
  symlinkSync(elsewhere, join(session.workspace, '.helloloop'));
  session.start();
  await session.event('session_started');
  await tellWhole(session, new Stage(session).begin());
  expect(warningsOf(session)).toEqual([]);
  expect(collected(session)).toContain('.helloloop/runs/one/codex-runtime.json');
});

describe('since when files are of the session', () => {
  it('is known while its request is half-written', async () => {
    const session = followedSession({ session: sessionId });
    const stage = new Stage(session);
    stage.task('old', { id: 'old', title: 'An old task' }, 'done', '').attempt('old', 'codex', 'an old line\n');
    stage.runtime('old', 'codex', 'completed');
    stage.isOld('status.json', 'runs/old/codex-stdout.log', 'runs/old/codex-stderr.log', 'runs/old/codex-runtime.json');
    stage.begin().write('supervisor/request.json', '{"sessionId": "2026-');
    session.start();
    await session.event('attached');
    stage.write('supervisor/request.json', { sessionId });
    await tellWhole(session, stage);
  });

  it('is not known when the clock was set back after its launch: then nothing is passed over', async () => {
    const session = followedSession({ session: sessionId });
    const stage = new Stage(session).begin();
    const later = new Date(Date.now() + 3_600_000);
    utimesSync(join(stage.stateDir, 'supervisor/request.json'), later, later);
    session.start();
    await session.event('attached');
    await tellWhole(session, stage);
  });
});
