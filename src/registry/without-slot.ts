import { errorMessage } from '../system/errors.ts';
import { oneLine } from '../text/plain-text.ts';
import { RegistryError } from './registry.ts';

const maxProblem = 600;

/**
 * Says that a session which asked for no slot goes on without one. Nobody has to do anything about that unless the registry
 * is broken: then the message has the advice of the error, too.
 */
export function withoutSlot(error: unknown): { message: string; isMinor: boolean } {
  const isMinor = !(error instanceof RegistryError && error.isBroken);
  const [problem = ''] = errorMessage(error).split(/\.\s/, 1);
  const text = isMinor ? `${problem.replace(/\.$/, '')}.` : errorMessage(error);
  return { message: `Runs without a slot (none was asked for): ${oneLine(text, maxProblem)}`, isMinor };
}
