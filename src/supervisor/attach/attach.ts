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
import { lastLines } from '../../helloloop/preserve-files.ts';
import { redactForeignIds } from '../../helloloop/redact-foreign-ids.ts';
import type { SupervisorState } from '../../helloloop/schemas.ts';
import { HelloLoopFiles } from '../../helloloop/session-files.ts';
import { helloLoopOutcome, sessionEndedEvent } from '../../helloloop/session-outcome.ts';
import { Tasks } from '../../helloloop/tasks.ts';
import { type HelloLoopEnd, HelloLoopWatch } from '../../helloloop/watch-session.ts';
import type { Redaction } from '../../redact/redaction.ts';
import { type ExecutionKind, executionDir, executionMark, logPath } from '../../session/paths.ts';
import type { Attach, Request, Script } from '../../session/request.ts';
import { endAfter, endBefore, type SessionEnded, sessionEnd } from '../../session/session-end.ts';
import { survivorsText } from '../../session/survivors.ts';
import { monotonicMs } from '../../system/clock.ts';
import { errorMessage } from '../../system/errors.ts';
import type { ProcessIdentity } from '../../system/process-identity.ts';
import { endTree } from '../../system/process-tree.ts';
import type { AttemptCollector } from '../execution/attempt-collector.ts';
import { loadCollector } from '../execution/load-collector.ts';
import { letGo } from '../lifecycle/reaper.ts';
import { SessionContext } from '../lifecycle/session-context.ts';
import { loadSlotParts, type SlotParts } from '../lifecycle/slot-parts.ts';
import { firstOf, type StopReason } from '../stop-triggers/stop-trigger.ts';
import { AttemptFiles } from './attempt-files.ts';
import { EventBuffer } from './event-buffer.ts';
import { Launch } from './launch.ts';

/** The pause between two looks for a session. */
const lookMs = 20;
/** How long to wait for a launcher whose session runs. */
const launcherMs = 2_000;
/** How long to wait for the exit and the rest of the output of a launcher whose tree was ended. */
const restMs = 2_000;

/**
 * Follows a HelloLoop session from its launch to its end instead of running a command, with the same events and logs.
 * Returns the session's end; everything that happens is in the journal by then.
 */
export async function attach(
  root: string,
  request: Request,
  redaction: Redaction,
  isSlotAsked: boolean,
): Promise<SessionEnded> {
  if (request.attach === null) throw new Error('the request names no session to attach to');
  const collector = await loadCollector(root, request);
  const slots = await loadSlotParts(root, request, isSlotAsked);
  return new Attachment(root, request, request.attach, redaction, collector, slots).run();
}

class Attachment {
  readonly #attach: Attach;
  readonly #context: SessionContext;
  readonly #events: EventBuffer;
  readonly #files: HelloLoopFiles;
  readonly #attemptFiles: AttemptFiles;
  readonly #launchMark: string;
  /** Learns the masks in the logs of executions that have ended. */
  #redaction: Redaction;
  /** Aborts when the session is stopped for `#reason`. */
  readonly #stopped = new AbortController();
  #reason: StopReason | undefined;

  constructor(
    root: string,
    request: Request,
    attach: Attach,
    redaction: Redaction,
    collector: AttemptCollector | undefined,
    slots: SlotParts,
  ) {
    this.#attach = attach;
    this.#redaction = redaction;
    const redact = (text: string) => this.#redaction.redact(text);
    this.#context = new SessionContext(root, request, redact, slots);
    this.#events = new EventBuffer(this.#context.recorder);
    this.#files = new HelloLoopFiles(attach.stateDir);
    this.#attemptFiles = new AttemptFiles(this.#context, this.#files, this.#events, collector, redact);
    this.#launchMark = executionMark(request.sessionId, 'launch', 1);
    const { stopped, straySignals, over } = this.#context;
    void firstOf([() => stopped, straySignals.trigger], over).then((reason) => {
      this.#reason = reason;
      this.#context.recordEnding(reason);
      this.#stopped.abort();
    });
  }

