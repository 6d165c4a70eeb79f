import type { ProcessIdentity } from '../system/process-identity.ts';
import type { HolderProcess, Left, Limits, Slot, SlotRequest, Use } from './slot.ts';

/** The answer to a request for a slot. */
export type RequestStatus =
  /** The pool is switched off: nothing is held, and nothing has to be released. */
  | { kind: 'off' }
  /** The slot is reserved for the requester. */
  | ({ kind: 'prepared'; slot: Slot } & PoolState)
  /** The request is in the queue; `place` counts from 1. */
  | ({ kind: 'waiting'; slot: Slot; place: number } & PoolState)
  /** Even an empty pool would not have room for it. */
  | ({ kind: 'impossible' } & PoolState);

export interface PoolState {
  use: Use;
  limits: Limits;
  /** The source of the limits: the machine's `pools.yml`, or the step's own `slot-limits`. */
  limitsFrom: 'machine' | 'step';
  /** Every slot that is reserved or held; not those in the queue. */
  holders: Slot[];
}

/** One pool as it is now, for people. */
export interface PoolView {
  pool: string;
  use: Use;
  /** Null if each step brings its own. */
  limits: Limits | null;
  slots: SlotView[];
  /** In the order of the queue. */
  waiters: SlotView[];
}

/** `orphaned`: its holder is dead, and processes of its session may live. */
export type SlotView = Slot & { alive: boolean; orphaned: boolean };

/** What a holder learns from its heartbeat: only the first means that it may go on. */
export type Hold =
  | 'held'
  /** The slot was freed by hand, or because its holder seemed dead. */
  | 'lost'
  /** Somebody wants it back: it is free when its holder has ended its session, and released it. */
  | 'released'
  /** The registry's file was deleted or replaced: others cannot see the slot. */
  | 'replaced';

/** The machine owner's limits, by pool. */
export type MachineLimits = Readonly<Record<string, Limits>>;

/**
 * Keeps the slots of a machine; there is no other way to one. Each call is one transition that happens whole or not at
 * all, and brings the pool in order first: a holder whose process is dead holds nothing, unless the slot is orphaned.
 *
 * prepare → (waiting → prepared) → finalize → bind → release; cancel until it is bound.
 *
 * Every call throws RegistryError when the registry cannot be used.
 */
export interface Registry {
  /** The registry's path, for people. */
  readonly location: string;
  /** Only this user can write to it, so that what a row says of processes is as good as this user's own word. */
  readonly isPrivate: boolean;
  /** Replaces the machine owner's limits of all pools. */
  setMachineLimits(limits: MachineLimits): Promise<void>;
  /** Requests a slot, which is reserved at once or put into the queue. */
  prepare(request: SlotRequest): Promise<RequestStatus>;
  /** Returns the status of a request, and counts as its heartbeat. @throws SlotLostError */
  look(id: string): Promise<RequestStatus>;
  /** Sleeps until the request may have been admitted, at most `maxMs`. Returns true if another process woke it. */
  waitForChange(id: string, maxMs: number, signal: AbortSignal): Promise<boolean>;
  /** Reserves the slot for this process, which will bind it. @throws SlotLostError */
  finalize(id: string, process: HolderProcess): Promise<void>;
  /** Makes this process the holder of the slot. @throws SlotLostError */
  bind(id: string, process: HolderProcess): Promise<Slot>;
  /** Records that the holder is alive. */
  heartbeat(id: string): Promise<Hold>;
  /** Records the leaders of the process groups in which a session's commands run. */
  recordGroups(id: string, groups: readonly ProcessIdentity[]): Promise<void>;
  /** Records what of a session cannot be ended, for the people who wait. */
  recordLeft(id: string, left: readonly Left[]): Promise<void>;
  /** Asks the holder of a slot for it: its next heartbeat says so. */
  askBack(id: string): Promise<void>;
  /** Frees an orphaned slot after a look that has found nothing. Returns false if somebody else has freed it. */
  freeOrphan(slot: Slot): Promise<boolean>;
  /** Gives back a slot that is not bound yet, or leaves the queue. Returns false if there was nothing to give back. */
  cancel(id: string): Promise<boolean>;
  /** Gives back a slot in whatever phase. Returns false if there was nothing to give back. */
  release(id: string): Promise<boolean>;
  /** Lists everything, the dead included; changes nothing. */
  list(): Promise<PoolView[]>;
  /** Frees what nobody holds any more, in all pools, and returns it. */
  prune(): Promise<Slot[]>;
  close(): void;
}

/** The registry cannot be used. The message names the file and says what to do. */
export class RegistryError extends Error {
  override name = 'RegistryError';
  /** It is damaged, or locked by a process that stands still: the owner of the machine has to do something. */
  readonly isBroken: boolean;

  constructor(message: string, { isBroken = false, ...options }: ErrorOptions & { isBroken?: boolean } = {}) {
    super(message, options);
    this.isBroken = isBroken;
  }
}

/** The slot was freed: by hand, or because it was not bound in time. */
export class SlotLostError extends Error {
  override name = 'SlotLostError';
}
