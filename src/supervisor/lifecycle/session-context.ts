import { withoutSlot } from '../../registry/without-slot.ts';
import type { Reaper, Survivor } from '../../session/events.ts';
import { sessionPaths } from '../../session/paths.ts';
import type { Redact } from '../../session/redact-texts.ts';
import type { Request } from '../../session/request.ts';
import { endAfter, endBefore, type SessionEnded } from '../../session/session-end.ts';
import { survivorsText } from '../../session/survivors.ts';
import { errorMessage } from '../../system/errors.ts';
import { ReplacedFileError } from '../../system/own-file.ts';
import { identify, isAlive, type ProcessIdentity } from '../../system/process-identity.ts';
import type { UnendedProcess } from '../../system/process-tree.ts';
import { pause } from '../../system/wait.ts';
import { filesReplaced } from '../stop-triggers/files-replaced.ts';
import { endOfLease, leaseLost } from '../stop-triggers/lease-lost.ts';
import { stopRequested } from '../stop-triggers/stop-requested.ts';
import { firstOf, type StopReason, type StopTrigger } from '../stop-triggers/stop-trigger.ts';
import { StraySignals } from '../stop-triggers/stray-signal.ts';
import { sessionTimeout } from '../stop-triggers/timeouts.ts';
import { graceAfter } from './grace.ts';
import type { HeldSlot } from './held-slot.ts';
import { letGo, reaperLost, takeReaper } from './reaper.ts';
import { Recorder } from './recorder.ts';
import type { SlotParts } from './slot-parts.ts';

/** How long a session lasts before it is entered in the registry though nobody has asked for a slot: `true` is over then. */
const unaskedMs = 500;

/** What every session has, whatever it runs: its journal, its slot, and the reasons to stop it. */
export class SessionContext {
  readonly root: string;
  readonly request: Request;
  readonly reaper: Reaper | null;
  readonly recorder: Recorder;
  /** What could not be ended so far, such as another user's processes. */
  readonly survivors: UnendedProcess[] = [];
  /** Resolves with the reason once anything stops the session; stays pending when the session is over before. */
  readonly stopped: Promise<StopReason>;
  /** Signals to this process from somebody else: they end what runs, and not the session. */
  readonly straySignals: StraySignals;
  /** The same without the limits of time: something from outside stops the session, which may be ending already. */
  readonly interrupted: Promise<StopReason>;
  /** The folders of the executions that run. */
  readonly running = new Set<string>();
  readonly #over = new AbortController();
  readonly #slotTaken = Promise.withResolvers<HeldSlot>();
  readonly #slots: SlotParts;
  #slot: HeldSlot | undefined;
  readonly #commands = new Set<ProcessIdentity>();
  #graceMs: number;
  #interruption: StopReason | undefined;
  #isEndingRecorded = false;

