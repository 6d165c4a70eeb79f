import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLimits } from '../../src/registry/limits.ts';
import { thisProcess } from '../../src/registry/liveness.ts';
import { SqliteRegistry } from '../../src/registry/sqlite/sqlite-registry.ts';

/** The time after which the first of the two others is done. */
const othersMs = 3_000;
const server = 'https://github.com';

/**
 * Returns the environment of a machine whose two GPUs are in use by other workflows; one of them is done after a while. The
 * folder gets the registry of the machine.
 */
export async function machineWithTwoGpus(folder: string): Promise<Record<string, string>> {
  await writeFile(join(folder, 'pools.yml'), 'pools:\n  gpu:\n    total: 2\n');
  const registry = await SqliteRegistry.open(folder);
  const first = await hold(registry, 'Nightly / evaluate', 'acme/models', 4711);
  await hold(registry, 'Previews / render', 'acme/website', 1312);
  setTimeout(() => void registry.release(first), othersMs).unref();
  return { SUPERVISED_RUN_REGISTRY: folder };
}

async function hold(registry: SqliteRegistry, name: string, repository: string, run: number): Promise<string> {
  const label = { name, repository, runUrl: `${server}/${repository}/actions/runs/${run}` };
  const process = thisProcess();
  const status = await registry.prepare({
    pool: 'gpu',
    kind: 'visible',
    permits: 1,
    limits: { ...defaultLimits, total: 2 },
    process,
    label,
    within: [],
  });
  if (status.kind !== 'prepared') throw new Error(`the demo's GPU is ${status.kind}`);
  await registry.bind(status.slot.id, process);
  return status.slot.id;
}
