import { readdirSync } from 'node:fs';
import { join } from 'node:path';
// biome-ignore lint/correctness/noUnresolvedImports: Biome does not know this module of Node yet.
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import { defaultLimits } from '../../../src/registry/limits.ts';
import { thisProcess } from '../../../src/registry/liveness.ts';
import type { Registry, RequestStatus } from '../../../src/registry/registry.ts';
import type { HolderProcess, Limits, Slot, SlotRequest } from '../../../src/registry/slot.ts';
import { SqliteRegistry } from '../../../src/registry/sqlite/sqlite-registry.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { isWindows } from '../../kit/this-system.ts';

/** A registry in a folder of its own, for one test. */
export class TestFolder {
  readonly path = tempFolder();

  get database(): string {
    return join(this.path, 'registry.sqlite');
  }

  /** Opens one more connection. */
  async open(): Promise<SqliteRegistry> {
    const registry = await SqliteRegistry.open(this.path);
    onTestFinished(() => registry.close());
    return registry;
  }

  /** Queries or changes the database directly. */
  sql(text: string): Record<string, unknown>[] {
    const db = new DatabaseSync(this.database, { timeout: 5_000 });
    try {
      return db.prepare(text).all();
    } finally {
      db.close();
    }
  }

  /** All rows of requests, and the files of those that wait. */
  leftovers(): unknown[] {
    const files = readdirSync(this.path).filter((name) => !name.startsWith('registry.sqlite'));
    return [...files, ...this.sql('SELECT id, phase FROM slots')];
  }
}

export function request(some: Partial<Omit<SlotRequest, 'limits'>> & { limits?: Partial<Limits> } = {}): SlotRequest {
  return {
    pool: 'default',
    kind: 'background',
    permits: 1,
    process: thisProcess(),
    within: [],
    ...some,
    label: { name: 'make', repository: 'owner/name', runUrl: 'https://github.com/owner/name/actions/runs/1' },
    limits: { ...defaultLimits, ...some.limits },
  };
}

/** A process of an earlier boot of this machine, which counts as dead. Boots have no ids on Windows: there no process has its pid. */
export const formerProcess: HolderProcess = {
  ...thisProcess(),
  boot: 'former',
  ...(isWindows && { pid: 2 ** 31 - 4 }),
};

export async function prepared(registry: Pick<Registry, 'prepare'>, asked: SlotRequest = request()): Promise<Slot> {
  return slotOf(await registry.prepare(asked), 'prepared');
}

export async function waiting(registry: Pick<Registry, 'prepare'>, asked: SlotRequest = request()): Promise<Slot> {
  return slotOf(await registry.prepare(asked), 'waiting');
}

export async function bound(registry: Registry, asked: SlotRequest = request()): Promise<Slot> {
  return await registry.bind((await prepared(registry, asked)).id, asked.process);
}

export function slotOf(status: RequestStatus, kind: 'prepared' | 'waiting'): Slot {
  if (status.kind === kind) return status.slot;
  throw new Error(`${status.kind} instead of ${kind}`);
}
