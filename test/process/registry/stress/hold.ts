import { setTimeout as sleep } from 'node:timers/promises';
import { thisProcess } from '../../../../src/registry/liveness.ts';
import type { Registry } from '../../../../src/registry/registry.ts';
import type { Crash } from './crash.ts';
import type { StressLog } from './log.ts';
import type { Random } from './random.ts';

export interface StressTools {
  registry: Registry;
  log: StressLog;
  crash: Crash;
  random: Random;
}

/** Binds, holds and releases a slot that was finalized for this process. */
export async function hold({ registry, log, crash, random }: StressTools, id: string): Promise<void> {
  crash.at('before bind');
  const { kind, permits, numbers } = await registry.bind(id, thisProcess());
  log.write({ what: 'in', slot: id, kind, permits, numbers });
  crash.at('bound');
  await sleep(random(50));
  crash.at('holding');
  await sleep(random(50));
  log.write({ what: 'out', slot: id });
  crash.at('before release');
  await registry.release(id);
  crash.at('released');
}
