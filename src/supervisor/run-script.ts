import { type ExecutionKind, executionDir, executionMark, passableFolder } from '../session/paths.ts';
import { makeNewFolder, ReplacedFileError } from '../system/own-file.ts';
import { executionEnvironment } from './execution/environment.ts';
import { type ExecutionEnd, type ExecutionPlan, execute, withoutFiles } from './execution/execute.ts';
import { signalAfter } from './lifecycle/grace.ts';
import type { SessionContext } from './lifecycle/session-context.ts';
import type { StopReason } from './stop-triggers/stop-trigger.ts';

type PlanOfScript =
  | 'script'
  | 'triggers'
  | 'watchdog'
  | 'onStarted'
  | 'beforeEnd'
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
  /** Returns variables for this execution alone, whose folder exists by now. */
  variables?: ((dir: string) => NodeJS.ProcessEnv) | undefined;
  /** The process of the attempt, for a script that looks at it. */
  pid?: number;
  /** Resolves when something stops the script besides its triggers; by default what stops the session. */
  stopped?: Promise<StopReason>;
  /** Milliseconds between the first signal and SIGKILL; by default as for the session. */
  graceMs?(): number;
}

/**
 * Runs one of the session's scripts to its end; a stop of the session ends it too.
 * @throws ReplacedFileError if there is anything in the place of its folder
 */
export async function runScript(context: SessionContext, run: ScriptRun): Promise<ExecutionEnd> {
  const { root, request, slotNumbers } = context;
  const { sessionId, maxAttempts, workingDirectory, streams, maxLogBytes } = request;
  const { kind, number, attempt, lastFailure, pid, stopped = context.stopped, variables, ...plan } = run;
  const dir = executionDir(root, kind, number);
  const mark = executionMark(sessionId, kind, number);
  const facts = { sessionId, attempt, maxAttempts, lastFailure, mark, dir, slotNumbers, pid };
  let environment: NodeJS.ProcessEnv;
  try {
    makeNewFolder(root, dir, passableFolder);
    const own = variables?.(dir);
    environment = executionEnvironment(process.env, { ...facts, own });
  } catch (error) {
    if (error instanceof ReplacedFileError) throw error;
    return withoutFiles(run, error);
  }
  let commandEnded: ReturnType<SessionContext['recordCommand']> | undefined;
  context.running.add(dir);
  const ended = execute({
    ...plan,
    onStarted: (started) => {
      plan.onStarted(started);
      if (started.process !== null) commandEnded = context.recordCommand(started.process);
    },
    dir,
    mark,
    // While `on-timeout` runs, an orphan may be the attempt's.
    adopter: kind === 'on-timeout' ? undefined : context.reaper?.process.pid,
    givenUp: context.survivors,
    workingDirectory,
    streams,
    maxLogBytes,
    environment,
    onWarning: (message) => context.recorder.append({ type: 'warning', message }),
    graceMs: plan.graceMs ?? (() => context.graceMs),
    signalAfter: (cause) => signalAfter(context.interruption?.cause ?? cause, request.stopSignal),
    triggers: [() => stopped, context.straySignals.trigger, ...plan.triggers],
  });
  const end = await ended.finally(() => context.running.delete(dir));
  commandEnded?.(end.survivors);
  context.survivors.push(...end.survivors);
  return end;
}
