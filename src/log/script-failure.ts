import type { EventOf } from '../session/events.ts';
import { endsSession } from '../session/session-end.ts';
import { grey } from '../text/ansi.ts';
import type { StepLog } from './step-log.ts';
import { writeSurvivors } from './survivors.ts';

/** Writes what an `on-retry` or `on-timeout` script has left, that it has failed, if it has, and what that means for its attempt. */
export async function writeScriptFailure(
  event: EventOf<'on_retry_ended' | 'on_timeout_ended'>,
  name: string,
  log: StepLog,
): Promise<void> {
  await writeSurvivors(event, name, log);
  const { type, attempt, cause, failure } = event;
  if (failure === null) return;
  const isOnRetry = type === 'on_retry_ended';
  const what = `the ${isOnRetry ? 'on-retry script before' : 'on-timeout script of'} attempt ${attempt} ${failure.reason}`;
  // With the session the script is ended, too: nobody is to be warned of that.
  if (endsSession(cause)) {
    return log.line(
      isOnRetry ? `${grey('■')} The attempt does not start: ${what}.` : `${grey('■')} ${capitalized(what)}.`,
    );
  }
  return log.warning(`${name}: ${what}; the attempt ${isOnRetry ? 'starts' : 'is stopped'} anyway.`);
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
