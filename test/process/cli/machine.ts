import { type ChildProcess, type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { defaultLimits } from '../../../src/registry/limits.ts';
import { holderProcess } from '../../../src/registry/liveness.ts';
import type { MachineLimits } from '../../../src/registry/registry.ts';
import type { Slot, SlotRequest } from '../../../src/registry/slot.ts';
import { SqliteRegistry } from '../../../src/registry/sqlite/sqlite-registry.ts';
import { identify } from '../../../src/system/process-identity.ts';
import { compileCache } from '../../kit/compile-cache.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { eventually, within } from '../../kit/wait.ts';

const main = join(import.meta.dirname, '..', '..', '..', 'src', 'cli', 'main.ts');

const inUtc = { ...process.env, ...compileCache, TZ: 'UTC', SUPERVISED_RUN_REGISTRY: '' };

/** Runs the CLI; it shows times in UTC. */
export function cli(args: readonly string[], env: NodeJS.ProcessEnv = {}, options: SpawnSyncOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    ...options,
    encoding: 'utf8',
    env: { ...inUtc, ...env },
  });
  return { code: status, stdout, stderr };
}

/** Runs the CLI while the test goes on. */
export async function startCli(args: readonly string[]) {
  const child = spawn(process.execPath, [main, ...args], { env: inUtc, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
  const [code] = await once(child, 'exit');
  return { code, stdout: await stdout, stderr: await stderr };
}

/** A registry in a temporary folder, and processes that hold its slots. */
export class TestMachine {
  readonly folder = tempFolder();
  readonly #processes = new Map<string, ChildProcess>();
  #registry: SqliteRegistry | undefined;

  /** Starts a process that asks for a slot, and holds it if it is admitted. The process ends with this one at the latest. */
  async ask(some: Partial<SlotRequest> = {}): Promise<Slot> {
    const registry = await this.#open();
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    await once(child, 'spawn');
    const process_ = holderProcess(identify(child.pid ?? 0));
    const label = { name: 'make', repository: 'owner/name', runUrl: 'https://github.com/owner/name/actions/runs/1' };
    const status = await registry.prepare({
      pool: 'default',
      kind: 'background',
      permits: 1,
      limits: { ...defaultLimits, total: 2 },
      process: process_,
      label,
      within: [],
      ...some,
    });
    if (!('slot' in status)) throw new Error(`The request is ${status.kind}`);
    this.#processes.set(status.slot.id, child);
    if (status.kind === 'waiting') return status.slot;
    return await registry.bind(status.slot.id, status.slot.process);
  }

  /** Sets the limits of the machine, as a step does that reads them from `pools.yml`. */
  async setLimits(limits: MachineLimits): Promise<void> {
    await (await this.#open()).setMachineLimits(limits);
  }

  /** Kills the process that holds a slot and waits for its end. */
  async kill({ id }: Slot): Promise<void> {
    const child = this.#processes.get(id);
    if (child === undefined) throw new Error(`No process holds ${id}`);
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await within(exit, { what: 'the holder to end' });
  }

  /** Waits until somebody has asked the holder of a slot for it. */
  async askedBack({ id }: Slot): Promise<void> {
    const registry = await this.#open();
    await eventually(async () => (await registry.heartbeat(id)) === 'released', { what: 'the request for the slot' });
  }

  async giveBack({ id }: Slot): Promise<void> {
    await (await this.#open()).release(id);
  }

  /** The IDs of all slots and waiting requests. */
  async ids(): Promise<string[]> {
    const pools = (await this.#registry?.list()) ?? [];
    return pools.flatMap(({ slots, waiters }) => [...slots, ...waiters].map(({ id }) => id));
  }

  async #open(): Promise<SqliteRegistry> {
    this.#registry ??= await SqliteRegistry.open(this.folder);
    return this.#registry;
  }

  remove(): void {
    for (const child of this.#processes.values()) child.kill('SIGKILL');
    this.#registry?.close();
  }
}
