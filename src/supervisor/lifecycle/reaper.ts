import type { Reaper } from '../../session/events.ts';
import { identify, isAlive, signalProcess } from '../../system/process-identity.ts';
import { checkEvery, type StopTrigger } from '../stop-triggers/stop-trigger.ts';

const variable = 'SUPERVISED_RUN_REAPER';
const checkMs = 1_000;

/** Returns the reaper that has started this process, and hides its variable from the scripts; null without one. */
export function takeReaper(env: NodeJS.ProcessEnv = process.env): Reaper | null {
  const { [variable]: value = '' } = env;
  delete env[variable];
  const [, kind, pid] = /^(perl|python3) (\d+)$/.exec(value) ?? [];
  if (kind !== 'perl' && kind !== 'python3') return null;
  return { kind, process: identify(Number(pid)) };
}

/** Fires when the reaper was killed: orphans have no parent any more that keeps them together. */
export function reaperLost({ process: { pid } }: Reaper): StopTrigger {
  const lost = { cause: 'supervisor_lost' as const, detail: `its reaper (process ${pid}) is no longer running` };
  return checkEvery(() => (process.ppid === pid ? undefined : lost), checkMs);
}

/** Lets what runs at the end of this process live on. */
export function letGo({ process }: Reaper): void {
  if (isAlive(process)) signalProcess(process, 'SIGUSR1');
}
