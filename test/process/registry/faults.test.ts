import { chmodSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { RegistryError } from '../../../src/registry/registry.ts';
import type { DatabaseOptions } from '../../../src/registry/sqlite/database.ts';
import { SqliteRegistry } from '../../../src/registry/sqlite/sqlite-registry.ts';
import { suspend } from '../../kit/suspend.ts';
import { LockHolder } from './lock-holder.ts';
import { bound, prepared, request, TestFolder } from './registry-folder.ts';
import { RegistryProcess } from './registry-process.ts';

const onPosix = describe.skipIf(process.platform === 'win32');
const anyUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** A database with 40 slots that no connection has open. */
async function used(): Promise<TestFolder> {
  const folder = new TestFolder();
  const registry = await folder.open();
  for (let slot = 0; slot < 40; slot += 1)
    await bound(registry, request({ permits: 1, limits: { background: 40, total: 40 } }));
  registry.close();
  return folder;
}

async function refusal(folder: TestFolder, use: (registry: SqliteRegistry) => Promise<unknown>): Promise<string> {
  try {
    await use(await folder.open());
  } catch (error) {
    if (error instanceof RegistryError) return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Every use of the registry is refused with a message that names the database, and the database stays as it was. */
async function expectRefusal(folder: TestFolder, ...parts: string[]): Promise<void> {
  const before = readFileSync(folder.database);
  const refusals = [
    await refusal(folder, (registry) => registry.prepare(request())),
    await refusal(folder, (registry) => registry.list()),
    await refusal(folder, (registry) => registry.prune()),
  ];
  for (const message of refusals) {
    expect(message).toContain(folder.database);
    for (const part of parts) expect(message).toContain(part);
  }
  expect(readFileSync(folder.database).equals(before)).toBe(true);
  expect(readdirSync(folder.path).filter((name) => !/^registry\.sqlite(-wal|-shm)?$/.test(name))).toEqual([]);
}

const damaged = ['is damaged: ', 'It was left as it is', 'move it away with its neighbours'];

describe('a file that is not a database', () => {
  it.each([
    ['text', Buffer.from('slots: none\n'.repeat(500))],
    // SQLite takes a file of one byte for an empty one: some file systems cannot have empty files.
    ['two bytes', Buffer.from('no')],
    ['zeros', Buffer.alloc(8192)],
    ['the header of a database', Buffer.from('SQLite format 3\0')],
  ])('is left as it is: %s', async (_, bytes) => {
    const folder = new TestFolder();
    writeFileSync(folder.database, bytes, { mode: 0o600 });
    await expectRefusal(folder, ...damaged);
  });
});

describe('a truncated database', () => {
  it.each([0.1, 0.3, 0.5, 0.7, 0.9])('of %d of its length is left as it is', async (part) => {
    const folder = await used();
    const { length } = readFileSync(folder.database);
    truncateSync(folder.database, Math.floor(length * part));
    await expectRefusal(folder, ...damaged);
  });
});

describe('a damaged database', () => {
  it('with overwritten pages is left as it is', async () => {
    const folder = await used();
    const bytes = readFileSync(folder.database);
    bytes.fill(0xa5, 4096);
    writeFileSync(folder.database, bytes);
    await expectRefusal(folder, ...damaged);
  });

  it.each([
    ['an unknown kind', "kind = 'purple'", 'kind'],
    ['no permits', 'permits = 0', 'permits'],
    ['a process that is not JSON', "process = '{'", 'process'],
    ['a process without a pid', "process = '{}'", 'process'],
    ['numbers that are texts', `numbers = '["a"]'`, 'numbers'],
    ['limits below 0', `limits = '{"enabled":true,"visible":-1,"background":1,"total":1}'`, 'limits'],
  ])('with an invalid row is left as it is: %s', async (_, change, column) => {
    const folder = await used();
    const [row] = folder.sql('SELECT id FROM slots LIMIT 1');
    folder.sql(`UPDATE slots SET ${change} WHERE id = '${row?.id}'`);
    await expectRefusal(folder, ...damaged, `slot ${row?.id} is not valid`, column);
  });

  it('with invalid limits of the machine is left as it is', async () => {
    const folder = await used();
    folder.sql(`INSERT INTO pools (name, limits) VALUES ('gpu', '{"total":"two"}')`);
    await expectRefusal(folder, ...damaged, 'pool gpu is not valid');
  });

  it('without a table is left as it is', async () => {
    const folder = await used();
    folder.sql('DROP TABLE slots');
    await expectRefusal(folder, ...damaged, 'no such table: slots');
  });
});

describe('a foreign database', () => {
  it('of another program is left alone', async () => {
    const folder = new TestFolder();
    folder.sql('CREATE TABLE notes (text)');
    folder.sql("INSERT INTO notes VALUES ('kept')");
    await expectRefusal(folder, 'is a database of some other program, and is left alone');
  });

  it('with another application ID is left alone', async () => {
    const folder = new TestFolder();
    folder.sql('CREATE TABLE slots (text)');
    folder.sql('PRAGMA application_id = 1234');
    folder.sql('PRAGMA user_version = 1');
    await expectRefusal(folder, 'is a database of some other program, and is left alone');
  });

  it('of a newer version is left alone', async () => {
    const folder = await used();
    folder.sql('PRAGMA user_version = 2');
    await expectRefusal(folder, 'has format 2, of a newer version', 'this one knows 1 and leaves it alone');
  });
});

describe('a folder in the place of the database', () => {
  it('is named in the error', async () => {
    const folder = new TestFolder();
    mkdirSync(folder.database);
    expect(await refusal(folder, (registry) => registry.list())).toContain(`${folder.database} cannot be written`);
    expect(readdirSync(folder.path)).toEqual(['registry.sqlite']);
  });
});

onPosix('missing permissions', () => {
  it.each([
    ['read or write the database', 0o755, 0o000],
    ['write the database', 0o755, 0o444],
    ['change the folder', 0o555, 0o444],
  ])('are named when the user may not %s', async (_, folderMode, fileMode) => {
    const folder = await used();
    const before = readFileSync(folder.database);
    chmodSync(folder.database, fileMode);
    chmodSync(folder.path, folderMode);
    const other = await RegistryProcess.start(folder.path, anyUser);
    const reason = await other.call('prepare', request()).then(String, String);
    expect(reason).toContain(`RegistryError: The registry ${folder.database} cannot be written (owner uid `);
    expect(reason).toContain(
      `mode ${fileMode.toString(8).padStart(4, '0')}; this is uid ${anyUser.uid ?? process.getuid?.()})`,
    );
    expect(reason).toContain('Give the user of the runner the right to write there');
    chmodSync(folder.path, 0o700);
    chmodSync(folder.database, 0o600);
    expect(readFileSync(folder.database).equals(before)).toBe(true);
  });

  it('are named when the database cannot be created in the folder', async () => {
    const folder = new TestFolder();
    chmodSync(folder.path, 0o555);
    const other = await RegistryProcess.start(folder.path, anyUser);
    const reason = await other.call('prepare', request()).then(String, String);
    expect(reason).toContain(`RegistryError: The registry ${folder.path} cannot be written (owner uid `);
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

onPosix('a full disk', () => {
  // A limit on the size of files, smaller than the database, stands in for it.
  const limited = {
    execPath: 'sh',
    execArgv: ['-c', 'ulimit -f 8; exec "$0" "$@"', process.execPath],
  };

  it('is an error of a write, and the database stays as it is', async () => {
    const folder = await used();
    const before = folder.sql('SELECT * FROM slots');
    const other = await RegistryProcess.start(folder.path, limited);
    const reason = await other.call('prepare', request({ limits: { background: 50, total: 50 } })).then(String, String);
    expect(reason).toContain(`RegistryError: The registry ${folder.database} cannot be read or written (owner uid `);
    expect(reason).toContain('disk I/O error. See whether the disk is full');
    await other.kill();
    expect(folder.sql('SELECT * FROM slots')).toEqual(before);
    expect((await bound(await folder.open(), request({ limits: { background: 50, total: 50 } }))).numbers).toEqual([
      40,
    ]);
  });

  it('is an error when the database is created, and does not affect the next process', async () => {
    const folder = new TestFolder();
    const other = await RegistryProcess.start(folder.path, limited);
    const reason = await other.call('prepare', request()).then(String, String);
    expect(reason).toContain(`RegistryError: The registry ${folder.database} cannot be read or written`);
    await other.kill();
    expect((await bound(await folder.open())).numbers).toEqual([0]);
  });
});

describe('a database that another process has locked', () => {
  it('is given up first by those for whom the session that wanted it is over', async () => {
    const folder = await used();
    await LockHolder.start(folder.database, 'DELETE FROM slots');
    const signal = AbortSignal.abort();
    const order: string[] = [];
    const give = (name: string, options: DatabaseOptions) =>
      SqliteRegistry.open(folder.path, options)
        .then((registry) => {
          onTestFinished(() => registry.close());
          return registry.prepare(request());
        })
        .catch(() => order.push(name));
    await Promise.all([give('a second later', { signal }), give('at once', { signal, abortedMs: 0 })]);
    expect(order).toEqual(['at once', 'a second later']);
  });

  it('is waited for', async () => {
    const folder = await used();
    const registry = await folder.open();
    const lock = await LockHolder.start(folder.database, 'DELETE FROM slots');
    const asked = prepared(registry, request({ limits: { background: 41, total: 41 } }));
    await lock.kill();
    expect((await asked).numbers).toEqual([40]);
  });

  it('is an error after 30 s, and usable again once it is unlocked', async () => {
    const folder = await used();
    const registry = await folder.open();
    const lock = await LockHolder.start(folder.database, 'DELETE FROM slots');
    if (process.platform === 'linux') await suspend(lock.pid);
    vi.useFakeTimers({ toFake: ['setTimeout', 'hrtime'], fakeNodeBuiltins: true });
    onTestFinished(() => void vi.useRealTimers());
    let refused: string | undefined;
    void registry
      .prepare(request())
      .then(String, String)
      .then((reason) => {
        refused = reason;
      });
    await vi.advanceTimersByTimeAsync(29_900);
    expect(refused).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1_000);
    const who =
      process.platform === 'linux'
        ? `It is process ${lock.pid} (node), which stands still: let it run on (kill -CONT ${lock.pid}), or end it.`
        : `See who has it open (fuser ${folder.database}).`;
    expect(refused).toBe(
      `RegistryError: The registry ${folder.database} has been locked by another process for 30 s. ${who}`,
    );
    vi.useRealTimers();
    await lock.kill();
    expect((await prepared(registry, request({ limits: { background: 41, total: 41 } }))).numbers).toEqual([40]);
  });
});