  /** `limits` are reasons to stop besides a request, the lease, the slot and the session's timeout. */
  constructor(root: string, request: Request, redact: Redact, slots: SlotParts, limits: StopTrigger[] = []) {
    this.#slots = slots;
    this.root = root;
    this.request = request;
    this.reaper = takeReaper();
    this.recorder = new Recorder(sessionPaths(root), request, redact, slots.events);
    this.#graceMs = request.killGraceMs;
    this.straySignals = new StraySignals((what) => this.#recordStray(what));
    this.interrupted = this.#interrupted();
    this.stopped = firstOf([() => this.interrupted, sessionTimeout(request.timeoutMs), ...limits], this.over);
  }

  /** Aborts once the outcome is decided; later reasons to stop are ignored. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  /** The numbers of the slot while it is held, for the environment of scripts. */
  get slotNumbers(): readonly number[] {
    return this.#slot === undefined ? [] : (this.recorder.state.slot?.numbers ?? []);
  }

  /** Milliseconds between the first signal and SIGKILL. Shrinks when the session is interrupted, even while a tree is being ended. */
  get graceMs(): number {
    return this.#graceMs;
  }

  /** What has stopped the session from outside; undefined while nothing has. */
  get interruption(): StopReason | undefined {
    return this.#interruption;
  }

  /** The reason if the session is stopped within `ms`. */
  stoppedWithin(ms: number): Promise<StopReason | undefined> {
    return Promise.race([this.stopped, pause(ms, this.over).then(() => undefined)]);
  }

  /** The reason if the session has lost its lease by now: what is seen every second may be a second old. */
  endOfLease(): StopReason | undefined {
    const lost = endOfLease(this.request.lease);
    if (lost !== undefined) this.recordEnding(lost);
    return lost;
  }

  /** Runs the session from its first event to its last, and returns that. Everything that happens is in the journal by then. */
  async run(work: () => Promise<SessionEnded>): Promise<SessionEnded> {
    const { sessionId, name, maxAttempts, lease } = this.request;
    const supervisor = identify(process.pid);
    const reaper = this.reaper === null ? {} : { reaper: this.reaper };
    this.recorder.append({ type: 'session_started', sessionId, name, maxAttempts, supervisor, ...reaper, lease });
    const entering = this.#slots.isLate ? this.#enterLate() : undefined;
    const end = (await this.#takeSlot()) ?? (await work().catch(endOfReplaced));
    this.#over.abort();
    this.#letKeptGo();
    await entering;
    // Whoever reads of the end finds the slot free, if nothing runs any more.
    if (this.#slot !== undefined) await this.#giveBack(this.#slot);
    this.recorder.append(end);
    await this.recorder.flushed();
    this.#slot?.close();
    return end;
  }

  /** What could not be ended keeps the slot. */
  async #giveBack(slot: HeldSlot): Promise<void> {
    const left = this.survivors.filter(isAlive);
    await slot.giveBack();
    if (left.length === 0 || this.request.slot?.required !== true) return;
    const message = `Its slot stays taken until what could not be stopped has ended: ${survivorsText(left)}`;
    this.recorder.append({ type: 'warning', message });
  }

  /** What a command was to leave running outlives the reaper; post ends it. */
  #letKeptGo(): void {
    const isKept = this.recorder.state.attempts.some(
      (attempt) => attempt.status === 'ended' && attempt.kept !== undefined,
    );
    if (isKept && this.reaper !== null) letGo(this.reaper);
  }

  /** To be called when a command has started; the result, when it has ended, with what of it could not be. */
  recordCommand(command: ProcessIdentity): (survivors: readonly Survivor[]) => void {
    this.#commands.add(command);
    this.#slot?.commandStarted(command);
    return (survivors) => {
      this.#commands.delete(command);
      this.#slot?.commandEnded(command, survivors);
    };
  }

  /** Writes the first reason why the session ends early to the journal. */
  recordEnding({ cause, detail }: StopReason): void {
    if (this.over.aborted || this.#isEndingRecorded) return;
    this.#isEndingRecorded = true;
    this.recorder.append({ type: 'session_ending', cause, detail });
  }

  /** Nothing has to be said about a second signal to a session that is about to end. */
  #recordStray(what: string): void {
    const { runtime } = this.recorder.state;
    if (runtime !== 'retry_waiting' && runtime !== 'probe_waiting') return;
    const message = `While no attempt was running, ${what}. The session goes on.`;
    this.recorder.append({ type: 'warning', message });
  }

  /** Waits for a stop request or the loss of lease or slot. Also counts after a timeout, for the grace that runs then. */
  async #interrupted(): Promise<StopReason> {
    const slotLost: StopTrigger = async (signal) => (await this.#slotTaken.promise).lost(signal);
    const { stop } = sessionPaths(this.root);
    const lost = this.reaper === null ? [] : [reaperLost(this.reaper)];
    const replaced = filesReplaced(this.root, this.request, this.running);
    const triggers = [replaced, stopRequested(stop), leaseLost(this.request.lease), slotLost, ...lost];
    const reason = await firstOf(triggers, this.over);
    this.recordEnding(reason);
    this.#interruption = reason;
    this.#graceMs = graceAfter(reason.cause, this.#graceMs);
    return reason;
  }

  /**
   * Enters the session in the registry, for the machine's owner to see. Nobody waits for that, and short sessions need not
   * load what it takes.
   */
  async #enterLate(): Promise<void> {
    if (!(await pause(unaskedMs, this.over))) return;
    try {
      const { enterUnasked } = await import('./enter-unasked.ts');
      this.#slot = await enterUnasked(this.request, this.reaper?.process, this.over);
    } catch (error) {
      const { message, isMinor } = withoutSlot(error);
      if (!this.over.aborted) this.recorder.append({ type: 'warning', message, ...(isMinor && { isMinor }) });
    }
    if (this.#slot === undefined) return;
    this.#slotTaken.resolve(this.#slot);
    for (const command of this.#commands) this.#slot.commandStarted(command);
  }

  /** Returns the end of the session if the slot that main has prepared cannot be had any more. */
  async #takeSlot(): Promise<SessionEnded | undefined> {
    try {
      this.#slot = await this.#slots.take(this.request, this.recorder.state.slot?.id, this.reaper?.process);
      if (this.#slot !== undefined) this.#slotTaken.resolve(this.#slot);
    } catch (error) {
      return endBefore(1, { cause: 'slot_lost', detail: errorMessage(error) });
    }
    return undefined;
  }
}

/** An execution that would begin in a folder that is not this session's is not begun. @throws any other error */
function endOfReplaced(error: unknown): SessionEnded {
  if (error instanceof ReplacedFileError) return endAfter({ cause: 'file_replaced', detail: error.message });
  throw error;
}
