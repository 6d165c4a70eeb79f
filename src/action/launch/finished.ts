import { fieldsOfRecord } from '../../session/record-fields.ts';
import { finishedState, sessionState } from './command-environment.ts';

/**
 * Returns whether main has done all that post would do. Every process of the job can write the saved state while main runs, so
 * the step's record has to agree.
 */
export function isFinished(env: NodeJS.ProcessEnv): boolean {
  const root = env[`STATE_${finishedState}`];
  if (!root || root !== env[`STATE_${sessionState}`]) return false;
  return fieldsOfRecord(root)?.finished === true;
}
