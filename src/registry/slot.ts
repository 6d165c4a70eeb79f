import type { ProcessIdentity } from '../system/process-identity.ts';

/** `visible`: a step or a job holds it in the foreground. `background`: a supervisor does. */
export type SlotKind = 'visible' | 'background';

/** The number of permits of a pool that may be in use. A limit of 0 admits none of its kind. */
export interface Limits {
  /** False: the pool is switched off; nothing waits for it and nothing is counted. */
  enabled: boolean;
  visible: number;
  background: number;
  total: number;
}

/** Describes the requester to people. Written by other processes, so untrusted. */
export interface Label {
  /** The workflow and the job, `CI / test`. */
  name: string;
  /** `OWNER/REPOSITORY`; empty outside of GitHub. */
  repository: string;
  /** The page of the workflow run; empty outside of GitHub. */
  runUrl: string;
}

/** A process that could not be ended. `reason` completes "it …". Written by other processes, so untrusted. */
export interface Left extends ProcessIdentity {
  name: string;
  reason: string;
}

/** By this the processes of a session are found that outlive its supervisor. */
export interface HeldSession {
  /** The text that all of them have in their environment (system/tree-members.ts). Part of a mark could be another's. */
  mark: string;
  /** The commands that lead the process groups of those that have cleared their environment. */
  groups: ProcessIdentity[];
  /** What could not be ended when somebody tried last. */
  left?: Left[];
}

/** A process as every container of the machine can tell it from others: boot, pid namespace, pid and start time. */
export interface HolderProcess extends ProcessIdentity {
  boot: string;
  namespace: string;
  /** A process of the same namespace that outlives this one until all of its descendants have ended. */
  guard?: ProcessIdentity;
  /** The session that a supervisor holds the slot for. */
  session?: HeldSession;
  /** Somebody wants the slot back: its holder is to end its session at its next heartbeat. */
  released?: boolean;
}

/**
 * `waiting`: in the queue. `prepared`: reserved; the requester has 60 s to hand it over. `finalized`: reserved for a
 * known process. `bound`: held by that process.
 */
export type Phase = 'waiting' | 'prepared' | 'finalized' | 'bound';

/** A slot, or a request for one that waits in the queue. */
export interface Slot {
  id: string;
  pool: string;
  kind: SlotKind;
  permits: number;
  phase: Phase;
  /** One for each permit, from 0: the lowest that were free. They stay the same as long as the slot is held. */
  numbers: number[];
  /** The id of the visible slot whose permits it uses and that counts them. */
  under: string | null;
  /** The limits that its step gives the pool; those of the machine take precedence. */
  limits: Limits;
  process: HolderProcess;
  label: Label;
  /** The time of its last heartbeat, in monotonic ms of the machine. */
  heartbeatMono: number;
  arrivedMono: number;
  /** Null while it waits. */
  preparedMono: number | null;
  /** The time at which it was admitted, for people: wall clock, ISO 8601. Null while it waits. */
  since: string | null;
}

export interface SlotRequest extends Pick<Slot, 'pool' | 'kind' | 'permits' | 'limits' | 'process' | 'label'> {
  /** Ids of visible slots that the requester's job holds. One in the same pool with enough free permits lends them. */
  within: readonly string[];
}

/** Permits in use. */
export type Use = Record<SlotKind | 'total', number>;
