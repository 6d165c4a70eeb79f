import { describe, expect, it } from 'vitest';
import type { StopCode } from '../../../src/session/events.ts';
import { outputEnd } from '../../../src/supervisor/execution/await-output.ts';
import { forever } from '../../../src/system/wait.ts';

/** What fires while the output of a command that has exited is still open. */
function afterTrigger(cause: StopCode) {
  return outputEnd([{ ended: forever() }], Promise.resolve({ cause, detail: 'the detail' }));
}

describe('a trigger that fires while the output of a command that has exited is still open', () => {
  it.each(['attempt_timeout', 'timeout', 'watchdog_idle', 'not_ready', 'supervisor_signal'] as const)(
    'does not judge the command, which was in time: %s',
    async (cause) => {
      expect(await afterTrigger(cause)).toBeUndefined();
    },
  );

  it.each(['cancelled', 'stopped', 'lease_lost', 'slot_lost', 'log_limit', 'log_failed'] as const)(
    'is the reason of the end: %s',
    async (cause) => {
      expect(await afterTrigger(cause)).toEqual({ cause, detail: 'the detail' });
    },
  );

  it('comes too late when the output has its end', async () => {
    expect(await outputEnd([{ ended: Promise.resolve(undefined) }], forever())).toBeUndefined();
  });
});
