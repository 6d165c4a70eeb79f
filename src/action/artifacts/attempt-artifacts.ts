import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventBody } from '../../session/events.ts';
import { executionDir } from '../../session/paths.ts';
import type { RedactionReport } from '../../session/redaction-report.ts';
import { isAskedFor } from '../../session/session-end.ts';
import type { EndedExecution, Probe } from '../../session/state/fold.ts';
import type { SessionState } from '../../session/state/session-state.ts';
import type { Upload } from '../../session/step-record.ts';
import { errorMessage } from '../../system/errors.ts';
import { wholeEnvironment } from '../../system/hidden-variables.ts';
import { formatDuration } from '../../text/duration.ts';
import { knowsSecretsOf } from '../inputs/redaction.ts';
import { jobGone } from '../launch/job-process.ts';
import { saveRecord } from '../runner/save-record.ts';
import type { SessionStep } from '../runner/step-context.ts';
import { ArtifactGroups, type Member } from './artifact-groups.ts';
import { ArtifactReport } from './artifact-report.ts';
import { ArtifactSender, type Sent } from './artifact-sender.ts';
import { type Parcel, parcelOf, parcelOfTests, testsKey } from './parcel.ts';
import { type ArtifactSettings, artifactSettings } from './settings.ts';

/** The number of artifacts that are packed or uploaded at the same time. */
const maxAtOnce = 3;

/** Nothing is sent in the first moments of a retry: if it succeeds at once, the step ends before an upload is through. */
const headStartMs = 250;

/** One for all sessions that post finishes: other actions' posts need their time. */
let patienceEnd: number | undefined;

const nothing: RedactionReport = { values: 0, kinds: {}, leftOut: [] };

/**
 * The artifacts of a session: of each attempt that the input `artifacts` selects, sent while the next attempt waits or runs,
 * and that of its tests, if an attempt has one. One that cannot be sent stays in the session's folder; that is a warning and never fails the step.
 */
export class AttemptArtifacts {
  readonly #step: SessionStep;
  readonly #settings: ArtifactSettings;
  readonly #sender: ArtifactSender;
  readonly #report: ArtifactReport;
  readonly #groups = new ArtifactGroups();
  readonly #begun = new Set<number>();
  /** Those that are not sent yet and have not failed. */
  readonly #open = new Set<Parcel>();
  readonly #left = new AbortController();
  #queue: Parcel[] = [];
  #hasTests = false;
  #workers: Promise<void>[] = [];
  #working = 0;
  /** Whether another attempt may follow. */
  #goesOn = false;
  #headStart: NodeJS.Timeout | undefined;

  constructor(step: SessionStep) {
    this.#step = step;
    this.#settings = artifactSettings(wholeEnvironment(), step.stage);
    this.#sender = new ArtifactSender(step, this.#settings);
    this.#report = new ArtifactReport(step, this.#settings.service);
    jobGone().addEventListener('abort', () => this.cancel(), { once: true });
  }

