import { z } from 'zod';

/** `visible`: a step or a job holds it in the foreground. `background`: a supervisor does. */
export const slotKindSchema = z.enum(['visible', 'background']);

export type SlotKind = z.infer<typeof slotKindSchema>;

/** The number of permits of a pool that may be in use. A limit of 0 admits none of its kind. */
export const limitsSchema = z.object({
  /** False: the pool is switched off; nothing waits for it and nothing is counted. */
  enabled: z.boolean(),
  visible: z.number().int().min(0),
  background: z.number().int().min(0),
  total: z.number().int().min(0),
});

export type Limits = z.infer<typeof limitsSchema>;

/** Describes the requester to people. Written by other processes, so untrusted. */
export const labelSchema = z.object({
  /** The workflow and the job, `CI / test`. */
  name: z.string(),
  /** `OWNER/REPOSITORY`; empty outside of GitHub. */
  repository: z.string(),
  /** The page of the workflow run; empty outside of GitHub. */
  runUrl: z.string(),
});

export type Label = z.infer<typeof labelSchema>;

const identitySchema = z.object({ pid: z.number().int(), startTime: z.string() });

/** A process that could not be ended. `reason` completes "it …". Written by other processes, so untrusted. */
const leftSchema = z.object({ ...identitySchema.shape, name: z.string(), reason: z.string() });

export type Left = z.infer<typeof leftSchema>;

/** By this the processes of a session are found that outlive its supervisor. */
const heldSessionSchema = z.looseObject({
  /** The text that all of them have in their environment (system/tree-members.ts). Part of a mark could be another's. */
  mark: z.string().regex(/^[\w.:-]{8,}\/$/),
  /** The commands that lead the process groups of those that have cleared their environment. */
  groups: z.array(identitySchema),
  /** What could not be ended when somebody tried last. */
  left: z.array(leftSchema).exactOptional(),
});

export type HeldSession = z.infer<typeof heldSessionSchema>;

/** A process as every container of the machine can tell it from others: boot, pid namespace, pid and start time. */
export const holderProcessSchema = z.object({
  boot: z.string(),
  namespace: z.string(),
  ...identitySchema.shape,
  /** A process of the same namespace that outlives this one until all of its descendants have ended. */
  guard: identitySchema.exactOptional(),
  /** The session that a supervisor holds the slot for. */
  session: heldSessionSchema.exactOptional(),
  /** Somebody wants the slot back: its holder is to end its session at its next heartbeat. */
  released: z.boolean().exactOptional(),
});

export type HolderProcess = z.infer<typeof holderProcessSchema>;

/**
 * `waiting`: in the queue. `prepared`: reserved; the requester has 60 s to hand it over. `finalized`: reserved for a
 * known process. `bound`: held by that process.
 */
const phaseSchema = z.enum(['waiting', 'prepared', 'finalized', 'bound']);

/** A slot, or a request for one that waits in the queue. */
export const slotSchema = z.object({
  id: z.string(),
  pool: z.string(),
  kind: slotKindSchema,
  permits: z.number().int().min(1),
  phase: phaseSchema,
  /** One for each permit, from 0: the lowest that were free. They stay the same as long as the slot is held. */
  numbers: z.array(z.number().int().min(0)),
  /** The id of the visible slot whose permits it uses and that counts them. */
  under: z.string().nullable(),
  /** The limits that its step gives the pool; those of the machine take precedence. */
  limits: limitsSchema,
  process: holderProcessSchema,
  label: labelSchema,
  /** The time of its last heartbeat, in monotonic ms of the machine. */
  heartbeatMono: z.number(),
  arrivedMono: z.number(),
  /** Null while it waits. */
  preparedMono: z.number().nullable(),
  /** The time at which it was admitted, for people: wall clock, ISO 8601. Null while it waits. */
  since: z.string().nullable(),
});

export type Slot = z.infer<typeof slotSchema>;

export interface SlotRequest extends Pick<Slot, 'pool' | 'kind' | 'permits' | 'limits' | 'process' | 'label'> {
  /** Ids of visible slots that the requester's job holds. One in the same pool with enough free permits lends them. */
  within: readonly string[];
}

/** Permits in use. */
export type Use = Record<SlotKind | 'total', number>;
