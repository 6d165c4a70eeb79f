import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultLimits } from '../../../src/registry/limits.ts';
import { thisMachine } from '../../../src/system/machine.ts';
import { identify } from '../../../src/system/process-identity.ts';
import { cli, TestMachine } from './machine.ts';

let machine: TestMachine;

beforeEach(() => {
  machine = new TestMachine();
});

afterEach(() => machine.remove());

function list(...args: string[]) {
  return cli(['slots', '--registry', machine.folder, ...args]);
}

/** Replaces what differs from run to run, and with it the width of columns. */
function normalised(text: string, names: Record<string, string | number>): string {
  const known = Object.entries(names).reduce((all, [name, value]) => all.replaceAll(String(value), name), text);
  return known.replaceAll(/\d\d:\d\d \([^)]+\)/g, 'TIME').replaceAll(/ {2,}/g, '  ');
}

describe('slots', () => {
  it('lists holders, waiting requests and dead holders', async () => {
    const outer = await machine.ask({ kind: 'visible' });
    const inner = await machine.ask({ within: [outer.id] });
    const dead = await machine.ask();
    const next = await machine.ask({ label: { name: 'tests', repository: '', runUrl: '' } });
    const last = await machine.ask({ pool: 'default', permits: 2 });
    await machine.kill(dead);
    writeFileSync(join(machine.folder, 'pools.yml'), 'pools:\n  default: { total: 2 }\n  gpu: { enabled: false }\n');
    const { code, stdout, stderr } = list();
    const pids = [outer, inner, dead, next, last].map(({ process }) => process.pid);
    const names = {
      FOLDER: machine.folder,
      OUTER: outer.id,
      INNER: inner.id,
      DEAD: dead.id,
      NEXT: next.id,
      LAST: last.id,
      RUN: 'https://github.com/owner/name/actions/runs/1',
      ...Object.fromEntries(pids.map((pid, index) => [`P${'abcde'[index]}`, pid])),
    };
    expect(normalised(stdout, names)).toBe(`Registry FOLDER

pool default: visible 1/8, background 2/8, total 2/2
ID  KIND  PERMITS  NUMBERS  STATE  SINCE  HOLDER  REPOSITORY  RUN  PROCESS
OUTER  visible  1  0  held  TIME  make  owner/name  RUN  Pa
INNER  background  1  0  held within OUTER  TIME  make  owner/name  RUN  Pb
DEAD  background  1  1  dead  TIME  make  owner/name  RUN  Pc
NEXT  background  1  —  waiting 1  TIME  tests  —  —  Pd
LAST  background  2  —  waiting 2  TIME  make  owner/name  RUN  Pe

pool gpu: visible 0, background 0, total 0 (switched off)
nothing is held
`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await machine.ids()).toHaveLength(5);
  });

  it('marks a process of another container', async () => {
    const process_ = { boot: thisMachine().boot, namespace: 'pid:[1]', ...identify(process.pid) };
    await machine.ask({ process: process_ });
    expect(list().stdout).toContain(`${process.pid} (other container)\n`);
  });

  it('escapes names that a terminal or a log would take for a command', async () => {
    const hostile = '\u001b[2J\u009b31m日本語\r\n::error::no\n##[error]no\u202e\u0007';
    await machine.ask({ pool: `p\n::error::no`, label: { name: hostile, repository: hostile, runUrl: hostile } });
    const [table, json] = [list().stdout, list('--json').stdout];
    for (const text of [table, json]) {
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::|##\[/m);
      expect(text).toContain('日本語');
    }
    expect(table.trimEnd().split('\n')).toHaveLength(5);
    expect(JSON.parse(json).pools[0].slots[0].name).toBe(hostile);
  });

  it('does not show an unused pool that pools.yml no longer names', async () => {
    await machine.setLimits({ gpu: defaultLimits });
    expect(list().stdout).toBe(`Nothing is held in the registry ${machine.folder}.\n`);
  });

  it('warns of an invalid pools.yml, and shows the last valid limits', async () => {
    await machine.setLimits({ default: { ...defaultLimits, total: 3 } });
    writeFileSync(join(machine.folder, 'pools.yml'), 'pools:\n  default: { total: many }\n');
    const { code, stdout, stderr } = list();
    expect(stdout).toContain('pool default: visible 0/8, background 0/8, total 0/3\n');
    expect(stderr).toMatch(
      /^warning: .*pools\.yml is not valid: pools\.default\.total: must be a whole number, 0 or more/,
    );
    expect(code).toBe(0);
  });

  it('does not create a registry', () => {
    const folder = join(machine.folder, 'none');
    const { code, stdout, stderr } = cli(['slots'], { SUPERVISED_RUN_REGISTRY: folder });
    expect(stdout).toBe(`There is no registry in ${folder} yet: the first step that takes a slot creates it.\n`);
    expect({ code, stderr, isThere: existsSync(folder) }).toEqual({ code: 0, stderr: '', isThere: false });
    expect(list('--json').stdout).toBe(`${JSON.stringify({ registry: machine.folder, pools: [] }, null, 2)}\n`);
    expect(readdirSync(machine.folder)).toEqual([]);
  });

  it('shows the pools of a pools.yml that no step has read yet', () => {
    writeFileSync(join(machine.folder, 'pools.yml'), 'pools:\n  constructor: { visible: 1 }\n');
    expect(list().stdout).toContain('pool constructor: visible 0/1, background 0/8, total 0/8\nnothing is held\n');
    expect(readdirSync(machine.folder)).toEqual(['pools.yml']);
  });

  it('says that nothing is held', async () => {
    const slot = await machine.ask();
    await machine.kill(slot);
    cli(['slots', 'prune', '--registry', machine.folder]);
    expect(list().stdout).toBe(`Nothing is held in the registry ${machine.folder}.\n`);
  });

  it('describes a damaged registry in one line', () => {
    writeFileSync(join(machine.folder, 'registry.sqlite'), 'no database, but longer than the header of one'.repeat(99));
    const { code, stdout, stderr } = list();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^The registry .*registry\.sqlite is damaged: .*\n$/);
  });
});

