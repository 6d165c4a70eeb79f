import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test as it } from 'vitest';
import { Collecting } from './collecting.ts';
import { newSession } from './session.ts';

const onPosix = it.skipIf(process.platform === 'win32');

let files: Collecting;

beforeEach(() => {
  files = new Collecting();
});

describe('what actions/upload-artifact finds', () => {
  it('names with parentheses and braces, which are not special', async () => {
    for (const name of ['report (1).txt', '(failed).png', 'app/(admin)/a.log', '{a,b}.txt', 'x[1].txt'])
      files.put(name);
    const { skipped } = await files.collect(['report (1).txt', '(failed).png', 'app/(admin)/*.log', '{a,b}.txt']);
    expect([files.collected(), skipped]).toEqual([
      ['(failed).png', 'app/(admin)/a.log', 'report (1).txt', '{a,b}.txt'],
      [],
    ]);
  });

  onPosix.each(['w[1]', 'w[ab]', 'w?', 'w*', 'w(1)', 'w{a,b}', '.hidden', 'w\\b'])('a workspace %s', async (name) => {
    files = new Collecting(name);
    files.put('out/a.txt');
    files.put('out/.b.txt');
    expect(await files.collect(['out/*.txt'])).toMatchObject({ files: 1, skipped: [] });
    expect(files.collected()).toEqual(['out/a.txt']);
  });

  onPosix('a folder that is a link within the workspace, by its name and behind a wildcard', async () => {
    files.put('build/1/a.txt');
    symlinkSync('build/1', join(files.workspace, 'latest'));
    expect(await files.collect(['latest', '*/1/**'])).toMatchObject({ files: 2, skipped: [] });
    expect(files.collected()).toEqual(['build/1/a.txt', 'latest/a.txt']);
  });

  onPosix('the workspace itself through a link', async () => {
    files.put('a.txt');
    const link = join(files.folder, 'link');
    symlinkSync(files.workspace, link);
    expect(await files.collect(['*.txt'], { workspace: link })).toMatchObject({ files: 1, skipped: [] });
  });

  onPosix('links that lead out of the workspace, when that is asked for', async () => {
    mkdirSync(join(files.folder, 'cache'));
    writeFileSync(join(files.folder, 'cache', 'test.log'), 'x');
    symlinkSync(join(files.folder, 'cache'), join(files.workspace, 'bazel-testlogs'));
    const inside = await files.collect(['bazel-testlogs/**']);
    expect([files.collected(), inside.skipped]).toEqual([
      [],
      ['bazel-testlogs: a link that leads out of the workspace; it is followed with `artifact-links: anywhere`'],
    ]);
    expect(await files.collect(['bazel-testlogs/**'], { links: 'anywhere' })).toMatchObject({ files: 1, skipped: [] });
    expect(files.collected()).toEqual(['bazel-testlogs/test.log']);
  });

  onPosix('nothing twice through loops of links, with links to anywhere', async () => {
    files.put('a/b/c.txt');
    symlinkSync('../..', join(files.workspace, 'a', 'b', 'up'));
    symlinkSync('b', join(files.workspace, 'a', 'again'));
    await files.collect(['**'], { links: 'anywhere' });
    expect(files.collected()).toEqual(['a/again/c.txt', 'a/b/c.txt']);
  });
});

describe('nothing found', () => {
  it('names each pattern with the folder where it was looked for', async () => {
    const { notFound } = await files.collect(['*.xml', 'missing/**', '!*.tmp', '/nowhere/*.log']);
    expect(notFound).toEqual([
      `*.xml in the workspace ${files.workspace}`,
      `missing/** in the workspace ${files.workspace}`,
      '/nowhere/*.log',
    ]);
  });

  it('names the working directory where the pattern would have matched', async () => {
    for (const name of ['app/report/a.html', 'app/report/b.html', 'app/report/c.tmp']) files.put(name);
    const workingDirectory = join(files.workspace, 'app');
    const { notFound } = await files.collect(['report/**', '*.xml', '!**/*.tmp'], { workingDirectory });
    expect(notFound).toEqual([
      `report/** in the workspace ${files.workspace}; it would match 2 files in the working-directory ${workingDirectory}`,
      `*.xml in the workspace ${files.workspace}`,
    ]);
  });

  it('is not said when another pattern finds something', async () => {
    files.put('a.txt');
    expect(await files.collect(['*.xml', 'a.txt'])).toMatchObject({ files: 1, notFound: [] });
  });

  onPosix.each([
    ['warn', 'completed', 1],
    ['error', 'failed', 1],
    ['ignore', 'completed', undefined],
  ] as const)('with if-no-files-found: %s a command that succeeds has %s', async (ifNoFilesFound, status, reports) => {
    const session = newSession('true', { request: { artifactPaths: ['*.xml'], ifNoFilesFound, maxAttempts: 2 } });
    const state = await session.run();
    expect([state.status, state.attempts.length]).toEqual([status, 1]);
    const [collected] = session.events().filter((event) => event.type === 'collected');
    expect(collected?.notFound?.length).toBe(reports);
    if (ifNoFilesFound === 'error')
      expect(state.failure).toMatchObject({ code: 'no_files', reason: expect.stringContaining('*.xml') });
  });
});

