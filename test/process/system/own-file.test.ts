import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  appendOwn,
  makeNewFolder,
  makeOwnFolders,
  openIfOwn,
  ReplacedFileError,
  readOwn,
  replacementOf,
  replacementOfFolder,
} from '../../../src/system/own-file.ts';
import { kinds, replace } from '../../kit/replacement.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

const maxBytes = 1000;
const onPosix = describe.skipIf(process.platform === 'win32');

let folder: string;
let path: string;
beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'file');
});

it('is read and appended to', () => {
  appendOwn(path, 'one');
  appendOwn(path, 'two');
  expect(readOwn(path, maxBytes).toString()).toBe('onetwo');
  expect(replacementOf(path, maxBytes)).toBeUndefined();
});

it('that is missing is no replacement', () => {
  expect(replacementOf(path, maxBytes)).toBeUndefined();
  expect(() => readOwn(path, maxBytes)).toThrow('ENOENT');
});

onPosix.each(kinds)('$name in the place of a file', (kind) => {
  beforeEach(() => replace(path, kind));

  it('is refused, and the file is named', () => {
    expect(() => readOwn(path, maxBytes)).toThrow(ReplacedFileError);
    expect(() => readOwn(path, maxBytes)).toThrow(`${path} cannot be used: it `);
    expect(replacementOf(path, maxBytes)?.message).toContain(`${path} cannot be used: it `);
    if (kind.name !== 'a huge file') expect(openIfOwn(path)).toBeUndefined();
  });

  it.skipIf(kind.name === 'a huge file')('is not appended to', () => {
    expect(() => appendOwn(path, 'text')).toThrow(ReplacedFileError);
  });

  it.skipIf(kind.name === 'a folder')('is no folder', () => {
    expect(replacementOfFolder(path)?.message).toContain(path);
    expect(() => makeOwnFolders(folder, join(path, 'inner'), 0o700)).toThrow(ReplacedFileError);
    expect(() => makeNewFolder(folder, path, 0o700)).toThrow(ReplacedFileError);
  });
});

onPosix('folders', () => {
  it('are made as far as they are missing', () => {
    makeOwnFolders(folder, join(folder, 'a', 'b'), 0o700);
    makeOwnFolders(folder, join(folder, 'a', 'b', 'c'), 0o700);
    makeNewFolder(folder, join(folder, 'a', 'b', 'c', 'd'), 0o700);
    expect(() => makeNewFolder(folder, join(folder, 'a', 'b'), 0o700)).toThrow('stood there before it was made');
  });

  it('are not made below a link', () => {
    const elsewhere = tempFolder();
    mkdirSync(join(elsewhere, 'inner'));
    symlinkSync(elsewhere, join(folder, 'link'));
    expect(() => makeOwnFolders(folder, join(folder, 'link', 'inner', 'new'), 0o700)).toThrow('is a symbolic link');
    expect(() => makeNewFolder(folder, join(folder, 'link', 'new'), 0o700)).toThrow('is a symbolic link');
  });
});

it.skipIf(process.platform === 'win32')('nothing is written through a link', () => {
  const target = join(folder, 'target');
  writeFileSync(target, 'before');
  symlinkSync(target, path);
  expect(() => appendOwn(path, 'after')).toThrow('is a symbolic link');
  expect(readFileSync(target, 'utf8')).toBe('before');
});
