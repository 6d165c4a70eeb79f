import { readPoolsFile } from '../registry/pools-file.ts';
import type { MachineLimits, PoolView } from '../registry/registry.ts';
import { errorMessage } from '../system/errors.ts';
import { withRegistry } from './open-registry.ts';

export interface Listing {
  pools: PoolView[];
  /** No step has used the folder yet. */
  isNew: boolean;
  /** Says what is wrong with `pools.yml`; undefined if it is valid. */
  problem: string | undefined;
}

/** Lists every pool that is in use or in `pools.yml`, with the current limits of that file. Changes nothing. */
export async function listPools(folder: string): Promise<Listing> {
  const found = await withRegistry(folder, (registry) => registry.list());
  const pools = found ?? [];
  const isNew = found === undefined;
  try {
    return { pools: withLimits(pools, await readPoolsFile(folder)), isNew, problem: undefined };
  } catch (error) {
    const problem = `${errorMessage(error)} The list shows the limits that a step read last.`;
    return { pools, isNew, problem };
  }
}

function withLimits(pools: readonly PoolView[], machineLimits: MachineLimits): PoolView[] {
  const limits = new Map(Object.entries(machineLimits));
  const known = new Map(pools.map((pool) => [pool.pool, pool]));
  const used = pools.filter(({ slots, waiters }) => slots.length + waiters.length > 0);
  const names = new Set([...limits.keys(), ...used.map(({ pool }) => pool)]);
  return [...names].sort().map((pool) => ({
    ...(known.get(pool) ?? { pool, use: { visible: 0, background: 0, total: 0 }, slots: [], waiters: [] }),
    limits: limits.get(pool) ?? null,
  }));
}
