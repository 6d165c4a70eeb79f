import { resolve } from 'node:path';
import { commandVariables } from '../../session/environment.ts';
import type { EventOf, Failure } from '../../session/events.ts';
import type { LaunchMessage } from '../../session/launch-message.ts';
import { sessionPaths } from '../../session/paths.ts';
import type { Redact } from '../../session/redact-texts.ts';
import type { Request, Script, TestSettings } from '../../session/request.ts';
import { type SessionEnded, sessionEnd } from '../../session/session-end.ts';
import { sessionLogs } from '../../session/session-logs.ts';
import { namesText } from '../../session/test-words.ts';
import type { AttemptRecord } from '../../test-results/truth/attempt-record.ts';
import { attemptVerdict } from '../../test-results/truth/attempt-verdict.ts';
import { nextAttempt } from '../../test-results/truth/next-attempt.ts';
import { Quarantine } from '../../test-results/truth/quarantine.ts';
import { flakyOutcome, type SessionTests, sessionTests } from '../../test-results/truth/session-tests.ts';
import { plural } from '../../text/plural.ts';
import type { LearnSecrets } from '../execution/collect.ts';
import type { ExecutionEnd } from '../execution/execute.ts';
import { Rerun } from './rerun.ts';
import { ResultFiles } from './result-files.ts';
import { ResultReader } from './result-reader.ts';
import { readEvent, rerunEvent, shownSession } from './shown.ts';

/** What an attempt runs. */
export interface AttemptPlan {
  /** Undefined: the script that runs everything. */
  script: Script | undefined;
  variables: (dir: string) => NodeJS.ProcessEnv;
  /** What there is to record. */
  event: EventOf<'rerun_planned'> | undefined;
}

export interface AttemptReading {
  event: EventOf<'tests_read'>;
  /** Returns the failure of the attempt, given the one that it has without its tests. */
  judge(failure: Failure | null): Failure | null;
}

interface ConcludeOptions {
  secrets: readonly string[];
  startedMs: number;
  /** Something from outside has stopped the session: there is no time to put files together. */
  isInterrupted: boolean;
}

const named = 3;

/** The tests of a session's attempts: which ones run, what became of them, and what that makes of the attempts. */
export class AttemptTests {
  readonly #root: string;
  readonly #request: Request;
  readonly #settings: TestSettings;
  readonly #quarantine: Quarantine | undefined;
  readonly #files: ResultFiles;
  readonly #rerun: Rerun;
  readonly #start: LaunchMessage['resultReader'];
  readonly #records: AttemptRecord[] = [];
  readonly #watched = new Set<string>();
  #narrowed = false;
  /** Takes out what the commands had masked when results were read last. To learn that, all logs are read. */
  #redact: Redact = () => '***';

  constructor(root: string, request: Request, settings: TestSettings, start: LaunchMessage['resultReader']) {
    this.#root = root;
    this.#request = request;
    this.#settings = settings;
    this.#start = start;
    const { quarantine } = settings;
    this.#quarantine = quarantine.length === 0 ? undefined : new Quarantine(quarantine, new Date());
    this.#files = new ResultFiles(root, request, settings);
    this.#rerun = new Rerun(request, settings);
  }

