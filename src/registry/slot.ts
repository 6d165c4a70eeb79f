import { z } from 'zod';

/** `visible`: a step or a job holds it in the foreground. `background`: a supervisor does. */
export const slotKindSchema = z.enum(['visible', 'background']);

export type SlotKind = z.infer<typeof slotKindSchema>;

/** How many permits of a pool may be out. A limit of 0 admits none of its kind. */
export const limitsSchema = z.object({
  /** False: the pool is switched off, nobody waits for it and nothing is counted. */
  enabled: z.boolean(),
  visible: z.number().int().min(0),
  background: z.number().int().min(0),
  total: z.number().int().min(0),
});

export type Limits = z.infer<typeof limitsSchema>;

export const defaultLimits: Readonly<Limits> = Object.freeze({ enabled: true, visible: 8, background: 8, total: 8 });

/** Who asks, for the people who read of it. Written by other processes: untrusted. */
export const labelSchema = z.object({
  /** What runs: the session's or the job's name. */
  name: z.string(),
  /** `OWNER/REPOSITORY`; empty outside of GitHub. */
  repository: z.string(),
  /** The page of the workflow run; empty outside of GitHub. */
  runUrl: z.string(),
});

export type Label = z.infer<typeof labelSchema>;

/** A process, for whoever shares the machine: in which boot, which pid namespace, which pid since when. */
export const holderProcessSchema = z.object({
  boot: z.string(),
  namespace: z.string(),
  pid: z.number().int(),
  startTime: z.string(),
});

export type HolderProcess = z.infer<typeof holderProcessSchema>;

/**
 * `waiting`: in the line. `prepared`: reserved, its asker has 60 s to hand it over. `finalized`: reserved for a process
 * that is known. `bound`: that process holds it.
 */
const phaseSchema = z.enum(['waiting', 'prepared', 'finalized', 'bound']);

/** A slot, or a request for one that waits in the line. */
export const slotSchema = z.object({
  id: z.string(),
  pool: z.string(),
  kind: slotKindSchema,
  permits: z.number().int().min(1),
  phase: phaseSchema,
  /** The lowest that were free, one for each permit, from 0; the same for as long as it is held. */
  numbers: z.array(z.number().int().min(0)),
  /** The visible slot whose permits it uses: counted there. */
  under: z.string().nullable(),
  /** What its step said of the pool; the machine's own word wins. */
  limits: limitsSchema,
  process: holderProcessSchema,
  label: labelSchema,
  /** Its last sign of life, monotonic ms of the machine. */
  heartbeatMono: z.number(),
  arrivedMono: z.number(),
  /** Null while it waits. */
  preparedMono: z.number().nullable(),
  /** Since when it is held, for people: wall clock, ISO 8601. Null while it waits. */
  since: z.string().nullable(),
});

export type Slot = z.infer<typeof slotSchema>;

export interface SlotRequest {
  pool: string;
  kind: SlotKind;
  permits: number;
  limits: Limits;
  process: HolderProcess;
  label: Label;
  /** Visible slots that the asker's job holds: in one of the same pool with enough permits the slot is taken. */
  within: readonly string[];
}

/** Permits that are out. */
export interface Use {
  visible: number;
  background: number;
  total: number;
}
