import type { Lease } from '../../session/request.ts';
import { isAlive } from '../../system/process-identity.ts';
import { checkEvery, type StopReason, type StopTrigger } from './stop-trigger.ts';

const checkMs = 1_000;

/** Fires when the process whose life the session depends on has ended. */
export function leaseLost(lease: Lease): StopTrigger {
  return checkEvery(() => endOfLease(lease), checkMs);
}

/** Returns the reason to stop if that process has ended by now. */
export function endOfLease({ label, process, worker }: Lease): StopReason | undefined {
  if (!isAlive(process)) return lost(label, process.pid);
  return worker === undefined || isAlive(worker) ? undefined : lost("the runner's worker", worker.pid);
}

function lost(label: string, pid: number): StopReason {
  return { cause: 'lease_lost', detail: `${label} (process ${pid}) is no longer running` };
}
