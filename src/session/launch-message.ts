import { z } from 'zod';
import { requestSchema } from './request.ts';

/**
 * What main tells the supervisor on its stdin: what to do, and what may stand in no file. In `request.json` the same
 * request is redacted.
 */
export const launchMessageSchema = z.object({
  request: requestSchema,
  /** Values to redact. */
  secrets: z.array(z.string()),
});

export type LaunchMessage = z.infer<typeof launchMessageSchema>;
