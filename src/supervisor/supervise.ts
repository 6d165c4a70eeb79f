import type { Redaction } from '../redact/redaction.ts';
import type { Failure } from '../session/events.ts';
import type { LaunchMessage } from '../session/launch-message.ts';
import type { Request } from '../session/request.ts';
import { endAfter, endBefore, type SessionEnded, sessionEnd } from '../session/session-end.ts';
import { AttemptRunner } from './attempt.ts';
import { loadLazyModules } from './lazy-modules.ts';
import { SessionContext } from './lifecycle/session-context.ts';
import { loadSlotParts } from './lifecycle/slot-parts.ts';
import type { Readiness } from './readiness/watch-attempt.ts';
import { Recovery } from './recovery.ts';
import { notReady } from './stop-triggers/not-ready.ts';

/**
 * Runs a session from its first attempt to its end, and returns that. Everything that happens is in the journal by then. The
 * first command waits until the session is `followed`: main has loaded what it takes to follow it, which the command may delete.
 */
export async function supervise(
  root: string,
  request: Request,
  redaction: Redaction,
  isSlotAsked: boolean,
  resultReader: LaunchMessage['resultReader'],
  followed: Promise<void>,
): Promise<SessionEnded> {
  const modules = await loadLazyModules(root, request, resultReader);
  const { readiness, tests } = modules;
  const limits = readiness === undefined ? [] : [notReady(readiness, request.background?.readyTimeoutMs ?? 0)];
  const slots = await loadSlotParts(root, request, isSlotAsked);
  const context = new SessionContext(root, request, redaction.redact, slots, limits);
  const attempts = new AttemptRunner(context, redaction, modules);
  const recovery = new Recovery(context);
  return context.run(async () => {
    await Promise.race([followed, context.stopped]);
    const end = (await runAttempts(context, attempts, recovery)) ?? endOfSuccess(readiness);
    return tests === undefined ? end : await attempts.concludeTests(tests, end);
  });
}

/** Runs attempts until one succeeds. Returns the end of the session if none does. */
async function runAttempts(
  context: SessionContext,
  attempts: AttemptRunner,
  recovery: Recovery,
): Promise<SessionEnded | undefined> {
  let last: Failure | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const stopped = (await context.stoppedWithin(0)) ?? (attempt > 1 ? context.endOfLease() : undefined);
    if (stopped !== undefined) return endBefore(attempt, stopped);
    const { cause, failed, readingMs } = await attempts.run(attempt, last?.code);
    if (failed === null) return undefined;
    // The session may have been stopped while the attempt was ended for another reason.
    const late = await context.stoppedWithin(0);
    if (late !== undefined && late.cause !== cause) return endAfter(late);
    const noRetry = await recovery.run(attempt, failed, cause, readingMs);
    if (noRetry !== undefined) return noRetry;
    last = failed.failure;
  }
}

/** A background session whose command succeeds before it is ready has failed: nobody could use it. */
function endOfSuccess(readiness: Readiness | undefined): SessionEnded {
  if (readiness?.isReached !== false) return sessionEnd(null, null);
  const reason = `ended before it was ready: ${readiness.missing.join(', ')}`;
  return sessionEnd('not_ready', { code: 'not_ready', family: 'final', reason }, { paused: false });
}
