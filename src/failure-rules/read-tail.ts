import type { Patterns } from '../redact/patterns.ts';
import { redactedTail } from '../redact/redacted-tail.ts';
import { errorCode, errorMessage } from '../system/errors.ts';

/** Returns the ends of all logs, redacted, one after the other. A log that cannot be read is left out. */
export function readLogTail(paths: readonly string[], patterns: Patterns, bytes = 64 * 1024): string {
  return paths
    .map((path) => readTail(path, patterns, bytes))
    .filter((tail) => tail !== '')
    .join('\n');
}

function readTail(path: string, patterns: Patterns, bytes: number): string {
  try {
    return redactedTail(path, bytes, patterns).bytes.toString('utf8');
  } catch (error) {
    // Not worth failing the session: the attempt is then classified without its output.
    if (errorCode(error) !== 'ENOENT') console.error(`${path} could not be read: ${errorMessage(error)}`);
    return '';
  }
}
