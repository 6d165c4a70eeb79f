import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, test as it, onTestFinished } from 'vitest';
import { Collecting } from './collecting.ts';
import { newSession } from './session.ts';

const onPosix = it.skipIf(process.platform === 'win32');

let files: Collecting;

beforeEach(() => {
  files = new Collecting();
});

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
    for (const file of ['a.txt', 'b.txt', 'report/c.txt', 'report/deep/d.txt', 'report/e.html']) files.put(file);
    for (const file of ['.hidden', 'report/.cache/f']) files.put(file);
    const collection = await files.collect(patterns);
    expect(files.collected()).toEqual(expected);
    const bytes = expected.reduce((sum, file) => sum + file.length, 0);
    expect(collection).toMatchObject({ files: expected.length, bytes, skipped: [] });
    expect(collection.notFound.length === 0).toBe(expected.length > 0);
    for (const file of expected) expect(readFileSync(join(files.target, file), 'utf8')).toBe(file);
  });

  it('an absolute path outside of the workspace', async () => {
    mkdirSync(join(files.folder, 'elsewhere'));
    writeFileSync(join(files.folder, 'elsewhere', 'core'), 'dump');
    const { files: count } = await files.collect([`${files.folder.replaceAll('\\', '/')}/elsewhere/*`]);
    expect(count).toBe(1);
    expect(files.collected()[0]).toMatch(/elsewhere\/core$/);
    expect(files.collected()[0]).not.toMatch(/^\//);
  });

  it('a path with ..', async () => {
    mkdirSync(join(files.folder, 'elsewhere'));
    writeFileSync(join(files.folder, 'elsewhere', 'core'), 'dump');
    expect(await files.collect(['../elsewhere/core'])).toMatchObject({ files: 1, skipped: [] });
  });
});

describe('artifact-paths do not collect', () => {
  onPosix('a link that leads out of the workspace', async () => {
    writeFileSync(join(files.folder, 'secret'), 'secret');
    mkdirSync(join(files.folder, 'private'));
    writeFileSync(join(files.folder, 'private', 'key'), 'secret');
    files.put('report/real');
    symlinkSync(join(files.folder, 'secret'), join(files.workspace, 'report', 'file-link'));
    symlinkSync(join(files.folder, 'private'), join(files.workspace, 'report', 'folder-link'));
    symlinkSync('../../secret', join(files.workspace, 'report', 'relative-link'));
    const { files: count, skipped } = await files.collect(['report/**', 'report/folder-link/key']);
    expect(files.collected()).toEqual(['report/real']);
    expect(count).toBe(1);
    expect(skipped).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^report\/file-link: a link that leads out of the workspace/),
        expect.stringMatching(/^report\/folder-link: a link that leads out of the workspace/),
        expect.stringMatching(/^report\/relative-link: a link that leads out of the workspace/),
      ]),
    );
  });

  onPosix('a dangling link, but do collect the target of a link within the workspace', async () => {
    files.put('data/real', 'text');
    mkdirSync(join(files.workspace, 'report'));
    symlinkSync('../data/real', join(files.workspace, 'report', 'link'));
    symlinkSync('nowhere', join(files.workspace, 'report', 'dangling'));
    const { files: count, skipped } = await files.collect(['report/*']);
    expect([count, files.collected()]).toEqual([1, ['report/link']]);
    expect(skipped).toEqual([expect.stringMatching(/^report\/dangling: .*ENOENT/)]);
  });

  onPosix('anything through a loop of links', async () => {
    files.put('report/real');
    symlinkSync('..', join(files.workspace, 'report', 'up'));
    symlinkSync('self', join(files.workspace, 'report', 'self'));
    const { files: count } = await files.collect(['**']);
    expect([count, files.collected()]).toEqual([1, ['report/real']]);
  });

  onPosix('a named pipe and a socket', async () => {
    files.put('report/real');
    execFileSync('mkfifo', [join(files.workspace, 'report', 'pipe')]);
    const server = createServer().listen(join(files.workspace, 'report', 'socket'));
    onTestFinished(() => void server.close());
    const { files: count, skipped } = await files.collect(['report/**']);
    expect([count, files.collected()]).toEqual([1, ['report/real']]);
    expect(skipped).toEqual(['report/pipe: not a file but a named pipe', 'report/socket: not a file but a socket']);
  });

  onPosix('a file that may not be read', async () => {
    files.put('report/real');
    files.put('report/locked');
    chmodSync(join(files.workspace, 'report', 'locked'), 0);
    const { skipped, files: count } = await files.collectWithoutRights(['report/*']);
    expect(count).toBe(1);
    expect(skipped).toEqual([expect.stringMatching(/^report\/locked: EACCES/)]);
  });

  onPosix('many files with a reason for each: the list of reasons ends after 20', async () => {
    for (let number = 0; number < 30; number += 1) symlinkSync('nowhere', join(files.workspace, `link-${number}`));
    const { skipped } = await files.collect(['*']);
    expect(skipped).toHaveLength(21);
    expect(skipped.at(-1)).toBe('… and more');
  });
});

describe('file names that the artifact service refuses', () => {
  onPosix('are replaced, without overwriting another file', async () => {
    for (const name of ['a:b', 'a_b', 'A_b', 'what?', 'line\nbreak', 'x|y<z>"*', 'back\\slash', 'dir:1/f'])
      files.put(name);
    const { files: count } = await files.collect(['**', '*']);
    expect(count).toBe(8);
    expect(files.collected()).toEqual(
      ['A_b', 'a_b-2', 'a_b-3', 'back_slash', 'dir_1/f', 'line_break', 'what_', 'x_y_z___'].sort(),
    );
    expect(readFileSync(join(files.target, 'a_b-2'), 'utf8')).toBe('a:b');
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
