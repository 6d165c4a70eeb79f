import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { thisProcess } from '../../../src/registry/liveness.ts';
import { SqliteRegistry } from '../../../src/registry/sqlite/sqlite-registry.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { eventually } from '../../kit/wait.ts';
import type { Report } from './stress/waiter.ts';

const count = 24;
/** The number of processes that ask at once; their order among each other is undefined. */
const burst = 3;

let folder: string;
let registry: SqliteRegistry;
let waiters: Waiter[];

beforeEach(async () => {
  folder = tempFolder();
  registry = await SqliteRegistry.open(folder);
  waiters = Array.from({ length: count }, (_, number) => new Waiter(folder, `waiter-${number}`));
});

afterEach(() => {
  for (const { process } of waiters) process.kill('SIGKILL');
  registry.close();
});

describe('24 processes that wait for one permit', () => {
  it('are admitted in the order of their arrival', { timeout: 600_000 }, async () => {
    const slot = await takeTheOnlyPermit();
    await all(waiters, 'ready');
    for (let first = 0; first < count; first += burst) {
      const together = waiters.slice(first, first + burst);
      for (const { process } of together) process.send('ask');
      // Every process that asks after this comes later, however slow the machine is.
      await all(together, 'waits');
    }
    await registry.release(slot);
    await all(waiters, 'holds');

    const pairs = waiters.flatMap((earlier) =>
      waiters.filter((later) => earlier.at('waits') < later.at('asks')).map((later) => [earlier, later] as const),
    );
    const overtakings = pairs
      .filter(([earlier, later]) => earlier.at('holds') > later.at('holds'))
      .map(([earlier, later]) => `${later.name} came after ${earlier.name} and was admitted before`);
    expect(overtakings).toEqual([]);
    expect(pairs.length).toBeGreaterThanOrEqual((count * (count - burst)) / 2);
  });
});

class Waiter {
  readonly name: string;
  readonly process: ChildProcess;
  readonly #reports = new Map<Report['what'], number>();

  constructor(registryFolder: string, name: string) {
    this.name = name;
    this.process = fork(join(import.meta.dirname, 'stress', 'waiter.ts'), [registryFolder, name]);
    this.process.on('message', ({ what, at }: Report) => this.#reports.set(what, at));
  }

  has(what: Report['what']): boolean {
    return this.#reports.has(what);
  }

  at(what: Report['what']): number {
    return this.#reports.get(what) ?? Number.NaN;
  }
}

async function all(some: Waiter[], what: Report['what']): Promise<void> {
  const missing = () => some.filter((waiter) => !waiter.has(what)).map(({ name }) => name);
  await eventually(() => missing().length === 0, {
    what: `every waiter to report ${what}`,
    state: missing,
    deadlineMs: 300_000,
  });
}

async function takeTheOnlyPermit(): Promise<string> {
  const status = await registry.prepare({
    pool: 'one',
    kind: 'visible',
    permits: 1,
    limits: { enabled: true, visible: 1, background: 1, total: 1 },
    process: thisProcess(),
    label: { name: 'the test', repository: '', runUrl: '' },
    within: [],
  });
  const { id } = await registry.bind('slot' in status ? status.slot.id : '', thisProcess());
  return id;
}