  /** Decides what the next attempt runs. */
  async plan(attempt: number): Promise<AttemptPlan> {
    await this.#files.remember();
    this.#narrowed = false;
    const all = { script: undefined, variables: () => ({ [commandVariables.rerun]: 'all' }), event: undefined };
    if (attempt === 1) return all;
    const next = nextAttempt(this.#records, this.#quarantine, this.#settings.rerunLimit);
    const found = this.#records.at(-1)?.results?.tools ?? [];
    const tests = next.run === 'failed' ? next.tests : [];
    const plan = next.run === 'failed' ? this.#rerun.narrow(attempt, tests, found) : { because: next.reason };
    const redact = this.#redact;
    if ('because' in plan) {
      // Without a script for that nobody expects fewer tests.
      const event = this.#rerun.isGiven ? rerunEvent(attempt, plan, redact) : undefined;
      return { ...all, event };
    }
    this.#narrowed = true;
    const event = this.#rerun.isGiven ? rerunEvent(attempt, { tests }, redact) : undefined;
    return { script: plan.script, variables: plan.variables, event };
  }

  /**
   * Reads the results of an attempt whose command has ended. `interrupted` resolves when there is little time.
   * @throws ReplacedFileError
   */
  async read(
    attempt: number,
    { exit, cause }: Pick<ExecutionEnd, 'exit' | 'cause'>,
    learnSecrets: LearnSecrets,
    interrupted: Promise<unknown>,
  ): Promise<AttemptReading> {
    const problems = await this.#files.collect(attempt, learnSecrets);
    const answer = await new ResultReader(this.#start, interrupted).read({
      kind: 'read',
      folder: this.#files.folder(attempt),
      workspace: this.#request.workspace,
      watched: [...this.#watched],
      quarantine: this.#settings.quarantine,
    });
    const results = answer.ok ? answer.results : undefined;
    const unread = answer.ok ? [] : [`The results of the tests could not be read: ${answer.error}.`];
    const isExit = exit.kind === 'exited';
    this.#records.push({
      attempt,
      narrowed: this.#narrowed,
      exitCode: isExit ? exit.code : null,
      stopped: cause !== null || !isExit,
      ...(results !== undefined && { results }),
    });
    for (const { id } of [...(results?.failures ?? []), ...(results?.flaky ?? [])]) this.#watched.add(id);
    const redact = await learnSecrets();
    this.#redact = redact;
    const notes = [...problems, ...unread, ...(answer.ok && results === undefined ? answer.notes : [])];
    return {
      event: readEvent(attempt, results, notes, this.#quarantine, redact),
      judge: (failure) => this.#judge(failure, redact),
    };
  }

  #judge(failure: Failure | null, redact: Redact): Failure | null {
    const { decision, message } = attemptVerdict(this.#records, this.#quarantine, this.#settings.trust);
    if (decision === 'passed') return null;
    // A rule knows better why a command failed whose tests have passed.
    if (decision === 'exit' || (decision === 'failed_outside_tests' && failure?.code !== 'exit')) return failure;
    return { code: decision, family: 'soft', reason: redact(message) };
  }

  /** Returns the verdict over all attempts, and the end of the session with it; writes the files of all tests. */
  async conclude(
    end: SessionEnded,
    { secrets, startedMs, isInterrupted }: ConcludeOptions,
    interrupted: Promise<unknown>,
  ): Promise<{ event: EventOf<'tests_concluded'> | undefined; end: SessionEnded; problems: string[] }> {
    const tests = sessionTests(this.#records, this.#quarantine);
    if (tests === undefined) return { event: undefined, end, problems: [] };
    const redact = this.#redact;
    const merged = isInterrupted ? undefined : await this.#merge(secrets, startedMs, interrupted);
    const slowest = this.#records.findLast(({ narrowed, results }) => !narrowed && results)?.results?.slowest ?? [];
    const shown = shownSession(tests, slowest, this.#quarantine, redact);
    const { mergedResults } = this.#settings;
    if (mergedResults !== null && merged?.length === 0) shown.mergedResults = mergedResults;
    const event = Object.assign({ type: 'tests_concluded' as const }, shown);
    return { event, end: this.#endWith(end, tests, redact), problems: merged ?? [] };
  }

  #endWith(end: SessionEnded, tests: SessionTests, redact: Redact): SessionEnded {
    if (end.status !== 'completed' || flakyOutcome(tests, this.#settings.flaky) !== 'flaky_tests') return end;
    const count = tests.flaky.length;
    const names = tests.flaky.map(({ test }) => redact(test.id));
    const reason = `has ${plural(count, 'flaky test')}: ${namesText(names, count, named)}`;
    return sessionEnd(null, { code: 'flaky_tests', family: 'final', reason }, { paused: false });
  }

  async #merge(secrets: readonly string[], start: number, interrupted: Promise<unknown>): Promise<string[]> {
    const { workspace } = this.#request;
    const { mergedResults, quarantine } = this.#settings;
    const attempts = this.#records.filter(({ results }) => results !== undefined);
    const answer = await new ResultReader(this.#start, interrupted).merge({
      kind: 'merge',
      attempts: attempts.map((record) => Object.assign({ folder: this.#files.folder(record.attempt) }, record)),
      workspace,
      quarantine,
      secrets,
      logs: sessionLogs({ root: this.#root }),
      junit: mergedResults === null ? null : resolve(workspace, mergedResults),
      ctrf: sessionPaths(this.#root).ctrf,
      start,
      stop: Date.now(),
    });
    return answer.ok ? answer.problems : [`The tests of all attempts could not be put together: ${answer.error}.`];
  }
}
