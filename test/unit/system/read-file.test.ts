import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readBytes } from '../../../src/system/read-file.ts';

it.each([
  [0, 4, 'text'],
  [0, 100, 'text'],
  [2, 100, 'xt'],
  [1, 2, 'ex'],
  [4, 100, ''],
  [9, 100, ''],
  [0, 0, ''],
])('from position %d at most %d bytes are read, up to the end of the file', (position, maxBytes, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'supervised-run-read-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'file');
  writeFileSync(path, 'text');
  const fd = openSync(path, 'r');
  onTestFinished(() => closeSync(fd));
  expect(readBytes(fd, position, maxBytes).toString()).toBe(expected);
});
