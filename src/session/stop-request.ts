import { writeJsonFile } from './write-json.ts';

/** Whoever reads it uses `readStopRequest` (read-stop-request.ts). */
export interface StopRequest {
  v: 1;
  cause: 'cancelled' | 'stopped' | 'lease_lost';
  /** For people. */
  detail: string;
}

/**
 * Follows a stop request, so that the supervisor looks at once, and is a request itself where the file could not be written.
 * Programs that end other programs send SIGTERM, SIGINT or SIGHUP; Node keeps SIGUSR1 for its debugger. Windows has none.
 */
export const stopRequestSignal = 'SIGUSR2';

export function writeStopRequest(path: string, request: Omit<StopRequest, 'v'>): void {
  writeJsonFile(path, { v: 1, ...request });
}
