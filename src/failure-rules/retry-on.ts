import { constants } from 'node:os';
import { exitCodesOf } from '../options/retry-on.ts';
import type { Exit, StopCode } from '../session/events.ts';

const signalNumbers = new Set<number>(Object.values(constants.signals));

/** Returns whether the items of `retry-on` name how a failed attempt ended. */
export function isNamed(items: readonly string[], exit: Exit, cause: StopCode | null): boolean {
  return items.some((item) => names(item, exit, cause));
}

/** Returns whether one of the items is its exit code, or a range that has it. */
export function isCodeNamed(items: readonly string[], exit: Exit, cause: StopCode | null): boolean {
  return items.some((item) => namesCode(item, exit, cause));
}

function names(item: string, exit: Exit, cause: StopCode | null): boolean {
  switch (item) {
    case 'any':
      return true;
    case 'timeout':
      return cause === 'attempt_timeout';
    case 'stall':
      return cause === 'watchdog_idle';
    case 'signal':
      return cause === null && isBySignal(exit);
    case 'failure':
      // What no other name has, and the exit codes of shells whose command was ended by a signal.
      return cause !== 'attempt_timeout' && cause !== 'watchdog_idle' && exit.kind !== 'signaled';
    default:
      return namesCode(item, exit, cause);
  }
}

function namesCode(item: string, exit: Exit, cause: StopCode | null): boolean {
  const [first, last] = exitCodesOf(item) ?? [1, 0];
  return cause === null && exit.kind === 'exited' && exit.code >= first && exit.code <= last;
}

/** A shell exits with 128 + n when signal n ended its command. */
function isBySignal(exit: Exit): boolean {
  return exit.kind === 'signaled' || (exit.kind === 'exited' && signalNumbers.has(exit.code - 128));
}
