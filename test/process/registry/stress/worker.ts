// usage: worker.ts REGISTRY LOGS PLAN
// Acquires and releases slots in several rounds, itself or through a second process, and may be killed at a planned point.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { holderProcess, thisProcess } from '../../../../src/registry/liveness.ts';
import type { Limits, SlotRequest } from '../../../../src/registry/slot.ts';
import { SqliteRegistry } from '../../../../src/registry/sqlite/sqlite-registry.ts';
import { waitForSlot } from '../../../../src/registry/wait-for-slot.ts';
import { identify } from '../../../../src/system/process-identity.ts';
import { Crash, type CrashPlan } from './crash.ts';
import { hold } from './hold.ts';
import { StressLog } from './log.ts';
import { seeded } from './random.ts';

export interface WorkerPlan {
  name: string;
  seed: number;
  rounds: number;
  /** The round in which a second process takes over the slot; -1 for none. */
  through: number;
  limits: Limits;
  crash: CrashPlan | null;
}

const [, , folder = '', logs = '', json = ''] = process.argv;
const { name, seed, rounds, through, limits, crash: plan } = JSON.parse(json) as WorkerPlan;
const random = seeded(seed);
const log = new StressLog(logs, name);
const crash = new Crash(log, plan);
const registry = await SqliteRegistry.open(folder);
process.once('disconnect', () => process.exit());

const begin = once(process, 'message');
process.send?.('ready');
await begin;
for (let round = 0; round < rounds; round += 1) {
  const id = await acquire();
  crash.at('prepared');
  if (round === through) await throughSecondProcess(id);
  else {
    await registry.finalize(id, thisProcess());
    crash.at('finalized');
    await hold({ registry, log, crash, random }, id);
  }
}
registry.close();
process.disconnect?.();

async function acquire(): Promise<string> {
  const request: SlotRequest = {
    pool: 'licences',
    kind: random(2) === 0 ? 'visible' : 'background',
    permits: 1 + random(2),
    limits,
    process: thisProcess(),
    label: { name, repository: '', runUrl: '' },
    within: [],
  };
  const end = await waitForSlot(registry, request, {
    waitMs: 120_000,
    signal: new AbortController().signal,
    onWaiting: async () => crash.at('waiting'),
  });
  if (end.kind !== 'prepared') throw new Error(`the wait for a slot ended: ${end.kind}`);
  return end.status.slot.id;
}

/** Hands a slot to a second process, as main does to the supervisor. */
async function throughSecondProcess(id: string): Promise<void> {
  // It passes each point once. The herd does not know its pid, so it cannot be killed from outside.
  const itsPlan = plan && plan.point !== 'from outside' ? { ...plan, pass: 1 } : null;
  const args = [folder, logs, `${name}-second`, JSON.stringify(itsPlan)];
  const second = fork(join(import.meta.dirname, 'second-process.ts'), args);
  const exit = once(second, 'exit');
  const itself = holderProcess(identify(second.pid ?? 0));
  crash.at('second process started');
  await registry.finalize(id, itself);
  crash.at('finalized');
  // It may have been killed; then there is nothing to release.
  second.send(id, () => {});
  await exit;
}
