import { z } from 'zod';
import { errorMessage, ifReachable } from '../system/errors.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const stopRequestSchema = z.object({ v: z.literal(1), cause: z.enum(['cancelled', 'stopped']), detail: z.string() });

/**
 * Follows a stop request, so that the supervisor looks at once, and is a request itself where the file could not be written.
 * Programs that end other programs send SIGTERM, SIGINT or SIGHUP; Node keeps SIGUSR1 for its debugger. Windows has none.
 */
export const stopRequestSignal = 'SIGUSR2';

export type StopRequest = z.infer<typeof stopRequestSchema>;

export function writeStopRequest(path: string, request: Omit<StopRequest, 'v'>): void {
  writeJsonFile(path, { v: 1, ...request });
}

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
