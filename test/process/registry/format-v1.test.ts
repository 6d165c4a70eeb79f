import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { thisProcess } from '../../../src/registry/liveness.ts';
import { waiter } from '../../kit/slots.ts';
import { bound, prepared, request, TestFolder } from './registry-folder.ts';

// A registry file that the first version wrote (made by make.ts beside it). Later versions must be able to read it, because
// two versions can share one registry.

const fixture = join(import.meta.dirname, '..', '..', 'fixtures', 'registry-v1', 'registry.sqlite');

function copy(): TestFolder {
  const folder = new TestFolder();
  copyFileSync(fixture, folder.database);
  return folder;
}

const limits = { enabled: true, visible: 2, background: 2, total: 3 };
const written = {
  limits,
  since: '2026-11-02T10:00:00.000Z',
  phase: 'bound' as const,
  alive: false,
  orphaned: false,
  process: {
    boot: '00000000-0000-4000-8000-000000000000',
    namespace: 'pid:[4026531836]',
    pid: 4711,
    startTime: '123456',
  },
  label: {
    name: 'make é "1"',
    repository: 'owner/name',
    runUrl: 'https://github.com/owner/name/actions/runs/1',
  },
};
const at = (n: number) => ({ heartbeatMono: 1000.5 + n, arrivedMono: 1000.25 + n, preparedMono: 1000.75 + n });
const visible = waiter('0000000001', { ...written, ...at(1), kind: 'visible', permits: 2, numbers: [0, 1] });
const nested = waiter('0000000002', { ...written, ...at(2), numbers: [0], under: visible.id });
const background = waiter('0000000003', { ...written, ...at(3), numbers: [2] });
const reserved = waiter('0000000004', {
  ...written,
  ...at(4),
  pool: 'phones',
  phase: 'prepared',
  numbers: [0],
  label: { name: 'no GitHub', repository: '', runUrl: '' },
});
const inLine = waiter('0000000005', {
  ...written,
  ...at(5),
  kind: 'visible',
  phase: 'waiting',
  preparedMono: null,
  since: null,
});
const gpu = { enabled: true, visible: 1, background: 0, total: 2 };

const shape = [
  'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name',
  'PRAGMA application_id',
  'PRAGMA user_version',
  'PRAGMA encoding',
];

describe('a registry of format 1', () => {
  it('can be read', async () => {
    const registry = await copy().open();
    expect(await registry.list()).toEqual([
      {
        pool: 'default',
        use: { visible: 2, background: 2, total: 3 },
        limits: null,
        slots: [visible, nested, background],
        waiters: [inLine],
      },
      { pool: 'gpu', use: { visible: 0, background: 0, total: 0 }, limits: gpu, slots: [], waiters: [] },
      { pool: 'phones', use: { visible: 0, background: 1, total: 1 }, limits: null, slots: [reserved], waiters: [] },
    ]);
  });

  it('can be used: slots of dead processes are freed and taken by others', async () => {
    const folder = copy();
    const registry = await folder.open();
    const { id } = await bound(registry, request({ permits: 3, limits: { background: 3, total: 3 } }));
    expect(await registry.list()).toMatchObject([{ slots: [{ id, numbers: [0, 1, 2] }] }, {}, { pool: 'phones' }]);
    expect(await registry.prepare(request({ pool: 'gpu' }))).toMatchObject({ kind: 'impossible', limits: gpu });
    expect(await registry.prune()).toMatchObject([{ id: reserved.id }]);
    await registry.release(id);
    expect(folder.leftovers()).toEqual([]);
  });

  it('can be pruned of all its slots', async () => {
    const folder = copy();
    const freed = await (await folder.open()).prune();
    const all = [visible, nested, background, reserved, inLine];
    expect(freed.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id));
    expect(folder.leftovers()).toEqual([]);
  });

  it('has the schema of a registry that is created today', async () => {
    const [first, today] = [copy(), new TestFolder()];
    await today.open();
    expect(shape.map((sql) => today.sql(sql))).toEqual(shape.map((sql) => first.sql(sql)));
  });
});

describe('an addition of a later version', () => {
  async function extended() {
    const folder = copy();
    folder.sql("ALTER TABLE slots ADD COLUMN note TEXT NOT NULL DEFAULT 'none'");
    folder.sql("ALTER TABLE pools ADD COLUMN note TEXT NOT NULL DEFAULT 'none'");
    folder.sql('CREATE TABLE notes (text TEXT) STRICT');
    folder.sql("INSERT INTO notes VALUES ('kept')");
    return { folder, registry: await folder.open() };
  }

  it('to tables is left as it is', async () => {
    const { folder, registry } = await extended();
    const { id } = await prepared(registry);
    folder.sql(`UPDATE slots SET note = 'mine' WHERE id = '${id}'`);
    const note = () => folder.sql(`SELECT phase, note FROM slots WHERE id = '${id}'`);
    await registry.finalize(id, thisProcess());
    expect(note()).toEqual([{ phase: 'finalized', note: 'mine' }]);
    await registry.bind(id, thisProcess());
    expect(note()).toEqual([{ phase: 'bound', note: 'mine' }]);
    expect(await registry.heartbeat(id)).toBe('held');
    expect(await registry.look(id)).toMatchObject({ slot: { id } });
    await registry.prune();
    expect(note()).toEqual([{ phase: 'bound', note: 'mine' }]);
    expect(await registry.release(id)).toBe(true);
    expect(note()).toEqual([]);
    expect(folder.sql('SELECT text FROM notes')).toEqual([{ text: 'kept' }]);
  });

  it('to the limits of the machine is left as it is', async () => {
    const { folder, registry } = await extended();
    folder.sql("UPDATE pools SET note = 'mine'");
    await registry.setMachineLimits({ gpu: { ...gpu, total: 1 }, phones: gpu });
    expect(folder.sql('SELECT name, note FROM pools ORDER BY name')).toEqual([
      { name: 'gpu', note: 'mine' },
      { name: 'phones', note: 'none' },
    ]);
  });

  it('to a JSON column is left as it is', async () => {
    const { folder, registry } = await extended();
    const { id } = await prepared(registry);
    for (const column of ['label', 'limits'])
      folder.sql(`UPDATE slots SET ${column} = json_set(${column}, '$.later', 'mine') WHERE id = '${id}'`);
    await registry.bind(id, thisProcess());
    const later = "SELECT label ->> 'later' AS label, limits ->> 'later' AS limits FROM slots";
    expect(folder.sql(`${later} WHERE id = '${id}'`)).toEqual([{ label: 'mine', limits: 'mine' }]);
  });
});