describe('what cannot be collected is named', () => {
  onPosix('a folder that may not be read', async () => {
    files.put('report/a');
    files.put('report/locked/b');
    chmodSync(join(files.workspace, 'report', 'locked'), 0);
    const { skipped, files: count } = await files.collectWithoutRights(['report/**']);
    expect([count, skipped]).toEqual([1, [expect.stringMatching(/^report\/locked: what is in it: EACCES/)]]);
    chmodSync(join(files.workspace, 'report', 'locked'), 0o700);
  });

  onPosix('a folder that may not be entered', async () => {
    files.put('report/locked/b');
    chmodSync(join(files.workspace, 'report', 'locked'), 0o444);
    const { skipped } = await files.collectWithoutRights(['report/**']);
    expect(skipped).toEqual([expect.stringMatching(/^report\/locked\/b: EACCES/)]);
    chmodSync(join(files.workspace, 'report', 'locked'), 0o700);
  });

  onPosix('a path that is too long for its copy', async () => {
    const name = 'x'.repeat(250);
    const inner = Array.from({ length: 15 }, () => name).join('/');
    files.put(`${inner}/a`);
    const { skipped } = await files.collect(['**'], { target: join(files.folder, 'y'.repeat(250), 'z'.repeat(250)) });
    expect(skipped).toEqual([expect.stringContaining('ENAMETOOLONG')]);
  });

  onPosix('a name with a line break that leads nowhere, on one line', async () => {
    symlinkSync('nowhere', join(files.workspace, 'a\n::error::b'));
    const { skipped } = await files.collect(['*']);
    expect(skipped).toEqual([expect.stringMatching(/^a\\n::error::b: ENOENT/)]);
  });

  it.skipIf(process.platform !== 'linux')('a name that is not UTF-8', async () => {
    files.put('ok');
    files.put('odd');
    const odd = Buffer.concat([Buffer.from(`${files.workspace}/`), Buffer.from([0xff, 0x2e, 0x78])]);
    renameSync(join(files.workspace, 'odd'), odd);
    const { skipped, files: count } = await files.collect(['*']);
    expect([count, skipped]).toEqual([1, ['\ufffd.x: its name is not valid UTF-8']]);
  });
});

describe('folders of sessions', () => {
  onPosix('below RUNNER_TEMP are never collected', async () => {
    const session = newSession('echo "$SUPERVISED_RUN_ATTEMPT" > "$RUNNER_TEMP/report"; exit 1', {
      request: { maxAttempts: 3, retryDelaysMs: [0], artifactPaths: [] },
    });
    const temp = join(session.scratch, 'temp');
    mkdirSync(join(temp, 'supervised-run', 'other', 'github'), { recursive: true });
    writeFileSync(join(temp, 'supervised-run', 'other', 'github', 'env'), 'TOKEN=1');
    symlinkSync('supervised-run', join(temp, 'link'));
    session.env.RUNNER_TEMP = temp;
    session.request.artifactPaths.push(`${temp}/**`);
    const state = await session.run();
    expect(Object.values(state.collected)).toMatchObject([{ files: 1 }, { files: 1 }, { files: 1 }]);
  });

  onPosix('are not collected through the folder of the session itself', async () => {
    const session = newSession('echo x > out; exit 1', { request: { artifactPaths: [] } });
    session.request.artifactPaths.push(`${session.paths.root}/**`, 'out');
    expect((await session.run()).collected).toMatchObject({ 1: { files: 1 } });
  });
});

describe('the size of what is collected', () => {
  onPosix('holes stay holes', async () => {
    files.put('core', 'begin');
    const core = join(files.workspace, 'core');
    truncateSync(core, 200 * 1024 ** 2);
    writeFileSync(core, 'end', { flag: 'a' });
    expect(await files.collect(['core'])).toMatchObject({ files: 1, bytes: 200 * 1024 ** 2 + 3, skipped: [] });
    const copy = join(files.target, 'core');
    expect(statSync(copy).blocks * 512).toBeLessThan(1024 ** 2);
    expect(readFileSync(copy).equals(readFileSync(core))).toBe(true);
  });

  it('is limited, and what exceeds the limit is named', async () => {
    for (const [name, size] of Object.entries({ a: 60, b: 50, c: 40 })) files.put(name, 'x'.repeat(size));
    const { skipped, ...rest } = await files.collect(['*'], { maxBytes: 100 });
    expect([files.collected(), rest]).toEqual([
      ['a', 'c'],
      { files: 2, bytes: 100, notFound: [], old: { count: 0, first: '' } },
    ]);
    expect(skipped).toEqual(['b: 50 B, more than is left (40 B) of max-artifact-size (100 B)']);
  });
});