describe('slots --json', () => {
  const process_ = z.strictObject({ boot: z.string(), namespace: z.string(), pid: z.int(), startTime: z.string() });
  const slot = z.strictObject({
    id: z.string(),
    kind: z.enum(['visible', 'background']),
    permits: z.int(),
    numbers: z.array(z.int()),
    state: z.enum(['held', 'reserved', 'waiting']),
    under: z.string().nullable(),
    since: z.string().nullable(),
    name: z.string(),
    repository: z.string(),
    runUrl: z.string(),
    process: process_,
    alive: z.boolean(),
    orphaned: z.boolean(),
  });
  const counts = { visible: z.int(), background: z.int(), total: z.int() };
  const document = z.strictObject({
    registry: z.string(),
    pools: z.array(
      z.strictObject({
        pool: z.string(),
        limits: z.strictObject({ enabled: z.boolean(), ...counts }).nullable(),
        use: z.strictObject(counts),
        slots: z.array(slot),
        waiters: z.array(slot),
      }),
    ),
  });

  it('prints one document of the documented shape', async () => {
    const dead = await machine.ask({ kind: 'visible', permits: 2 });
    const inner = await machine.ask({ within: [dead.id] });
    const waiter = await machine.ask();
    await machine.kill(dead);
    const { registry, pools } = document.parse(JSON.parse(list('--json').stdout));
    expect(registry).toBe(machine.folder);
    const { name, repository, runUrl } = dead.label;
    const common = { name, repository, runUrl, permits: 1, alive: true, orphaned: false, kind: 'background' };
    const held = { state: 'held', numbers: [0, 1], under: null, since: dead.since };
    const { process: deadProcess } = dead;
    expect(pools).toEqual([
      {
        pool: 'default',
        limits: null,
        use: { visible: 2, background: 1, total: 2 },
        slots: [
          { ...common, ...held, id: dead.id, kind: 'visible', permits: 2, alive: false, process: deadProcess },
          {
            ...common,
            ...held,
            id: inner.id,
            numbers: [0],
            under: dead.id,
            since: inner.since,
            process: inner.process,
          },
        ],
        waiters: [
          {
            ...common,
            id: waiter.id,
            state: 'waiting',
            numbers: [],
            under: null,
            since: null,
            process: waiter.process,
          },
        ],
      },
    ]);
  });
});
