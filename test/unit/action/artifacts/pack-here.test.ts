import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { areSmall, isPackedHere } from '../../../../src/action/artifacts/pack-here.ts';
import type { PackedFile } from '../../../../src/pack/protocol.ts';
import { tempFolder } from '../../../kit/temp-folder.ts';

const limit = 1024 ** 2;
let folder: string;

beforeEach(() => {
  folder = tempFolder();
});

it('small logs are packed in this process', () => {
  const log = file('output.log', 100);
  expect(isPackedHere({ files: [asLog(log)], logs: [log] })).toBe(true);
});

it('a log that is packed and also searched for masks counts once', () => {
  const log = file('output.log', limit);
  expect(isPackedHere({ files: [asLog(log)], logs: [log] })).toBe(true);
});

it('logs that are not small together are packed in another process', () => {
  const [log, earlier] = [file('output.log', limit / 2), file('earlier.log', limit / 2 + 1)];
  expect(isPackedHere({ files: [asLog(log)], logs: [] })).toBe(true);
  expect(isPackedHere({ files: [asLog(log)], logs: [log, earlier] })).toBe(false);
  expect(areSmall([log, earlier])).toBe(false);
});

it('other files than logs are packed in another process, however small they are', () => {
  const other = file('screenshot.png', 1);
  expect(isPackedHere({ files: [{ ...asLog(other), kind: 'unknown' }], logs: [] })).toBe(false);
});

it('a log that is not there counts as empty', () => {
  expect(areSmall([join(folder, 'none.log')])).toBe(true);
});

function file(name: string, bytes: number): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}

function asLog(from: string): PackedFile {
  return { from, to: 'output.log', kind: 'log' };
}
