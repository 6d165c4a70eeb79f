import { setTimeout as sleep } from 'node:timers/promises';
import { classify } from '../../failure-rules/classify.ts';
import {
  announcedSession,
  attachedEvent,
  findSession,
  noSessionReason,
  type SessionSelector,
  sessionBefore,
} from '../../helloloop/find-session.ts';
import { followUntilOver } from '../../helloloop/follow-helloloop.ts';
import { Mirror } from '../../helloloop/mirror.ts';
import { lastLines, type PreservedCopy, preserveFiles } from '../../helloloop/preserve-files.ts';
import { redactForeignIds } from '../../helloloop/redact-foreign-ids.ts';
import type { SupervisorState } from '../../helloloop/schemas.ts';
import { HelloLoopFiles } from '../../helloloop/session-files.ts';
import { helloLoopOutcome, sessionEndedEvent } from '../../helloloop/session-outcome.ts';
import { Tasks } from '../../helloloop/tasks.ts';
import { HelloLoopWatch } from '../../helloloop/watch-session.ts';
import type { Redaction } from '../../redact/redaction.ts';
import type { EventBody } from '../../session/events.ts';
import { collectedDir, type ExecutionKind, executionDir, executionMark, logPath } from '../../session/paths.ts';
import type { Attach, Request } from '../../session/request.ts';
import { endAfter, endBefore, type SessionEnded, sessionEnd } from '../../session/session-end.ts';
import { monotonicMs } from '../../system/clock.ts';
import { errorMessage } from '../../system/errors.ts';
import type { ProcessIdentity } from '../../system/process-identity.ts';
import { endTree } from '../../system/process-tree.ts';
import { collect } from '../execution/collect.ts';
import { graceAfter } from '../execution/grace.ts';
import type { Recorder } from '../lifecycle/recorder.ts';
import { SessionContext } from '../lifecycle/session-context.ts';
import { firstOf, type StopReason } from '../stop-triggers/stop-trigger.ts';
import { sessionTimeout } from '../stop-triggers/timeouts.ts';
import { Launch } from './launch.ts';

/** How often a session is looked for. */
const lookMs = 20;
/** A launcher whose session runs has said what it had to say after this. */
const launcherMs = 2_000;
/** When the launcher's tree is ended its end, and the rest of its output, may take so long. */
const restMs = 2_000;

/**
 * Follows a HelloLoop session from its launch to its end, in place of running a command: the same events, the same logs.
 * Everything that happens is in the journal when this resolves.
 */
export async function attach(root: string, request: Request, redaction: Redaction): Promise<void> {
  if (request.attach === null) throw new Error('the request names no session to attach to');
  await new Attachment(root, request, request.attach, redaction).run();
}

class Attachment {
  readonly #root: string;
  readonly #request: Request;
  readonly #attach: Attach;
  /** Knows what was masked in the logs of what has ended. */
  #redaction: Redaction;
  readonly #session: SessionContext;
  readonly #record: Recorder;
  /** Aborts when something ends our session from outside; the reason says what. */
  readonly #stopped = new AbortController();
  #reason: StopReason | undefined;
  #graceMs: number;
  readonly #files: HelloLoopFiles;
  readonly #mark: string;
  /** What is told once the launcher is: undefined when that is so. */
  #held: EventBody[] | undefined;

