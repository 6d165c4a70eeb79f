import { onTestFinished } from 'vitest';
import { defaultLimits } from '../../src/registry/limits.ts';
import { holderProcess, thisProcess } from '../../src/registry/liveness.ts';
import type { PoolView } from '../../src/registry/registry.ts';
import type { Limits, SlotKind } from '../../src/registry/slot.ts';
import { SqliteRegistry } from '../../src/registry/sqlite/sqlite-registry.ts';
import { identify } from '../../src/system/process-identity.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';

export function registryFolder(job: Job): string {
  return job.env.SUPERVISED_RUN_REGISTRY ?? '';
}

/** The registry of the job's machine. */
export async function openRegistry(job: Job): Promise<SqliteRegistry> {
  const registry = await SqliteRegistry.open(registryFolder(job));
  onTestFinished(() => registry.close());
  return registry;
}

/** Takes a slot for this process, or for the process `pid`. */
export async function occupy(
  job: Job,
  pool: string,
  options: { kind?: SlotKind; permits?: number; limits?: Partial<Limits>; pid?: number } = {},
): Promise<{ id: string; release: () => Promise<boolean> }> {
  const { kind = 'background', permits = 1, limits, pid } = options;
  const registry = await openRegistry(job);
  const holder = pid === undefined ? thisProcess() : holderProcess(identify(pid));
  const label = { name: 'the other one', repository: 'acme/app', runUrl: 'https://github.com/acme/app/actions/runs/7' };
  const status = await registry.prepare({
    pool,
    kind,
    permits,
    label,
    process: holder,
    within: [],
    limits: { ...defaultLimits, ...limits },
  });
  if (status.kind !== 'prepared') throw new Error(`not prepared but ${status.kind}`);
  const { id } = status.slot;
  await registry.bind(id, holder);
  return { id, release: () => registry.release(id) };
}

export async function poolOf(job: Job, pool: string): Promise<PoolView | undefined> {
  const registry = await openRegistry(job);
  return (await registry.list()).find((view) => view.pool === pool);
}

/** Waits until no running process holds or waits for a slot. */
export async function nothingHeld(job: Job): Promise<void> {
  const registry = await openRegistry(job);
  let held: unknown[] = [];
  const isFree = async () => {
    held = (await registry.list()).flatMap(({ slots, waiters }) => [...slots, ...waiters].filter(({ alive }) => alive));
    return held.length === 0;
  };
  await eventually(isFree, { what: 'all slots to be released', state: () => held });
}
