import { classify } from '../failure-rules/classify.ts';
import { readLogTail } from '../failure-rules/read-tail.ts';
import { isCodeNamed, isNamed } from '../failure-rules/retry-on.ts';
import type { Redaction } from '../redact/redaction.ts';
import type { Failure, StopCode } from '../session/events.ts';
import { channelsOf, executionDir, executionMark, logPath } from '../session/paths.ts';
import type { Redact } from '../session/redact-texts.ts';
import type { Request } from '../session/request.ts';
import type { SessionEnded } from '../session/session-end.ts';
import { sessionLogs } from '../session/session-logs.ts';
import { monotonicMs } from '../system/clock.ts';
import { ReplacedFileError } from '../system/own-file.ts';
import { endTree, unwillingMs } from '../system/process-tree.ts';
import type { Collected } from './execution/attempt-collector.ts';
import type { ExecutionEnd } from './execution/execute.ts';
import type { LazyModules } from './lazy-modules.ts';
import type { SessionContext } from './lifecycle/session-context.ts';
import { onTimeout } from './on-timeout.ts';
import type { FailedAttempt } from './retry-policy.ts';
import { runScript } from './run-script.ts';
import { attemptTimeout } from './stop-triggers/timeouts.ts';
import type { Watchdog } from './stop-triggers/watchdog.ts';
import type { AttemptReading, AttemptTests } from './tests/attempt-tests.ts';

interface AttemptEnd {
  /** Why it was stopped; null when it ended by itself. */
  cause: StopCode | null;
  /** Null after a success. */
  failed: FailedAttempt | null;
  /** How long the results of its tests were read; 0 without `test-results`. */
  readingMs: number;
}

interface Classified {
  failure: Failure | null;
  rule: FailedAttempt['rule'];
}

/** Runs attempts, and writes to the journal what happens in them. */
export class AttemptRunner {
  readonly #context: SessionContext;
  readonly #redaction: Redaction;
  readonly #modules: LazyModules;

  constructor(context: SessionContext, redaction: Redaction, modules: LazyModules) {
    this.#context = context;
    this.#redaction = redaction;
    this.#modules = modules;
  }

  async run(attempt: number, lastFailure?: string): Promise<AttemptEnd> {
    const { recorder, request } = this.#context;
    const plan = await this.#modules.tests?.plan(attempt);
    if (plan?.event !== undefined) recorder.append(plan.event);
    const script = plan?.script ?? (attempt > 1 ? request.runOnRetry : null) ?? request.script;
    if (script === null) throw new Error('the request has no script to run');
    const over = new AbortController();
    const end = await runScript(this.#context, {
      kind: 'attempt',
      number: attempt,
      script,
      attempt,
      lastFailure,
      variables: plan?.variables,
      triggers: [attemptTimeout(request.attemptTimeoutMs)],
      watchdog: this.#watchdog(attempt),
      onStarted: (started) => {
        recorder.append({ type: 'attempt_started', attempt, ...started });
        if (started.process !== null) this.#recordReady(attempt, over.signal);
      },
      beforeEnd: onTimeout(this.#context, attempt),
      onEnding: ({ cause, detail }, graceMs, signal) =>
        recorder.append({ type: 'attempt_ending', attempt, cause, detail, graceMs, signal }),
      onWaiting: () => recorder.append({ type: 'attempt_waiting', attempt }),
      onExited: () => over.abort(),
      onRunsOn: this.#onRunsOn(attempt),
      keepsLeftovers: request.leftovers === 'keep',
    });
    const classified = await this.#classify(attempt, end);
    // Whoever reads of the end finds everything that belongs to the attempt.
    const learnSecrets = () => this.#learnSecrets();
    const collected = await this.#modules.collector?.collect(attempt, learnSecrets).catch(refusal);
    if (collected !== undefined && 'type' in collected) recorder.append(collected);
    const read = monotonicMs();
    const tests = await this.#modules.tests?.read(attempt, end, learnSecrets, this.#context.interrupted).catch(refusal);
    if (tests !== undefined && 'event' in tests) recorder.append(tests.event);
    const readingMs = tests === undefined ? 0 : monotonicMs() - read;
    const failure = failureOf(classified.failure, collected, tests, request);
    const { detail, ...ended } = failure === null ? end : await this.#endKept(attempt, end);
    recorder.append({ type: 'attempt_ended', attempt, ...ended, failure });
    if (failure === null) return { cause: end.cause, failed: null, readingMs };
    const isNamedInRetryOn = isNamed(request.retryOn, end.exit, end.cause);
    return { cause: end.cause, failed: { failure, rule: classified.rule, isNamed: isNamedInRetryOn }, readingMs };
  }

  /** Records the verdict over the tests of all attempts. Returns the end of the session with it. */
  async concludeTests(tests: AttemptTests, before: SessionEnded): Promise<SessionEnded> {
    const { recorder, interrupted } = this.#context;
    const startedMs = Date.parse(recorder.state.start?.startedAt ?? '') || Date.now();
    const options = {
      secrets: this.#redaction.values,
      startedMs,
      isInterrupted: this.#context.interruption !== undefined,
    };
    const { event, end, problems } = await tests.conclude(before, options, interrupted);
    for (const message of problems) recorder.append({ type: 'warning', message });
    if (event !== undefined) recorder.append(event);
    return end;
  }

