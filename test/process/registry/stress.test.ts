import { randomInt } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thisProcess } from '../../../src/registry/liveness.ts';
import type { Limits, SlotKind } from '../../../src/registry/slot.ts';
import { loadSqlite } from '../../../src/registry/sqlite/sqlite.ts';
import { SqliteRegistry } from '../../../src/registry/sqlite/sqlite-registry.ts';
import { waitForSlot } from '../../../src/registry/wait-for-slot.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { points } from './stress/crash.ts';
import { runHerd } from './stress/herd.ts';
import { type Line, readLogs } from './stress/log.ts';
import { holdsOf, sweep } from './stress/sweep.ts';

const limits: Limits = { enabled: true, visible: 3, background: 4, total: 5 };
const seed = Number(process.env.STRESS_SEED ?? randomInt(2 ** 31));
const because = `STRESS_SEED=${seed} repeats this plan of crashes`;

const folder = tempFolder(afterAll);
let location: string;
let failures: string[];
let lines: Line[];

beforeAll(async () => {
  location = join(folder, 'registry');
  const logs = join(folder, 'logs');
  mkdirSync(logs);
  failures = await runHerd({ registry: location, logs, limits, size: 64, total: 88, rounds: 4, seed });
  lines = readLogs(logs);
}, 600_000);

describe('64 processes that acquire slots, crash and release', () => {
  it('get no error from the registry', () => {
    expect(failures, because).toEqual([]);
  });

  it('crash between any two steps', () => {
    expect(Object.keys(crashes()).sort(), because).toEqual([...points].sort());
  });

  it('never hold more permits than the limits, nor one number twice', () => {
    const holds = holdsOf(lines);
    const { moments, most, wrong } = sweep(holds, limits);
    console.log(
      `${moments} moments of ${holds.length} slots: ${wrong.length} violations, at most ${JSON.stringify(most)}\nkilled on purpose, by instant: ${JSON.stringify(crashes())}`,
    );
    expect(wrong, because).toEqual([]);
    expect(holds.length, because).toBeGreaterThan(40);
  });

  it('lose no slot: all can be taken at once afterwards', async () => {
    const registry = await SqliteRegistry.open(location);
    expect(await takeAll(registry, { visible: 3, background: 2 }), because).toBe(limits.total);
    expect(await takeAll(registry, { visible: 1, background: 4 }), because).toBe(limits.total);
    registry.close();
  });

  it('leave no request and no file behind', async () => {
    const registry = await SqliteRegistry.open(location);
    await registry.prune();
    expect(await registry.list(), because).toEqual([]);
    registry.close();
    expect(readdirSync(location).filter((name) => name.startsWith('waiting-'))).toEqual([]);
  });

  it('leave the database intact', () => {
    const Sqlite = loadSqlite();
    const db = new Sqlite(join(location, 'registry.sqlite'));
    expect(db.prepare('PRAGMA integrity_check').all(), because).toEqual([{ integrity_check: 'ok' }]);
    db.close();
  });
});

/** Takes these permits, releases them, and returns how many it held at once. */
async function takeAll(registry: SqliteRegistry, permits: Record<SlotKind, number>): Promise<number> {
  const taken = [];
  for (const kind of ['visible', 'background'] as const) {
    const request = { pool: 'licences', kind, permits: permits[kind], limits, process: thisProcess(), within: [] };
    const end = await waitForSlot(
      registry,
      { ...request, label: { name: 'the last one', repository: '', runUrl: '' } },
      // The last killed processes may still be ending.
      { waitMs: 60_000, signal: new AbortController().signal, onWaiting: async () => {} },
    );
    if (end.kind === 'prepared') taken.push(end.status.slot);
  }
  for (const { id } of taken) await registry.release(id);
  return taken.reduce((sum, slot) => sum + slot.permits, 0);
}

/** How many processes crashed at which point. */
function crashes(): Record<string, number> {
  const count: Record<string, number> = {};
  for (const line of lines) if (line.what === 'dying') count[line.point] = (count[line.point] ?? 0) + 1;
  return count;
}
