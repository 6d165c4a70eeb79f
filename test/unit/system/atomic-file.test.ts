import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeFileAtomic, writeFileAtomicAsync } from '../../../src/system/atomic-file.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

let folder: string;
beforeEach(() => {
  folder = tempFolder();
});

describe.each([
  ['synchronously', async (path: string, content: string) => writeFileAtomic(path, content)],
  ['asynchronously', writeFileAtomicAsync],
])('a file written as a whole, %s', (_, write) => {
  it('is created, or replaces the old one', async () => {
    const path = join(folder, 'state.json');
    await write(path, 'one');
    await write(path, 'two, which is longer');
    expect(readFileSync(path, 'utf8')).toBe('two, which is longer');
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  it.skipIf(process.platform === 'win32')('is for its owner only', async () => {
    const path = join(folder, 'state.json');
    writeFileSync(path, 'open', { mode: 0o644 });
    await write(path, 'closed');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('leaves no temporary file when it fails', async () => {
    mkdirSync(join(folder, 'state.json'));
    await expect(write(join(folder, 'state.json'), 'text')).rejects.toThrow(/EISDIR|EPERM|ENOTEMPTY|EEXIST/);
    await expect(write(join(folder, 'missing', 'state.json'), 'text')).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  it('is never read half written', async () => {
    const path = join(folder, 'state.json');
    const contents = ['a', 'b'].map((letter) => letter.repeat(500_000));
    await write(path, contents[0] ?? '');
    let writing = true;
    const writer = (async () => {
      for (let round = 0; round < 20; round += 1) await write(path, contents[round % 2] ?? '');
      writing = false;
    })();
    const seen = new Set<string>();
    while (writing) {
      seen.add(readFileSync(path, 'utf8'));
      await new Promise(setImmediate);
    }
    await writer;
    expect(contents).toEqual(expect.arrayContaining([...seen]));
  });
});