  /** An attempt may fail after its command has succeeded; nothing of it is to be kept then. */
  async #endKept(attempt: number, { kept, ...end }: ExecutionEnd): Promise<ExecutionEnd> {
    if (kept === undefined) return end;
    const mark = executionMark(this.#context.request.sessionId, 'attempt', attempt);
    const tree = { root: null, mark, known: kept };
    const { found, survivors } = await endTree(tree, () => this.#context.graceMs, { unwillingMs });
    this.#context.survivors.push(...survivors);
    return { ...end, leftBehind: found, survivors };
  }

  /** A background session that is known to be ready lives as long as its tree: its script may start servers with `&`. */
  #onRunsOn(attempt: number): ((processes: string[]) => void) | undefined {
    const { recorder, request } = this.#context;
    if ((request.background?.ready ?? []).length === 0) return undefined;
    return (processes) => recorder.append({ type: 'attempt_runs_on', attempt, processes });
  }

  #watchdog(attempt: number): Watchdog {
    const { recorder, request } = this.#context;
    return {
      warningMs: request.stallWarningMs,
      timeoutMs: request.stallTimeoutMs,
      onStall: (silentMs, suspended) =>
        recorder.append(
          suspended === ''
            ? { type: 'stall_suspected', attempt, silentMs }
            : { type: 'stall_suspected', attempt, silentMs, suspended },
        ),
      onStallOver: () => recorder.append({ type: 'stall_over', attempt }),
    };
  }

  /** Of a background session. Nothing is recorded when the attempt ends before it is ready. */
  #recordReady(attempt: number, over: AbortSignal): void {
    void this.#modules.readiness?.watch(attempt, over).then((afterMs) => {
      if (!over.aborted) this.#context.recorder.append({ type: 'ready', attempt, afterMs });
    });
  }

  /** Failure rules come before the built-in classification, in which a code that `retry-on` names is soft. */
  async #classify(attempt: number, end: ExecutionEnd): Promise<Classified> {
    const { exit, cause, detail } = end;
    const { request } = this.#context;
    const failure = classify(exit, cause, detail);
    const ruled = failure === null ? null : await this.#classifyByRules(attempt, end);
    if (ruled !== null) return { failure: ruled, rule: sourceOf(ruled, request) };
    const isWanted = failure?.family === 'hard' && isCodeNamed(request.retryOn, exit, cause);
    return { failure: isWanted ? { ...failure, family: 'soft' } : failure, rule: null };
  }

  async #classifyByRules(attempt: number, { exit, cause }: ExecutionEnd): Promise<Failure | null> {
    const { root, request, recorder } = this.#context;
    if (this.#modules.rules === undefined) return null;
    const dir = executionDir(root, 'attempt', attempt);
    const logs = channelsOf(request.streams).map((channel) => logPath(dir, channel));
    // The journal quotes the text that a rule matches, so the text is redacted first.
    const patterns = await this.#redaction.patternsForQuotes(sessionLogs({ root }));
    if (patterns === undefined) {
      const message = `The failure rules have not seen the output of attempt ${attempt}: it masks too many values to redact them.`;
      recorder.append({ type: 'warning', message });
    }
    const tail = () => (patterns === undefined ? '' : readLogTail(logs, patterns));
    return this.#modules.rules.classify(exit, cause, tail);
  }

  /** Returns what takes out of a text what commands have masked until now; all of it if that is too much. */
  async #learnSecrets(): Promise<Redact> {
    const patterns = await this.#redaction.patternsForQuotes(sessionLogs(this.#context));
    return (text) => patterns?.text(text) ?? '***';
  }
}

/** The rules of a preset have no order, those of the user's come before them. */
function sourceOf({ code }: Failure, { failureRules }: Request): FailedAttempt['rule'] {
  const rule = failureRules.find((candidate) => candidate.code === code);
  return rule?.latest === true ? 'failure-preset' : 'failure-rules';
}

/** Nothing is collected into a folder that is not the session's. @throws any other error */
function refusal(error: unknown): Failure {
  if (!(error instanceof ReplacedFileError)) throw error;
  const reason = `has files that cannot be collected: ${error.message}`;
  return { code: 'file_replaced', family: 'final', reason };
}

function failureOf(
  own: Failure | null,
  collected: Collected | Failure | undefined,
  tests: AttemptReading | Failure | undefined,
  request: Request,
): Failure | null {
  if (collected !== undefined && 'code' in collected) return collected;
  if (tests !== undefined && 'code' in tests) return tests;
  return (tests === undefined ? own : tests.judge(own)) ?? noFiles(collected, request);
}

/** The failure of an attempt that succeeded and left nothing of what it had to leave. */
function noFiles(collected: Collected | undefined, { ifNoFilesFound }: Request): Failure | null {
  if (ifNoFilesFound !== 'error' || collected?.notFound === undefined) return null;
  const reason = `left no files for artifact-paths: ${collected.notFound.join(', ')}`;
  return { code: 'no_files', family: 'final', reason };
}