  /** Starts the programs that an artifact needs, once it is certain to follow: they load while its attempt ends. */
  prepare(event: EventBody): void {
    const { session, record } = this.#step;
    const { artifacts: policy } = record.settings;
    if (policy === 'never' || this.#left.signal.aborted) return;
    const isAlways = policy === 'always' && session.request.background === null;
    const mayBeRetried = event.type === 'attempt_ended' && event.attempt < session.request.maxAttempts;
    if ((isFailing(event) && !mayBeRetried) || (isAlways && event.type === 'attempt_started')) this.#sender.prepare();
  }

  /** Begins the artifacts of the attempts that have ended, and that of the tests, unless they are not wanted or were sent. */
  beginAll({ attempts, probes, tests, end }: Pick<SessionState, 'attempts' | 'probes' | 'tests' | 'end'>): void {
    this.#goesOn = end === null;
    const ended = attempts.filter((attempt) => attempt.status === 'ended');
    for (const attempt of ended) this.begin(attempt, probes);
    if (end !== null && (tests?.session ?? null) !== null && ended.some((attempt) => this.#isWanted(attempt)))
      this.#beginTests();
  }

  /** Begins the artifact of an attempt that has ended, unless it is not wanted or was sent before. */
  begin(attempt: EndedExecution, probes: readonly Probe[]): void {
    const { number } = attempt;
    if (this.#begun.has(number) || !this.#isWanted(attempt)) return;
    this.#begun.add(number);
    const own = probes.filter((probe) => probe.attempt === number);
    this.#enqueueAttempts(this.#groups.add({ attempt, probes: own, before: this.#step.record.uploads[number] }));
  }

  #beginTests(): void {
    const { session, record } = this.#step;
    const before: Upload | undefined = record.uploads[testsKey];
    if (this.#hasTests || (before !== undefined && before.status !== 'pending')) return;
    this.#hasTests = true;
    if (existsSync(session.paths.ctrf)) this.#enqueue(parcelOfTests(before));
  }

  /**
   * At the end of a stage: waits for what is on its way, for a limited time. Main waits only where somebody needs the
   * artifacts now, and leaves to post what is not through: after a success nobody does, unless they were asked for with
   * `artifacts: always`.
   */
  async settle({ end }: Pick<SessionState, 'end'>): Promise<void> {
    this.#enqueueAttempts(this.#groups.rest());
    const { stage, record } = this.#step;
    const isAwaited =
      stage === 'post' || (end !== null && (end.status !== 'completed' || record.settings.artifacts === 'always'));
    clearTimeout(this.#headStart);
    if (isAwaited) await this.#wait();
    if (this.#open.size > 0) await this.#leave(isAwaited);
    this.#sender.end();
  }

  /** Stops what is on its way and drops the queue; post does both again. */
  cancel(): void {
    this.#left.abort('the step was cancelled');
    this.#sender.end();
  }

  #isWanted({ failure, cause }: EndedExecution): boolean {
    const { settings, mayBeTimeout = false } = this.#step.record;
    const { artifacts: policy, atJobEnd } = settings;
    if (policy !== 'failed') return policy === 'always';
    const { jobStatus } = this.#settings;
    // A server explains the failure of other steps.
    if (atJobEnd !== null && jobStatus === 'failure') return true;
    // What was stopped because nobody needs it any more has not failed. Post knows the runner's own `cancel:` of a step by
    // the job that goes on, as it also does after `timeout-minutes` with `continue-on-error`.
    const isUnneeded = cause === 'stopped' || (cause === 'cancelled' && jobStatus === 'success' && !mayBeTimeout);
    return failure !== null && !isUnneeded;
  }

  #enqueueAttempts(members: readonly Member[]): void {
    if (members.length > 0) this.#enqueue(parcelOf(members));
  }

  #enqueue(parcel: Parcel): void {
    this.#open.add(parcel);
    this.#queue.push(parcel);
    if (!this.#goesOn || this.#working > 0) this.#startWorkers();
    else this.#headStart ??= setTimeout(() => this.#startWorkers(), headStartMs).unref();
  }

  #startWorkers(): void {
    clearTimeout(this.#headStart);
    this.#headStart = undefined;
    while (this.#queue.length > 0 && this.#working < maxAtOnce) {
      this.#working += 1;
      this.#workers.push(this.#work());
    }
  }

  async #work(): Promise<void> {
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) await this.#send(next);
    this.#working -= 1;
  }

  async #wait(): Promise<void> {
    this.#startWorkers();
    patienceEnd ??= performance.now() + this.#settings.patienceMs;
    const over = new AbortController();
    const done = Promise.all(this.#workers).then(() => over.abort());
    const limit = sleep(Math.max(0, patienceEnd - performance.now()), undefined, { signal: over.signal });
    await Promise.race([done, limit.catch(() => {})]);
  }

  async #leave(isAwaited: boolean): Promise<void> {
    const open = [...this.#open];
    const within = formatDuration(this.#settings.patienceMs);
    // Nobody waits after a cancel, which has stopped everything already.
    const isLate = isAwaited && !this.#left.signal.aborted;
    this.#left.abort('a later stage goes on');
    for (const parcel of open) {
      if (this.#step.stage === 'main') await this.#save(parcel, this.#pending(parcel, isLate));
      else await this.#end(parcel, { reason: `the artifacts of this session took longer than ${within}` });
    }
    if (isLate && this.#step.stage === 'main') await this.#report.late(open, within);
  }

  async #send(parcel: Parcel): Promise<void> {
    if (this.#left.signal.aborted) return;
    const { stage, session, record, redaction, log } = this.#step;
    if (!knowsSecretsOf(redaction, record.settings, session.request.sessionId)) {
      const reason = 'this step does not have the `redact` values of the step that started the session';
      if (stage === 'post') return this.#end(parcel, { reason });
      await log.lineBetween(`… Artifact of ${parcel.label} deferred to the end of the job: ${reason}`);
      this.#open.delete(parcel);
      return this.#save(parcel, this.#pending(parcel, false));
    }
    const onTry = (triedNames: string[]) =>
      this.#save(parcel, () => ({ status: 'pending', triedNames: [...triedNames] }));
    const sent = await this.#sender
      .send(parcel, this.#left.signal, onTry)
      .catch((error): Sent => ({ reason: errorMessage(error) }));
    if (sent !== 'left') await this.#end(parcel, sent);
  }

  async #end(parcel: Parcel, sent: Exclude<Sent, 'left'>): Promise<void> {
    if (!this.#open.delete(parcel)) return;
    const { uploads } = this.#step.record;
    await this.#save(parcel, (key, index) => {
      // What is redacted in an artifact is counted once.
      if ('status' in sent) return index === 0 ? sent : { ...sent, redacted: nothing };
      const triedNames = triedFor(uploads[key]);
      return { status: 'failed', triedNames, reason: sent.reason, folder: sent.folder ?? this.#folderOf(key) };
    });
    await this.#report.end(parcel, sent, this.#folderOf(parcel.keys[0] ?? ''));
  }

  #pending({ before }: Parcel, isLate: boolean): (key: string, index: number) => Upload {
    return (key, index) => {
      const triedNames = triedFor(this.#step.record.uploads[key] ?? before[index]);
      return { status: 'pending', triedNames, ...(isLate && { folder: this.#folderOf(key) }) };
    };
  }

  #folderOf(key: string): string {
    const { root } = this.#step.session.paths;
    return key === testsKey ? root : executionDir(root, 'attempt', Number(key));
  }

  async #save({ keys }: Parcel, uploadOf: (key: string, index: number) => Upload): Promise<void> {
    for (const [index, key] of keys.entries()) this.#step.record.uploads[key] = uploadOf(key, index);
    await saveRecord(this.#step);
  }
}

/** Returns whether an attempt fails by itself, and not because nobody needs it any more. */
function isFailing(event: EventBody): boolean {
  switch (event.type) {
    case 'attempt_ending':
      return !isAskedFor(event.cause);
    case 'attempt_ended':
      return event.failure !== null && !isAskedFor(event.cause);
    default:
      return event.type === 'on_timeout_started';
  }
}

function triedFor(upload: Upload | undefined): string[] {
  return upload !== undefined && 'triedNames' in upload ? upload.triedNames : [];
}
