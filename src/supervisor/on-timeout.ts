import { classify } from '../failure-rules/classify.ts';
import { errorMessage } from '../system/errors.ts';
import type { ExecutionPlan } from './execution/execute.ts';
import type { SessionContext } from './lifecycle/session-context.ts';
import { runScript } from './run-script.ts';
import { onTimeoutLimit, timeLimits } from './stop-triggers/timeouts.ts';

/** A look at a hanging command takes seconds, and the job waits for it. */
const limitMs = 30_000;
/** What it may take to end by itself after that. */
const graceMs = 2_000;

/**
 * Returns what happens before an attempt is ended that has reached a limit of time: its `on-timeout` script runs, while the
 * attempt is left alone. Whatever comes of the script, the attempt is ended as it would be. A cancel, or anything else that
 * stops the session from outside, kills the script at once. Undefined without such a script.
 */
export function onTimeout(context: SessionContext, attempt: number): ExecutionPlan['beforeEnd'] {
  const { recorder, request } = context;
  const script = request.onTimeout;
  if (script === null) return undefined;
  return async ({ cause, detail: limit }, root, limits) => {
    if (root === null || !timeLimits.has(cause) || context.interruption !== undefined) return;
    try {
      const { detail, ...ended } = await runScript(context, {
        kind: 'on-timeout',
        number: attempt,
        script,
        attempt,
        lastFailure: cause,
        pid: root.pid,
        stopped: context.interrupted,
        triggers: [onTimeoutLimit(limitMs), ...limits],
        graceMs: () => (context.interruption === undefined ? Math.min(graceMs, context.graceMs) : 0),
        onStarted: (started) => recorder.append({ type: 'on_timeout_started', attempt, limit, ...started }),
      });
      const failure = classify(ended.exit, ended.cause, detail);
      recorder.append({ type: 'on_timeout_ended', attempt, ...ended, failure });
    } catch (error) {
      const message = `The on-timeout script of attempt ${attempt} could not be run: ${errorMessage(error)}`;
      recorder.append({ type: 'warning', message });
    }
  };
}