  run(): Promise<SessionEnded> {
    // HelloLoop also goes on when this process is killed.
    if (this.#attach.onCancel === 'detach' && this.#context.reaper !== null) letGo(this.#context.reaper);
    return this.#context.run(() => this.#launchAndFollow());
  }

  async #launchAndFollow(): Promise<SessionEnded> {
    const { script } = this.#context.request;
    const wanted = { session: this.#attach.session, before: sessionBefore(this.#files, script !== null) };
    const launch = script === null ? undefined : await this.#launch(script);
    const found = await this.#find(wanted, launch);
    return 'type' in found ? found : this.#follow(found, launch);
  }

  async #launch(script: Script): Promise<Launch> {
    const mark = this.#attach.onCancel === 'stop' ? this.#launchMark : '';
    const launch = await Launch.start(this.#context, script, mark);
    this.#events.append(launch.started());
    return launch;
  }

  /** Returns the HelloLoop session, or the end of this one if there is none. */
  async #find(wanted: SessionSelector, launch: Launch | undefined): Promise<SupervisorState | SessionEnded> {
    const { timeoutMs } = this.#attach;
    for (const deadline = monotonicMs() + timeoutMs; ; await sleep(lookMs)) {
      // Read before the state: a session that the launcher started before it exited is then found.
      const exit = launch?.exit;
      const state = findSession(this.#files, wanted);
      if (state !== undefined) return state;
      const failed = exit === undefined ? null : classify(exit, null, '');
      const isLate = monotonicMs() > deadline;
      if (this.#reason === undefined && failed === null && !isLate) continue;
      if (launch !== undefined) await this.#endLaunch(launch);
      if (this.#reason !== undefined) return endBefore(1, this.#reason);
      if (announcedSession(this.#files, wanted) !== undefined) this.#recordLastWords();
      return failed === null
        ? notStarted('no_session', noSessionReason(this.#files, wanted, timeoutMs))
        : notStarted('launch_failed', `the launcher ${failed.reason}`);
    }
  }

  /** Ends the launcher's tree, unless the session is stopped and may leave HelloLoop running. */
  async #endLaunch(launch: Launch): Promise<void> {
    if (this.#reason === undefined || this.#attach.onCancel === 'stop') {
      await endTree({ root: launch.process, mark: this.#launchMark }, () => this.#context.graceMs);
      await Promise.race([launch.over, sleep(restMs)]);
    }
    this.#events.append(launch.ended());
  }

  async #follow(state: SupervisorState, launch: Launch | undefined): Promise<SessionEnded> {
    const { repository, stateDir, paths } = this.#files;
    const watch = new HelloLoopWatch(this.#files, state);
    const launched = launch === undefined ? Promise.resolve() : this.#recordLaunchEnd(launch);
    this.#events.append(attachedEvent(state, stateDir, watch.process ?? null));
    const sinceMs = this.#files.sinceMs(state.sessionId);
    const tasks = new Tasks(paths.status, { id: state.sessionId, sinceMs, roots: [repository, stateDir] });
    const mirror = this.#mirror(tasks);
    const dirs = [stateDir, paths.supervisor];
    const end = await followUntilOver(watch, mirror, tasks, dirs, this.#stopped.signal);
    return end === undefined ? this.#endStopped(watch, mirror, launched) : this.#endFollowed(end, mirror, launched);
  }

  #mirror(tasks: Tasks): Mirror {
    const { root, request } = this.#context;
    return new Mirror(
      {
        root,
        maxLogBytes: request.maxLogBytes,
        append: (event) => this.#events.append(redactForeignIds(event, this.#redaction.redact)),
        attemptOver: async (attempt, copies) => {
          await this.#learnMasks('attempt', attempt);
          await this.#attemptFiles.copy(attempt, copies);
        },
      },
      tasks,
    );
  }

  /** The session was stopped before HelloLoop's ended. */
  async #endStopped(watch: HelloLoopWatch, mirror: Mirror, launched: Promise<void>): Promise<SessionEnded> {
    const reason = await this.#stop(watch.process);
    await mirror.finish({ status: 'stopped', cause: reason.cause, reason: reason.detail }, undefined);
    await launched;
    this.#attemptFiles.copySupervisorFiles();
    return endAfter(reason);
  }

  async #endFollowed(end: HelloLoopEnd, mirror: Mirror, launched: Promise<void>): Promise<SessionEnded> {
    // The last status may have been written after the last look.
    await mirror.update();
    const outcome = helloLoopOutcome(end, mirror.status);
    await mirror.finish(outcome, end.kind === 'reported' ? end.result : undefined);
    await launched;
    const last = this.#context.recorder.state.attempts.at(-1);
    // Without an attempt nothing else shows why it failed.
    if (end.kind === 'died' || (last === undefined && outcome.status === 'failed')) this.#recordLastWords();
    this.#attemptFiles.copySupervisorFiles();
    return sessionEndedEvent(outcome, end, last?.status === 'ended' ? last.failure : null, mirror.status);
  }

  /** Ends the HelloLoop session, or leaves it running with `on-cancel: detach`. */
  async #stop(supervisor: ProcessIdentity | undefined): Promise<StopReason> {
    const reason = this.#reason ?? { cause: 'stopped', detail: 'it was stopped' };
    if (this.#attach.onCancel === 'detach') {
      return { ...reason, detail: `${reason.detail}; the HelloLoop session goes on` };
    }
    const tree = { root: supervisor ?? null, mark: this.#launchMark };
    const { survivors } = await endTree(tree, () => this.#context.graceMs);
    if (survivors.length > 0) {
      const message = `Not everything of HelloLoop could be stopped: ${survivorsText(survivors)}`;
      this.#events.append({ type: 'warning', message });
    }
    return reason;
  }

  #recordLastWords(): void {
    this.#events.append({ type: 'last_words', lines: lastLines(this.#files.paths.stderr) });
  }

  /** Holds back all other events until the launcher has ended, or for `launcherMs` if it does not. */
  async #recordLaunchEnd(launch: Launch): Promise<void> {
    this.#events.hold();
    await Promise.race([launch.over, sleep(launcherMs)]);
    await this.#learnMasks('launch', 1);
    this.#events.release(launch.ended());
  }

  /** An execution's end may quote what its output has masked. */
  async #learnMasks(kind: ExecutionKind, number: number): Promise<void> {
    const dir = executionDir(this.#context.root, kind, number);
    const logs = [logPath(dir, 'stdout'), logPath(dir, 'stderr')];
    try {
      this.#redaction = await this.#redaction.withMasksFrom(logs);
    } catch (error) {
      // An artifact with this log is withheld; here only the events of HelloLoop are quoted.
      this.#events.append({ type: 'warning', message: `Masks are not known: ${errorMessage(error)}.` });
    }
  }
}

function notStarted(code: string, why: string): SessionEnded {
  return sessionEnd(null, { code, family: 'hard', reason: `did not start: ${why}` });
}
