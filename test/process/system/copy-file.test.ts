import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copySparse, copyWithHoles } from '../../../src/system/copy-file.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

it.each([
  ['empty', Buffer.alloc(0)],
  ['text', Buffer.from('text')],
  ['zeros at the end', Buffer.concat([Buffer.from('text'), Buffer.alloc(300_000)])],
  ['zeros in the middle', Buffer.concat([Buffer.alloc(200_000, 1), Buffer.alloc(300_000), Buffer.from('end')])],
  ['zeros alone', Buffer.alloc(64 * 1024)],
])('a file is copied as it is: %s', async (_, content) => {
  const folder = tempFolder();
  const [from, to, other] = ['from', 'to', 'other'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(from, content);
  await copySparse(from, to, statSync(from));
  expect(readFileSync(to).equals(content)).toBe(true);
  const [source, target] = [await open(from), await open(other, 'wx')];
  await copyWithHoles(source, target);
  await Promise.all([source.close(), target.close()]);
  expect(readFileSync(other).equals(content)).toBe(true);
});