  constructor(root: string, request: Request, attach: Attach, redaction: Redaction) {
    this.#root = root;
    this.#request = request;
    this.#attach = attach;
    this.#redaction = redaction;
    this.#session = new SessionContext(root, request, (text) => this.#redaction.redact(text));
    this.#record = this.#session.record;
    this.#files = new HelloLoopFiles(attach.stateDir);
    this.#mark = executionMark(request.sessionId, 'launch', 1);
    const { timeoutMs, killGraceMs } = request;
    this.#graceMs = killGraceMs;
    // Also when its timeout was over before: then the grace that is already running shrinks.
    const asked = this.#session.stopped().then((reason) => {
      this.#graceMs = graceAfter(reason.cause, killGraceMs);
      return reason;
    });
    const limits = timeoutMs === null ? [] : [sessionTimeout(timeoutMs)];
    void firstOf([() => asked, ...limits], this.#session.over).then((reason) => {
      if (this.#session.over.aborted) return;
      this.#reason = reason;
      this.#record.append({ type: 'session_ending', ...reason });
      this.#stopped.abort();
    });
  }

  run(): Promise<void> {
    return this.#session.run(() => this.#launchAndFollow());
  }

  async #launchAndFollow(): Promise<SessionEnded> {
    const { script } = this.#request;
    const wanted = { session: this.#attach.session, before: sessionBefore(this.#files, script !== null) };
    const launch = script === null ? undefined : await this.#launch(script);
    const found = await this.#find(wanted, launch);
    return 'type' in found ? found : this.#follow(found, launch);
  }

  async #launch(script: NonNullable<Request['script']>): Promise<Launch> {
    const mark = this.#attach.onCancel === 'stop' ? this.#mark : '';
    const { slotNumbers } = this.#session;
    const launch = await Launch.start({ root: this.#root, request: this.#request, script, mark, slotNumbers });
    this.#record.append(launch.started());
    return launch;
  }

  /** The session, or the end of ours where there is none. */
  async #find(wanted: SessionSelector, launch: Launch | undefined): Promise<SupervisorState | SessionEnded> {
    const { timeoutMs } = this.#attach;
    for (const deadline = monotonicMs() + timeoutMs; ; await sleep(lookMs)) {
      // First, for what it did it did before it ended.
      const exit = launch?.exit;
      const state = findSession(this.#files, wanted);
      if (state !== undefined) return state;
      const failed = exit === undefined ? null : classify(exit, null, '');
      const isLate = monotonicMs() > deadline;
      if (this.#reason === undefined && failed === null && !isLate) continue;
      if (launch !== undefined) await this.#endLaunch(launch);
      if (this.#reason !== undefined) return endBefore(1, this.#reason);
      if (announcedSession(this.#files, wanted) !== undefined) this.#tellLastWords();
      return failed === null
        ? notStarted('no_session', noSessionReason(this.#files, wanted, timeoutMs))
        : notStarted('launch_failed', `the launcher ${failed.reason}`);
    }
  }

  /** There is no session that it has left: what it started is ended with it, unless a session is to survive us. */
  async #endLaunch(launch: Launch): Promise<void> {
    if (this.#reason === undefined || this.#attach.onCancel === 'stop') {
      await endTree({ root: launch.process, mark: this.#mark }, () => this.#graceMs);
      await Promise.race([launch.over, sleep(restMs)]);
    }
    this.#record.append(launch.ended());
  }

  async #follow(state: SupervisorState, launch: Launch | undefined): Promise<SessionEnded> {
    const files = this.#files;
    const watch = new HelloLoopWatch(files, state);
    const told = launch === undefined ? Promise.resolve() : this.#tellLaunch(launch);
    this.#append(attachedEvent(state, this.#attach.stateDir, watch.process ?? null));
    const roots = [files.repository, files.stateDir];
    const session = { id: state.sessionId, sinceMs: files.sinceMs(state.sessionId), roots };
    const tasks = new Tasks(files.paths.status, session);
    const story = new Mirror(
      {
        root: this.#root,
        maxLogBytes: this.#request.maxLogBytes,
        append: (happening) => this.#append(redactForeignIds(happening, this.#redaction.redact)),
        attemptOver: (attempt, copies) => this.#putBy(attempt, copies),
      },
      tasks,
    );
    const dirs = [this.#attach.stateDir, files.paths.supervisor];
    const end = await followUntilOver(watch, story, tasks, dirs, this.#stopped.signal);
    if (end === undefined) {
      const reason = await this.#stop(watch.process);
      await story.finish({ status: 'stopped', cause: reason.cause, reason: reason.detail }, undefined);
      await told;
      this.#copyLast();
      return endAfter(reason);
    }
    // Once more: its last status may have come after the last look.
    await story.update();
    const outcome = helloLoopOutcome(end, story.status);
    await story.finish(outcome, end.kind === 'reported' ? end.result : undefined);
    await told;
    const last = this.#record.state.attempts.at(-1);
    // Without an attempt nothing else says why it failed.
    if (end.kind === 'died' || (last === undefined && outcome.status === 'failed')) this.#tellLastWords();
    this.#copyLast();
    return sessionEndedEvent(outcome, end, last?.status === 'ended' ? last.failure : null, story.status);
  }

  /** Ends the HelloLoop session, or leaves it. */
  async #stop(supervisor: ProcessIdentity | undefined): Promise<StopReason> {
    const reason = this.#reason ?? { cause: 'stopped', detail: 'it was stopped' };
    if (this.#attach.onCancel === 'detach') {
      return { ...reason, detail: `${reason.detail}; the HelloLoop session goes on` };
    }
    const { survivors } = await endTree({ root: supervisor ?? null, mark: this.#mark }, () => this.#graceMs);
    for (const { pid, name, reason: why } of survivors) {
      this.#append({
        type: 'warning',
        message: `Process ${pid} (${name}) of HelloLoop could not be ended: it ${why}.`,
      });
    }
    return reason;
  }

  #tellLastWords(): void {
    this.#append({ type: 'last_words', lines: lastLines(this.#files.paths.stderr) });
  }

  /** The launcher is told to its end, and only then what came of it, unless it goes on and on. */
  async #tellLaunch(launch: Launch): Promise<void> {
    this.#held = [];
    await Promise.race([launch.over, sleep(launcherMs)]);
    await this.#learnMasks('launch', 1);
    const held = this.#held;
    this.#held = undefined;
    for (const happening of [launch.ended(), ...held]) this.#append(happening);
  }

  #append(happening: EventBody): void {
    if (this.#held === undefined) this.#record.append(happening);
    else this.#held.push(happening);
  }

  /** What it said of itself may quote what it masked. */
  async #learnMasks(kind: ExecutionKind, number: number): Promise<void> {
    const dir = executionDir(this.#root, kind, number);
    const logs = [logPath(dir, 'stdout'), logPath(dir, 'stderr')];
    this.#redaction = await this.#redaction.withMasksFrom(logs);
  }

  async #putBy(attempt: number, copies: PreservedCopy[]): Promise<void> {
    await this.#learnMasks('attempt', attempt);
    this.#copy(attempt, copies);
    const { artifactPaths, workspace } = this.#request;
    if (artifactPaths.length === 0) return;
    const target = collectedDir(executionDir(this.#root, 'attempt', attempt));
    this.#append({ type: 'collected', attempt, ...(await collect(artifactPaths, workspace, target)) });
  }

  /** The supervisor's files, with the last attempt. */
  #copyLast(): void {
    const last = this.#record.state.attempts.at(-1);
    const { result, state, status, stdout, stderr } = this.#files.paths;
    const copies = [result, state, status, stdout, stderr].map((path) => ({ path, text: undefined }));
    if (last !== undefined) this.#copy(last.number, copies);
  }

  #copy(attempt: number, copies: PreservedCopy[]): void {
    try {
      preserveFiles(copies, this.#files, collectedDir(executionDir(this.#root, 'attempt', attempt)));
    } catch (error) {
      this.#append({ type: 'warning', message: `Files of HelloLoop's could not be put by: ${errorMessage(error)}` });
    }
  }
}

function notStarted(code: string, why: string): SessionEnded {
  return sessionEnd(null, { code, family: 'hard', reason: `did not start: ${why}` });
}
