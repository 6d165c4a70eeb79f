import { z } from 'zod';
import type { HeldSession } from '../registry/slot.ts';
import { listedStates } from './slot-state.ts';

const slotKindSchema = z.enum(['visible', 'background']);

const limitsSchema = z.object({
  enabled: z.boolean(),
  visible: z.number().int().min(0),
  background: z.number().int().min(0),
  total: z.number().int().min(0),
});

const identitySchema = z.object({ pid: z.number().int(), startTime: z.string() });

const heldSessionSchema: z.ZodType<HeldSession> = z.looseObject({
  mark: z.string().regex(/^[\w.:-]{8,}\/$/),
  groups: z.array(identitySchema),
  left: z.array(z.object({ ...identitySchema.shape, name: z.string(), reason: z.string() })).exactOptional(),
});

const holderProcessSchema = z.object({
  boot: z.string(),
  namespace: z.string(),
  ...identitySchema.shape,
  guard: identitySchema.exactOptional(),
  session: heldSessionSchema.exactOptional(),
  released: z.boolean().exactOptional(),
});

const slotEntrySchema = z.object({
  id: z.string(),
  kind: slotKindSchema,
  permits: z.number().int(),
  numbers: z.array(z.number().int()).describe('One for each permit, from 0; empty while it waits.'),
  state: z.enum(listedStates),
  under: z.string().nullable().describe('The id of the visible slot whose permits it uses, or null.'),
  since: z.string().nullable().describe('ISO 8601; null while it waits.'),
  name: z.string().describe('The workflow and the job, such as `CI / test`.'),
  repository: z.string().describe('OWNER/REPOSITORY; empty outside of GitHub.'),
  runUrl: z.string().describe('The page of the workflow run; empty outside of GitHub.'),
  process: holderProcessSchema,
  alive: z.boolean().describe('If false, `slots prune` or the next step that requests a slot frees it.'),
  orphaned: z
    .boolean()
    .describe('Its process is dead, and others of its session may live: these are ended before it is free.'),
});

const poolEntrySchema = z.object({
  pool: z.string(),
  limits: limitsSchema.nullable().describe('From `pools.yml`; null if each step brings its own.'),
  use: z
    .object({ visible: z.number().int(), background: z.number().int(), total: z.number().int() })
    .describe('Permits in use. A slot within another counts in its kind, but not again in the total.'),
  slots: z.array(slotEntrySchema),
  waiters: z.array(slotEntrySchema).describe('In the order of the queue.'),
});

/** The output of `slots --json`. Later versions may add fields, but never remove one or change its meaning. */
export const slotsDocumentSchema = z.object({
  registry: z.string().describe("The registry's folder."),
  pools: z.array(poolEntrySchema),
});

export type SlotsDocument = z.infer<typeof slotsDocumentSchema>;
export type PoolEntry = z.infer<typeof poolEntrySchema>;
export type SlotEntry = z.infer<typeof slotEntrySchema>;
