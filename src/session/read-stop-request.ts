import { z } from 'zod';
import { errorMessage, ifReachable } from '../system/errors.ts';
import { readJsonFile } from './json-file.ts';
import type { StopRequest } from './stop-request.ts';

const stopRequestSchema: z.ZodType<StopRequest> = z.object({
  v: z.literal(1),
  cause: z.enum(['cancelled', 'stopped', 'lease_lost']),
  detail: z.string(),
});

/**
 * Returns the request, or undefined when there is none. A malformed file is a request to stop, too; one that cannot be
 * reached (the command may have changed the folder's owner) is none.
 */
export function readStopRequest(path: string): StopRequest | undefined {
  try {
    return ifReachable(() => readJsonFile(path, stopRequestSchema));
  } catch (error) {
    return { v: 1, cause: 'stopped', detail: `a stop was requested (${errorMessage(error)})` };
  }
}
