import { z } from 'zod';
import { processIdentitySchema } from '../../session/request.ts';

/** Saved by the slot action's main for its post, as JSON. */
export const savedSlotState = 'supervised-run-slot';

export const savedSlotSchema = z.object({
  id: z.string(),
  pool: z.string(),
  numbers: z.array(z.number().int()),
  /** The registry's folder. */
  registry: z.string(),
  /** The process that sends the job's heartbeats. */
  keeper: processIdentitySchema.nullable(),
  sinceMono: z.number(),
});

export type SavedSlot = z.infer<typeof savedSlotSchema>;
