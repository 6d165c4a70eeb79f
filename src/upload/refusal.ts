import type { Refusal } from './protocol.ts';

// The client's own words (artifact-twirp-client.ts, shared/errors.ts): it wraps every error into one that has only a text.
const isTaken = /Received non-retryable error: Failed request: \(409\)/;
const isFinal =
  /Received non-retryable error|Artifact storage quota has been hit|Unable to make request: (ECONNREFUSED|ENOTFOUND|EHOSTUNREACH)/;

/** Returns how final the refusal in an error message of the artifact client is; null when another try may succeed. */
export function refusalIn(message: string): Refusal {
  if (isTaken.test(message)) return 'name';
  return isFinal.test(message) ? 'final' : null;
}
