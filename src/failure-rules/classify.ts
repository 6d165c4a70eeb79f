import { constants } from 'node:os';
import type { Exit, Failure, StopCode } from '../session/events.ts';

/** What the end of an execution means. Null when it succeeded. */
export function classify(exit: Exit, cause: StopCode | null, detail: string): Failure | null {
  if (cause !== null) return { code: cause, family: familyOf(cause), reason: `was ended: ${detail}` };
  switch (exit.kind) {
    case 'exited':
      return exit.code === 0 ? null : classifyCode(exit.code);
    case 'signaled':
      return exit.signal === 'SIGKILL'
        ? {
            code: 'killed',
            family: 'soft',
            reason: 'was killed by SIGKILL from outside, perhaps because memory ran out',
          }
        : { code: 'signal', family: 'soft', reason: `was ended by ${exit.signal} from outside` };
    case 'not_started':
      return { code: 'not_started', family: 'hard', reason: `did not start: ${exit.message}` };
    case 'unknown':
      return { code: 'unknown', family: 'soft', reason: 'ended, and nobody saw how' };
  }
}

function familyOf(cause: StopCode): Failure['family'] {
  switch (cause) {
    case 'attempt_timeout':
    case 'watchdog_idle':
      return 'soft';
    case 'log_limit':
    case 'log_failed':
      return 'hard';
    case 'timeout':
    case 'lease_lost':
    case 'cancelled':
    case 'stopped':
    case 'supervisor_lost':
    case 'slot_refused':
    case 'slot_lost':
    case 'not_ready':
      return 'final';
  }
}

function classifyCode(code: number): Failure {
  // POSIX shells: 126 found but not executable, 127 not found, 128 + n a child ended by signal n.
  if (code === 126)
    return { code: 'not_started', family: 'hard', reason: 'exited with code 126: a command in it is not executable' };
  if (code === 127)
    return { code: 'not_started', family: 'hard', reason: 'exited with code 127: a command in it was not found' };
  const signal = Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0];
  if (signal === undefined) return { code: 'exit', family: 'soft', reason: `exited with code ${code}` };
  const memory = signal === 'SIGKILL' ? ', perhaps because memory ran out' : '';
  return {
    code: 'exit',
    family: 'soft',
    reason: `exited with code ${code}: a process in it was ended by ${signal}${memory}`,
  };
}
