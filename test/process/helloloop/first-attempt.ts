import { writeStopRequest } from '../../../src/session/stop-request.ts';
import { isWindows } from '../../kit/this-system.ts';
import type { TestSession } from '../supervisor/session.ts';
import { FakeHelloLoop } from './fake-helloloop.ts';
import { followedSession } from './followed-session.ts';

/** Follows a session up to its first attempt, which has printed one line. `pid` is the HelloLoop supervisor's. */
export async function followFirstAttempt(...options: Parameters<typeof followedSession>) {
  const session = followedSession(...options);
  const helloloop = new FakeHelloLoop(session);
  session.start();
  await session.event('session_started');
  helloloop.begin().task('one', { id: 'one', title: 'one' }).attempt('one', 'codex', 'a line\n');
  await session.event('attempt_started');
  return { session, helloloop, pid: helloloop.supervisor.pid ?? 0 };
}

export function cancel(session: TestSession): void {
  writeStopRequest(session.paths.stop, { cause: 'cancelled', detail: 'the step was cancelled' });
  // Windows has no signals: there the file alone is the request.
  if (!isWindows) session.stop();
}
