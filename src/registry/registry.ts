import type { HolderProcess, Limits, Slot, SlotRequest, Use } from './slot.ts';

/** A request and how it stands. */
export type RequestStatus =
  /** The pool is switched off: nothing is held, nothing has to be released. */
  | { kind: 'off' }
  /** Admitted: the slot is reserved for the asker. */
  | ({ kind: 'prepared'; slot: Slot } & PoolState)
  /** In the line; `place` counts from 1. */
  | ({ kind: 'waiting'; slot: Slot; place: number } & PoolState)
  /** Not even an empty pool would have room for it. */
  | ({ kind: 'impossible' } & PoolState);

export interface PoolState {
  use: Use;
  limits: Limits;
  /** Whose word the limits are: the machine's `pools.yml`, or the step's own `slot-limits`. */
  limitsFrom: 'machine' | 'step';
  /** Without those that wait. */
  holders: Slot[];
}

/** One pool as it is now, for people. */
export interface PoolView {
  pool: string;
  use: Use;
  /** Null where each step brings its own. */
  limits: Limits | null;
  slots: SlotView[];
  /** In the order of the line. */
  waiters: SlotView[];
}

export type SlotView = Slot & { alive: boolean };

/** The machine owner's limits, by pool. */
export type MachineLimits = Readonly<Record<string, Limits>>;

/**
 * Where slots are kept, and the only way to one. Each call is one transition that either happens whole or not at all,
 * and each brings the pool in order first: a holder whose process is gone holds nothing.
 *
 * prepare → (waiting → prepared) → finalize → bind → release; cancel until it is bound.
 *
 * Every call throws RegistryError when the registry cannot be used.
 */
export interface Registry {
  /** Where it is, for people. */
  readonly location: string;
  /** Replaces what the machine's owner said of the pools. */
  setMachineLimits(limits: MachineLimits): Promise<void>;
  /** Asks for a slot: admitted at once, or put into the line. */
  prepare(request: SlotRequest): Promise<RequestStatus>;
  /** How a request stands now. To look is a sign of life. @throws SlotGoneError */
  look(id: string): Promise<RequestStatus>;
  /** Sleeps until it may have been admitted, `maxMs` at most. True when somebody said that it was. */
  waitForChange(id: string, maxMs: number, signal: AbortSignal): Promise<boolean>;
  /** The slot is for this process, which will bind it. @throws SlotGoneError */
  finalize(id: string, process: HolderProcess): Promise<void>;
  /** This process holds the slot from now on. @throws SlotGoneError */
  bind(id: string, process: HolderProcess): Promise<Slot>;
  /** A sign of life of its holder. False when the slot is not held any more. */
  heartbeat(id: string): Promise<boolean>;
  /** Gives back what was not bound yet, or leaves the line. False when there was nothing to give back. */
  cancel(id: string): Promise<boolean>;
  /** Gives back a slot in whatever phase. False when there was nothing to give back. */
  release(id: string): Promise<boolean>;
  /** Everything there is, the dead included; changes nothing. */
  list(): Promise<PoolView[]>;
  /** Frees what nobody holds any more, in all pools. */
  prune(): Promise<Slot[]>;
  close(): void;
}

/** The registry cannot be used. The message names the file and says what to do. */
export class RegistryError extends Error {
  override name = 'RegistryError';
}

/** The slot was given to somebody else, or freed by hand. */
export class SlotLostError extends Error {
  override name = 'SlotGoneError';
}
