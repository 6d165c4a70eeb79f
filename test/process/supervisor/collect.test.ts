import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test as it, onTestFinished } from 'vitest';
import { collect } from '../../../src/supervisor/execution/collect.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { newSession } from './session.ts';

const onPosix = it.skipIf(process.platform === 'win32');

let folder: string;
let workspace: string;
let target: string;

beforeEach(() => {
  folder = tempFolder();
  workspace = join(folder, 'workspace');
  target = join(folder, 'target');
  mkdirSync(workspace);
});

function put(path: string, content = path): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), content);
}

function taken(): string[] {
  if (!existsSync(target)) return [];
  const entries = readdirSync(target, { recursive: true, withFileTypes: true });
  return entries
    .flatMap((entry) =>
      entry.isFile()
        ? [
            join(entry.parentPath, entry.name)
              .slice(target.length + 1)
              .replaceAll('\\', '/'),
          ]
        : [],
    )
    .sort();
}

describe('patterns match', () => {
  it.each([
    ['a file', ['a.txt'], ['a.txt']],
    ['a wildcard', ['*.txt'], ['a.txt', 'b.txt']],
    ['any depth', ['**/*.txt'], ['a.txt', 'b.txt', 'report/c.txt', 'report/deep/d.txt']],
    ['a folder', ['report'], ['report/c.txt', 'report/deep/d.txt', 'report/e.html']],
    ['a folder with a slash', ['report/'], ['report/c.txt', 'report/deep/d.txt', 'report/e.html']],
    ['all but', ['**/*.txt', '!report/deep/**'], ['a.txt', 'b.txt', 'report/c.txt']],
    ['nothing', ['*.xml', 'missing/**'], []],
    ['a path from the top', ['./report/*.html'], ['report/e.html']],
    ['several patterns once', ['a.txt', 'a.*', 'report/../a.txt'], ['a.txt']],
    ['hidden files where they are named', ['report/.cache/**', '.hidden'], ['.hidden', 'report/.cache/f']],
  ])('%s', async (_, patterns, expected) => {
    for (const file of ['a.txt', 'b.txt', 'report/c.txt', 'report/deep/d.txt', 'report/e.html']) put(file);
    for (const file of ['.hidden', 'report/.cache/f']) put(file);
    const collection = await collect(patterns, workspace, target);
    expect(taken()).toEqual(expected);
    const bytes = expected.reduce((sum, file) => sum + file.length, 0);
    expect(collection).toEqual({ files: expected.length, bytes, skipped: [] });
    for (const file of expected) expect(readFileSync(join(target, file), 'utf8')).toBe(file);
  });

  it('an absolute path outside the workspace', async () => {
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere', 'core'), 'dump');
    const { files } = await collect([`${folder.replaceAll('\\', '/')}/elsewhere/*`], workspace, target);
    expect(files).toBe(1);
    expect(taken()[0]).toMatch(/elsewhere\/core$/);
    expect(taken()[0]).not.toMatch(/^\//);
  });

  it('a path with ..', async () => {
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere', 'core'), 'dump');
    expect(await collect(['../elsewhere/core'], workspace, target)).toMatchObject({ files: 1, skipped: [] });
  });
});

describe('skipped with a reason', () => {
  onPosix('a link that leads out of the workspace', async () => {
    writeFileSync(join(folder, 'secret'), 'secret');
    mkdirSync(join(folder, 'private'));
    writeFileSync(join(folder, 'private', 'key'), 'secret');
    put('report/real');
    symlinkSync(join(folder, 'secret'), join(workspace, 'report', 'file-link'));
    symlinkSync(join(folder, 'private'), join(workspace, 'report', 'folder-link'));
    symlinkSync('../../secret', join(workspace, 'report', 'relative-link'));
    const { files, skipped } = await collect(['report/**', 'report/folder-link/key'], workspace, target);
    expect(taken()).toEqual(['report/real']);
    expect(files).toBe(1);
    expect(skipped).toEqual(
      expect.arrayContaining([
        'report/file-link: a link that leads out of the workspace',
        'report/relative-link: a link that leads out of the workspace',
      ]),
    );
  });

  onPosix('a dangling link, but not a link within the workspace, which is copied as a file', async () => {
    put('data/real', 'text');
    mkdirSync(join(workspace, 'report'));
    symlinkSync('../data/real', join(workspace, 'report', 'link'));
    symlinkSync('nowhere', join(workspace, 'report', 'dangling'));
    const { files, skipped } = await collect(['report/*'], workspace, target);
    expect([files, taken()]).toEqual([1, ['report/link']]);
    expect(skipped).toEqual([expect.stringMatching(/^report\/dangling: .*ENOENT/)]);
  });

  onPosix('a link loop, which does not hang', async () => {
    put('report/real');
    symlinkSync('..', join(workspace, 'report', 'up'));
    symlinkSync('self', join(workspace, 'report', 'self'));
    const { files } = await collect(['**'], workspace, target);
    expect([files, taken()]).toEqual([1, ['report/real']]);
  });

  onPosix('a named pipe and a socket', async () => {
    put('report/real');
    execFileSync('mkfifo', [join(workspace, 'report', 'pipe')]);
    const server = createServer().listen(join(workspace, 'report', 'socket'));
    onTestFinished(() => void server.close());
    const { files, skipped } = await collect(['report/**'], workspace, target);
    expect([files, taken()]).toEqual([1, ['report/real']]);
    expect(skipped).toEqual(['report/pipe: not a file but a named pipe', 'report/socket: not a file but a socket']);
  });

  onPosix('a file that may not be read', async () => {
    put('report/real');
    put('report/locked');
    chmodSync(join(workspace, 'report', 'locked'), 0);
    const { skipped, files } = await collectAsAnyone(['report/*']);
    expect(files).toBe(1);
    expect(skipped).toEqual([expect.stringMatching(/^report\/locked: EACCES/)]);
  });

  it('only the first reasons are listed', async () => {
    for (let number = 0; number < 30; number += 1) symlinkSync('nowhere', join(workspace, `link-${number}`));
    const { skipped } = await collect(['*'], workspace, target);
    expect(skipped).toHaveLength(21);
    expect(skipped.at(-1)).toBe('… and more');
  });
});

describe('names', () => {
  onPosix('that the artifact service refuses are changed, and stay unique', async () => {
    for (const name of ['a:b', 'a_b', 'A_b', 'what?', 'line\nbreak', 'x|y<z>"*', 'back\\slash', 'dir:1/f']) put(name);
    const { files } = await collect(['**', '*'], workspace, target);
    expect(files).toBe(8);
    expect(taken()).toEqual(
      ['A_b', 'a_b-2', 'a_b-3', 'back_slash', 'dir_1/f', 'line_break', 'what_', 'x_y_z___'].sort(),
    );
    expect(readFileSync(join(target, 'a_b-2'), 'utf8')).toBe('a:b');
  });
});

onPosix('files are collected before the next attempt overwrites them', async () => {
  const session = newSession(
    'mkdir -p out; echo "$SUPERVISED_RUN_ATTEMPT" > out/result; [ "$SUPERVISED_RUN_ATTEMPT" = 2 ]',
    {
      request: { maxAttempts: 2, artifactPaths: ['out/**', '!out/none'] },
    },
  );
  const state = await session.run();
  expect(session.types()).toEqual([
    'session_started',
    ...['attempt_started', 'collected', 'attempt_ended', 'retry_waiting'],
    ...['attempt_started', 'collected', 'attempt_ended', 'session_ended'],
  ]);
  expect(state.collected).toMatchObject({ 1: { files: 1, bytes: 2 }, 2: { files: 1, bytes: 2 } });
  for (const attempt of [1, 2]) {
    const copy = join(session.paths.root, `attempts/0${attempt}/collected/out/result`);
    expect(session.read(copy)).toBe(`${attempt}\n`);
  }
});

/** Root may read everything, so as root a process of another user collects. */
async function collectAsAnyone(patterns: string[]): Promise<Awaited<ReturnType<typeof collect>>> {
  const isRoot = process.getuid?.() === 0;
  for (const path of [folder, workspace]) chmodSync(path, 0o777);
  const source = `
    import { collect } from ${JSON.stringify(join(import.meta.dirname, '../../../src/supervisor/execution/collect.ts'))};
    ${isRoot ? 'process.setgroups([]); process.setgid(65534); process.setuid(65534);' : ''}
    console.log(JSON.stringify(await collect(...${JSON.stringify([patterns, workspace, target])})));`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of child.stdout) output += chunk;
  return JSON.parse(output);
}
