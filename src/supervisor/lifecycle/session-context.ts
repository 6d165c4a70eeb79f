import { sessionPaths } from '../../session/paths.ts';
import type { Redact } from '../../session/redact-texts.ts';
import type { Request } from '../../session/request.ts';
import { endBefore, type SessionEnded } from '../../session/session-end.ts';
import { errorMessage } from '../../system/errors.ts';
import { identify } from '../../system/process-identity.ts';
import { leaseLost } from '../stop-triggers/lease-lost.ts';
import { stopRequested } from '../stop-triggers/stop-requested.ts';
import { firstOf, type StopReason, type StopTrigger } from '../stop-triggers/stop-trigger.ts';
import { HeldSlot } from './held-slot.ts';
import { Recorder } from './recorder.ts';

/** What a session has, whatever it consists of: its record, its slot, and what ends it from outside. */
export class SessionContext {
  readonly record: Recorder;
  readonly #request: Request;
  readonly #stopPath: string;
  readonly #over = new AbortController();
  readonly #slotTaken = Promise.withResolvers<HeldSlot>();
  #slot: HeldSlot | undefined;

  constructor(root: string, request: Request, redact: Redact) {
    const paths = sessionPaths(root);
    this.record = new Recorder(paths, request, redact);
    this.#request = request;
    this.#stopPath = paths.stop;
  }

  /** Aborted when the end is decided: whatever comes then, is asked for or is lost changes nothing any more. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  /** For the environment of what runs while the slot is held. */
  get slotNumbers(): readonly number[] {
    return this.#slot === undefined ? [] : (this.record.state.slot?.numbers ?? []);
  }

  /** Why it is to end: it was asked to, lost its lease or slot, or for one of the limits. Pending when it is over before. */
  stopped(limits: StopTrigger[] = []): Promise<StopReason> {
    const slotLost: StopTrigger = async (signal) => (await this.#slotTaken.promise).lost(signal);
    return firstOf([stopRequested(this.#stopPath), leaseLost(this.#request.lease), slotLost, ...limits], this.over);
  }

  /** From its first event to its last. Everything that happens is in the journal when this resolves. */
  async run(work: () => Promise<SessionEnded>): Promise<void> {
    const { sessionId, name, maxAttempts, lease } = this.#request;
    const supervisor = identify(process.pid);
    this.record.append({ type: 'session_started', sessionId, name, maxAttempts, supervisor, lease });
    const end = (await this.#takeSlot()) ?? (await work());
    this.#over.abort();
    // Before the end is known to anyone: whoever reads of it finds the slot free.
    await this.#slot?.giveBack();
    this.record.append(end);
    await this.record.flushed();
    this.#slot?.close();
  }

  /** The end of the session where the slot that main has prepared is not to be had any more. */
  async #takeSlot(): Promise<SessionEnded | undefined> {
    try {
      this.#slot = await HeldSlot.take(this.#request.slot, this.record.state.slot?.id);
      if (this.#slot !== undefined) this.#slotTaken.resolve(this.#slot);
    } catch (error) {
      return endBefore(1, { cause: 'slot_lost', detail: errorMessage(error) });
    }
    return undefined;
  }
}
