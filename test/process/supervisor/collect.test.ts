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

/** The collected files, relative to the target folder. */
function collected(): string[] {
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

describe('artifact-paths collect', () => {
  it.each([
    ['a file', ['a.txt'], ['a.txt']],
    ['a wildcard', ['*.txt'], ['a.txt', 'b.txt']],
    ['files at any depth', ['**/*.txt'], ['a.txt', 'b.txt', 'report/c.txt', 'report/deep/d.txt']],
    ['a folder', ['report'], ['report/c.txt', 'report/deep/d.txt', 'report/e.html']],
    ['a folder with a slash', ['report/'], ['report/c.txt', 'report/deep/d.txt', 'report/e.html']],
    ['all but excluded files', ['**/*.txt', '!report/deep/**'], ['a.txt', 'b.txt', 'report/c.txt']],
    ['nothing where no file matches', ['*.xml', 'missing/**'], []],
    ['a path that begins with ./', ['./report/*.html'], ['report/e.html']],
    ['a file once that matches several patterns', ['a.txt', 'a.*', 'report/../a.txt'], ['a.txt']],
    ['hidden files that a pattern names', ['report/.cache/**', '.hidden'], ['.hidden', 'report/.cache/f']],
  ])('%s', async (_, patterns, expected) => {
    for (const file of ['a.txt', 'b.txt', 'report/c.txt', 'report/deep/d.txt', 'report/e.html']) put(file);
    for (const file of ['.hidden', 'report/.cache/f']) put(file);
    const collection = await collect(patterns, workspace, target);
    expect(collected()).toEqual(expected);
    const bytes = expected.reduce((sum, file) => sum + file.length, 0);
    expect(collection).toEqual({ files: expected.length, bytes, skipped: [] });
    for (const file of expected) expect(readFileSync(join(target, file), 'utf8')).toBe(file);
  });

  it('an absolute path outside of the workspace', async () => {
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere', 'core'), 'dump');
    const { files } = await collect([`${folder.replaceAll('\\', '/')}/elsewhere/*`], workspace, target);
    expect(files).toBe(1);
    expect(collected()[0]).toMatch(/elsewhere\/core$/);
    expect(collected()[0]).not.toMatch(/^\//);
  });

  it('a path with ..', async () => {
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere', 'core'), 'dump');
    expect(await collect(['../elsewhere/core'], workspace, target)).toMatchObject({ files: 1, skipped: [] });
  });
});

describe('artifact-paths do not collect', () => {
  onPosix('a link that leads out of the workspace', async () => {
    writeFileSync(join(folder, 'secret'), 'secret');
    mkdirSync(join(folder, 'private'));
    writeFileSync(join(folder, 'private', 'key'), 'secret');
    put('report/real');
    symlinkSync(join(folder, 'secret'), join(workspace, 'report', 'file-link'));
    symlinkSync(join(folder, 'private'), join(workspace, 'report', 'folder-link'));
    symlinkSync('../../secret', join(workspace, 'report', 'relative-link'));
    const { files, skipped } = await collect(['report/**', 'report/folder-link/key'], workspace, target);
    expect(collected()).toEqual(['report/real']);
    expect(files).toBe(1);
    expect(skipped).toEqual(
      expect.arrayContaining([
        'report/file-link: a link that leads out of the workspace',
        'report/relative-link: a link that leads out of the workspace',
      ]),
    );
  });

  onPosix('a dangling link, but do collect the target of a link within the workspace', async () => {
    put('data/real', 'text');
    mkdirSync(join(workspace, 'report'));
    symlinkSync('../data/real', join(workspace, 'report', 'link'));
    symlinkSync('nowhere', join(workspace, 'report', 'dangling'));
    const { files, skipped } = await collect(['report/*'], workspace, target);
    expect([files, collected()]).toEqual([1, ['report/link']]);
    expect(skipped).toEqual([expect.stringMatching(/^report\/dangling: .*ENOENT/)]);
  });

  onPosix('anything through a loop of links', async () => {
    put('report/real');
    symlinkSync('..', join(workspace, 'report', 'up'));
    symlinkSync('self', join(workspace, 'report', 'self'));
    const { files } = await collect(['**'], workspace, target);
    expect([files, collected()]).toEqual([1, ['report/real']]);
  });

  onPosix('a named pipe and a socket', async () => {
    put('report/real');
    execFileSync('mkfifo', [join(workspace, 'report', 'pipe')]);
    const server = createServer().listen(join(workspace, 'report', 'socket'));
    onTestFinished(() => void server.close());
    const { files, skipped } = await collect(['report/**'], workspace, target);
    expect([files, collected()]).toEqual([1, ['report/real']]);
    expect(skipped).toEqual(['report/pipe: not a file but a named pipe', 'report/socket: not a file but a socket']);
  });

  onPosix('a file that may not be read', async () => {
    put('report/real');
    put('report/locked');
    chmodSync(join(workspace, 'report', 'locked'), 0);
    const { skipped, files } = await collectWithoutRights(['report/*']);
    expect(files).toBe(1);
    expect(skipped).toEqual([expect.stringMatching(/^report\/locked: EACCES/)]);
  });

  it('many files with a reason for each: the list of reasons ends after 20', async () => {
    for (let number = 0; number < 30; number += 1) symlinkSync('nowhere', join(workspace, `link-${number}`));
    const { skipped } = await collect(['*'], workspace, target);
    expect(skipped).toHaveLength(21);
    expect(skipped.at(-1)).toBe('… and more');
  });
});

describe('file names that the artifact service refuses', () => {
  onPosix('are replaced, without overwriting another file', async () => {
    for (const name of ['a:b', 'a_b', 'A_b', 'what?', 'line\nbreak', 'x|y<z>"*', 'back\\slash', 'dir:1/f']) put(name);
    const { files } = await collect(['**', '*'], workspace, target);
    expect(files).toBe(8);
    expect(collected()).toEqual(
      ['A_b', 'a_b-2', 'a_b-3', 'back_slash', 'dir_1/f', 'line_break', 'what_', 'x_y_z___'].sort(),
    );
    expect(readFileSync(join(target, 'a_b-2'), 'utf8')).toBe('a:b');
  });
});

onPosix('files are collected after each attempt, before the next one overwrites them', async () => {
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

/** Collects as a user without rights. Root may read everything, so a process that has given up its rights does it. */
async function collectWithoutRights(patterns: string[]): Promise<Awaited<ReturnType<typeof collect>>> {
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
