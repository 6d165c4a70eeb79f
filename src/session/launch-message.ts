import { z } from 'zod';
import { requestSchema } from './request.ts';

/** The message from main on the supervisor's stdin. It may hold secrets; `request.json` is its request, redacted. */
export const launchMessageSchema = z.object({
  request: requestSchema,
  /** Values to redact. */
  secrets: z.array(z.string()),
  /** Added to the environment of the scripts; it is kept in no file. */
  environment: z.record(z.string(), z.string()).default({}),
});

export type LaunchMessage = z.infer<typeof launchMessageSchema>;
