import { type ExecutionKind, executionDir, executionMark } from '../session/paths.ts';
import { executionEnvironment } from './execution/environment.ts';
import { type ExecutionEnd, type ExecutionPlan, execute } from './execution/execute.ts';
import { signalAfter } from './lifecycle/grace.ts';
import type { SessionContext } from './lifecycle/session-context.ts';

type PlanOfScript =
  | 'script'
  | 'triggers'
  | 'watchdog'
  | 'onStarted'
  | 'onEnding'
  | 'onWaiting'
  | 'onExited'
  | 'onRunsOn'
  | 'keepsLeftovers';

export interface ScriptRun extends Pick<ExecutionPlan, PlanOfScript> {
  kind: ExecutionKind;
  number: number;
  /** The attempt that it is, or that it precedes. */
  attempt: number;
  /** The code of the previous attempt's failure. */
  lastFailure: string | undefined;
}

/** Runs one of the session's scripts to its end; a stop of the session ends it too. */
export function runScript(context: SessionContext, run: ScriptRun): Promise<ExecutionEnd> {
  const { root, request, slotNumbers } = context;
  const { sessionId, maxAttempts, workingDirectory, streams, maxLogBytes } = request;
  const { kind, number, attempt, lastFailure, ...plan } = run;
  const dir = executionDir(root, kind, number);
  const mark = executionMark(sessionId, kind, number);
  const facts = { sessionId, attempt, maxAttempts, lastFailure, mark, dir, slotNumbers };
  return execute({
    ...plan,
    dir,
    mark,
    workingDirectory,
    streams,
    maxLogBytes,
    environment: executionEnvironment(process.env, facts),
    onWarning: (message) => context.recorder.append({ type: 'warning', message }),
    graceMs: () => context.graceMs,
    signalAfter: (cause) => signalAfter(cause, request.stopSignal),
    triggers: [() => context.stopped, context.straySignals.trigger, ...plan.triggers],
  });
}
