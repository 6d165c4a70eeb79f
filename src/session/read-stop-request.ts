import { z } from 'zod';
import { errorMessage, ifReachable } from '../system/errors.ts';
import { ReplacedFileError } from '../system/own-file.ts';
import { readJsonFile } from './json-file.ts';
import type { StopRequest } from './stop-request.ts';

const stopRequestSchema: z.ZodType<StopRequest> = z.object({
  v: z.literal(1),
  cause: z.enum(['cancelled', 'stopped', 'lease_lost']),
  detail: z.string(),
});

/** Why a session has to stop: it was asked to, or nobody can read whether it was. */
type StopReason = Pick<StopRequest, 'detail'> & { cause: StopRequest['cause'] | 'file_replaced' };

/**
 * Returns the request, or undefined when there is none. A malformed file is a request to stop, too; one that cannot be
 * reached (the command may have changed the folder's owner) is none.
 */
export function readStopRequest(path: string): StopReason | undefined {
  try {
    return ifReachable(() => readJsonFile(path, stopRequestSchema));
  } catch (error) {
    if (error instanceof ReplacedFileError) return { cause: 'file_replaced', detail: error.message };
    return { cause: 'stopped', detail: `a stop was requested (${errorMessage(error)})` };
  }
}
