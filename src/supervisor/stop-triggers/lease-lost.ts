import type { Lease } from '../../session/request.ts';
import { isAlive } from '../../system/process-identity.ts';
import { checkEvery, type StopTrigger } from './stop-trigger.ts';

const checkMs = 1_000;

/** Fires when the process whose life the session depends on has ended. */
export function leaseLost({ label, process }: Lease): StopTrigger {
  const lost = { cause: 'lease_lost' as const, detail: `${label} (process ${process.pid}) is no longer running` };
  return checkEvery(() => (isAlive(process) ? undefined : lost), checkMs);
}
