import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findProgram, withExtensions } from '../../../../src/action/launch/find-program.ts';
import { tempFolder } from '../../../kit/temp-folder.ts';
import { isWindows } from '../../../kit/this-system.ts';

/** The file of a program with the name `tool`. */
const tool = isWindows ? 'tool.exe' : 'tool';

let folder: string;
beforeEach(() => {
  folder = tempFolder();
  vi.stubEnv('PATHEXT', '.com;.exe');
});
afterEach(() => vi.unstubAllEnvs());

function makeProgram(path: string, mode = 0o755): string {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '', { mode });
  return path;
}

function setPath(...entries: string[]): void {
  vi.stubEnv('PATH', entries.join(delimiter));
}

describe('a program', () => {
  it('is the first of its name on PATH that can be run', () => {
    // On Windows every file with the right name can be run.
    if (!isWindows) makeProgram(join(folder, 'data', tool), 0o644);
    mkdirSync(join(folder, 'folder', tool), { recursive: true });
    const first = makeProgram(join(folder, 'first', tool));
    makeProgram(join(folder, 'second', tool));
    setPath(...['data', 'folder', 'first', 'second'].map((name) => join(folder, name)));
    expect(findProgram('tool')).toBe(first);
  });

  it('is found behind entries that cannot be used, without a word', () => {
    const said = vi.spyOn(console, 'log');
    const file = makeProgram(join(folder, 'file'));
    const last = makeProgram(join(folder, 'last', tool));
    setPath(
      '',
      join(folder, 'missing'),
      file,
      join(folder, 'x'.repeat(300)),
      'relative',
      '\u{1f4a9}',
      join(folder, 'last'),
    );
    expect(findProgram('tool')).toBe(last);
    expect(said).not.toHaveBeenCalled();
  });

  it.skipIf(isWindows)('is found where the runner finds it when the PATH of the step lacks it', () => {
    setPath(join(folder, 'only'));
    expect(findProgram('sh')).toMatch(/\/sh$/);
  });

  it('is its absolute path, whatever PATH says', () => {
    const path = makeProgram(join(folder, tool));
    setPath('');
    expect(findProgram(path)).toBe(path);
    expect(findProgram(join(folder, 'missing'))).toBeUndefined();
  });

  it('is not looked for by a relative path', () => {
    setPath(folder);
    makeProgram(join(folder, 'bin', tool));
    expect(findProgram('bin/tool')).toBeUndefined();
    expect(findProgram('no-such-program-anywhere')).toBeUndefined();
  });
});

describe('a name on Windows', () => {
  it.each([
    ['without an extension is none that a program has', 'npx', ['npx.EXE', 'npx.CMD']],
    ['with an extension may be whole', 'tool.cmd', ['tool.cmd', 'tool.cmd.EXE', 'tool.cmd.CMD']],
    ['with another extension is none that a program has', 'node.js', ['node.js.EXE', 'node.js.CMD']],
  ])('%s', (_case, name, expected) => {
    vi.stubEnv('PATHEXT', '.EXE;.CMD;');
    expect(withExtensions(name)).toEqual(expected);
  });
});
