import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { pack } from '../../src/pack/pack.ts';
import { tempFolder } from '../kit/temp-folder.ts';

let folder: string;
let target: string;

beforeEach(() => {
  folder = tempFolder();
  target = join(folder, 'target');
});

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

it('a value that one log masks is redacted in all files', async () => {
  const first = file('1.log', '::add-mask::from the first\n');
  const second = file('2.log', 'not yet known: from the first, from the second\n::add-mask::from the second\n');
  const files = [{ from: second, to: 'output.log', kind: 'log' as const }];
  const { redacted } = await pack({ secrets: [], logs: [first, second, join(folder, 'none.log')], files, target });
  expect(readFileSync(join(target, 'output.log'), 'utf8')).toBe('not yet known: ***, ***\n::add-mask::***\n');
  expect(redacted).toEqual({ values: 3, kinds: {}, leftOut: [] });
});

it.each([
  ['is followed by a sequence that clears the line', '::add-mask::hunter22222\u001b[K'],
  ['is followed by a sequence that sets the title', '::add-mask::hunter22222\u001b]0;title\u0007'],
  ['contains a control character', '::add-mask::hunter\u000022222'],
  ['is split by a control character', '::add-\bmask::hunter22222'],
  ['is in brackets that an escape sequence splits', 'text #\u001b[0K#[add-mask]hunter22222'],
])('add-mask that %s redacts the value that the runner masks', async (_, line) => {
  const log = file('1.log', `${line}\nuse hunter22222\n`);
  await pack({ secrets: [], logs: [log], files: [{ from: log, to: 'output.log', kind: 'log' }], target });
  expect(readFileSync(join(target, 'output.log'), 'utf8')).toMatch(/\nuse \*\*\*\n$/);
});

it('a masked value with an escape sequence is redacted with and without it', async () => {
  const log = file('1.log', '::add-mask::hunter\u001b[0K22222\nuse hunter\u001b[0K22222 or hunter22222\n');
  await pack({ secrets: [], logs: [log], files: [{ from: log, to: 'output.log', kind: 'log' }], target });
  expect(readFileSync(join(target, 'output.log'), 'utf8')).toBe('::add-mask::***\nuse *** or ***\n');
});

it('a masked value that is not UTF-8 is redacted as bytes, line by line and in base64', async () => {
  const value = Buffer.from('p\xe4sswort99', 'latin1');
  const lines = [
    Buffer.from('::add-mask::first line%0A'),
    value,
    Buffer.from('\nuse '),
    value,
    Buffer.from(` or ${value.toString('base64')}\n`),
  ];
  const log = file('1.log', Buffer.concat(lines));
  await pack({ secrets: [], logs: [log], files: [{ from: log, to: 'output.log', kind: 'log' }], target });
  expect(readFileSync(join(target, 'output.log'), 'latin1')).toBe('::add-mask::***%0A***\nuse *** or ***==\n');
});

it('a masked value of any length is redacted', async () => {
  const lines = Array.from({ length: 9 }, (_, index) => `${index}`.repeat(20_000));
  const long = 'y'.repeat(70_000);
  const output = [`::add-mask::${lines.join('%0A')}`, ...lines, long, `::add-mask::${long}`, ''].join('\n');
  const log = file('1.log', output);
  await pack({ secrets: [], logs: [log], files: [{ from: log, to: 'output.log', kind: 'log' }], target });
  const redacted = readFileSync(join(target, 'output.log'), 'utf8');
  expect(redacted.replaceAll('%0A', '')).toMatch(/^::add-mask::[*]+\n(?:[*]{3}\n)+::add-mask::[*]{3}\n$/);
});

it('a log that masks more than can be searched for is withheld', async () => {
  const many = Array.from({ length: 3_000 }, (_, index) => `::add-mask::made up ${index}\n`).join('');
  const long = Array.from({ length: 600 }, (_, index) => `::add-mask::${String(index).repeat(20_000)}\n`).join('');
  const lines = `::add-mask::${Array.from({ length: 3_000 }, (_, index) => `line ${index}`).join('%0A')}\n`;
  for (const output of [many, long, lines]) {
    const log = file('1.log', output);
    const files = [{ from: log, to: 'output.log', kind: 'log' as const }];
    await expect(pack({ secrets: [], logs: [log], files, target })).rejects.toThrow(
      /masks more than 2,000 lines or 1 MiB/,
    );
    expect(existsSync(target)).toBe(false);
  }
});

it('an existing target is replaced, and only the owner may read the new one', async () => {
  mkdirSync(join(target, 'old'), { recursive: true });
  const from = file('a', 'text');
  await pack({ secrets: [], logs: [], files: [{ from, to: 'collected/a', kind: 'unknown' }], target });
  expect(readdirSync(target)).toEqual(['collected']);
  const modes = [target, join(target, 'collected'), join(target, 'collected/a')].map(
    (path) => statSync(path).mode & 0o077,
  );
  expect(modes).toEqual(process.platform === 'win32' ? expect.anything() : [0, 0, 0]);
});

it('a file that cannot be copied is named in the error, and the target is removed', async () => {
  const from = file('a', 'text');
  const files = [
    { from, to: 'a', kind: 'log' as const },
    { from: join(folder, 'missing'), to: 'b', kind: 'log' as const },
  ];
  await expect(pack({ secrets: [], logs: [], files, target })).rejects.toThrow(join(folder, 'missing'));
  expect(existsSync(target)).toBe(false);
});

it('two file names that differ only in a secret stay two files', async () => {
  const files = ['one secret', 'two secret'].map((name) => ({
    from: file(name, name),
    to: name,
    kind: 'log' as const,
  }));
  const packed = await pack({ secrets: ['one secret', 'two secret'], logs: [], files, target });
  expect(packed.files).toHaveLength(2);
  expect(new Set(packed.files).size).toBe(2);
});

it('a file and a folder whose names differ only in a secret are both kept, whichever comes first', async () => {
  const from = file('a', 'text');
  const names = ['one secret', 'two secret/x', 'collected/two secret/x', 'collected/one secret'];
  const files = names.map((to) => ({ from, to, kind: 'log' as const }));
  const packed = await pack({ secrets: ['one secret', 'two secret'], logs: [], files, target });
  const expected = ['___', '___-2/x', 'collected/___/x', 'collected/___-2'];
  expect(packed.files).toEqual(expected.map((name) => join(target, name)));
});

it.skipIf(process.platform === 'win32')('a binary file without a secret takes no more of the disk', async () => {
  const from = file('core', 'begin');
  truncateSync(from, 50 * 1024 ** 2);
  const files = [{ from, to: 'core', kind: 'unknown' as const }];
  const { files: copies } = await pack({ secrets: ['hunter22222'], logs: [], files, target });
  expect(copies).toEqual([join(target, 'core')]);
  expect(statSync(join(target, 'core'))).toMatchObject({ size: 50 * 1024 ** 2, ino: statSync(from).ino });
  expect(readdirSync(target)).toEqual(['core']);
});

it('a binary file with a secret has no copy', async () => {
  const from = file('core', 'a\0hunter22222');
  const files = [{ from, to: 'core', kind: 'unknown' as const }];
  const { redacted } = await pack({ secrets: ['hunter22222'], logs: [], files, target });
  expect([redacted.leftOut, readdirSync(target), existsSync(from)]).toEqual([['core'], [], true]);
});
