import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readBytes } from '../../../src/system/read-file.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

it.each([
  [0, 4, 'text'],
  [0, 100, 'text'],
  [2, 100, 'xt'],
  [1, 2, 'ex'],
  [4, 100, ''],
  [9, 100, ''],
  [0, 0, ''],
])('from position %d at most %d bytes are read, up to the end of the file', (position, maxBytes, expected) => {
  const path = join(tempFolder(), 'file');
  writeFileSync(path, 'text');
  const fd = openSync(path, 'r');
  onTestFinished(() => closeSync(fd));
  expect(readBytes(fd, position, maxBytes).toString()).toBe(expected);
});
