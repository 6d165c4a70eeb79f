import { sessionPaths } from '../../session/paths.ts';
import { maxSmallBytes, readOwn } from '../../system/own-file.ts';
import { finishedState, sessionState } from './command-environment.ts';

/**
 * Returns whether main has done all that post would do. The saved state alone says so to whoever changes it while main runs:
 * the step's record has to agree.
 */
export function isFinished(env: NodeJS.ProcessEnv): boolean {
  const root = env[`STATE_${finishedState}`];
  if (!root || root !== env[`STATE_${sessionState}`]) return false;
  try {
    const record: unknown = JSON.parse(readOwn(sessionPaths(root).step, maxSmallBytes).toString());
    return typeof record === 'object' && record !== null && 'finished' in record && record.finished === true;
  } catch {
    return false;
  }
}
