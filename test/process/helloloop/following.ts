import { writeStopRequest } from '../../../src/session/stop-request.ts';
import type { TestSession } from '../supervisor/session.ts';
import { Stage } from './fake-helloloop.ts';
import { followedSession } from './followed-session.ts';

/** A session in whose first attempt a line is written, and which is followed so far. `pid` is its supervisor's. */
export async function following(...options: Parameters<typeof followedSession>) {
  const session = followedSession(...options);
  const stage = new Stage(session);
  session.start();
  await session.event('session_started');
  stage.begin().task('one', { id: 'one', title: 'one' }).attempt('one', 'codex', 'a line\n');
  await session.event('attempt_started');
  return { session, stage, pid: stage.supervisor.pid ?? 0 };
}

export function cancel(session: TestSession): void {
  writeStopRequest(session.paths.stop, { cause: 'cancelled', detail: 'the step was cancelled' });
  session.signal('SIGTERM');
}
