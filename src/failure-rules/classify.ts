import { constants } from 'node:os';
import type { Exit, Failure, StopCode } from '../session/events.ts';

const familyOf: Readonly<Record<StopCode, Failure['family']>> = {
  attempt_timeout: 'soft',
  watchdog_idle: 'soft',
  supervisor_signal: 'soft',
  log_limit: 'hard',
  log_failed: 'hard',
  timeout: 'final',
  lease_lost: 'final',
  cancelled: 'final',
  stopped: 'final',
  supervisor_lost: 'final',
  slot_refused: 'final',
  slot_lost: 'final',
  file_replaced: 'final',
  not_ready: 'final',
};

/** Whether a failure has the code of a stop. */
export function isStopCode(code: string): boolean {
  return Object.hasOwn(familyOf, code);
}

const perhapsMemory = ', perhaps because memory ran out';

/** Returns the failure that the end of an execution means without any rule; null when it succeeded. */
export function classify(exit: Exit, cause: StopCode | null, detail: string): Failure | null {
  if (cause !== null) return { code: cause, family: familyOf[cause], reason: `was ended: ${detail}` };
  const reason = describeExit(exit);
  switch (exit.kind) {
    case 'exited':
      return exit.code === 0 ? null : classifyCode(exit.code, reason);
    case 'signaled':
      return exit.signal === 'SIGKILL'
        ? { code: 'killed', family: 'soft', reason: reason + perhapsMemory }
        : { code: 'signal', family: 'soft', reason };
    case 'not_started':
      return { code: 'not_started', family: 'hard', reason };
    case 'unknown':
      return { code: 'unknown', family: 'soft', reason };
  }
}

/** Completes "attempt 1 …". */
export function describeExit(exit: Exit): string {
  switch (exit.kind) {
    case 'exited':
      return `exited with code ${exit.code}`;
    case 'signaled':
      return `was ${exit.signal === 'SIGKILL' ? 'killed' : 'ended'} by ${exit.signal} from outside`;
    case 'not_started':
      return `did not start: ${exit.message}`;
    case 'unknown':
      return 'ended, and nobody saw how';
  }
}

/** POSIX shells exit with 126 for a file that is not executable, 127 for none, and 128 + n for a child ended by signal n. */
function classifyCode(code: number, reason: string): Failure {
  if (code === 126)
    return { code: 'not_started', family: 'hard', reason: `${reason}: a command in it is not executable` };
  if (code === 127) return { code: 'not_started', family: 'hard', reason: `${reason}: a command in it was not found` };
  const signal = Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0];
  if (signal === undefined) return { code: 'exit', family: 'soft', reason };
  const memory = signal === 'SIGKILL' ? perhapsMemory : '';
  return { code: 'exit', family: 'soft', reason: `${reason}: a process in it was ended by ${signal}${memory}` };
}
