import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { newJob } from './supervised-step.ts';

const repository = resolve(import.meta.dirname, '../..');

/** A Node of this machine older than 24, as runners on 32-bit ARM and old images of act start; the one of the tests is not. */
function findOldNode(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, 'node')).find((node) => majorOf(node) < 24);
}

function majorOf(node: string): number {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? Number.NaN);
}

const oldNode = process.platform === 'win32' ? undefined : findOldNode();
if (oldNode === undefined) console.log('No Node older than 24 on this machine: the tests of old Nodes are skipped.');

describe.skipIf(oldNode === undefined)('a runner that starts an older Node', () => {
  const refusal =
    /^Nothing was run: Supervised Run needs Node 24, and this runner has started Node \d+\.\d+\.\d+; [^\n]+\.$/;

  it.each([
    ['the main action', '.', { run: 'echo it runs' }],
    ['slot', 'slot', {}],
    ['wait', 'wait', {}],
    ['stop', 'stop', {}],
  ])('is named in one sentence by %s', async (_case, folder, inputs) => {
    const job = await newJob();
    const step = job.start({ action: join(repository, folder), inputs, node: oldNode ?? '' });
    const main = await step.finished;
    expect(main).toMatchObject({ conclusion: 'failure', problems: [], outputs: {} });
    expect(main.annotations).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringMatching(refusal) }),
    ]);
    expect(main.log.trim().split('\n')).toHaveLength(1);
    if (folder !== '.' && folder !== 'slot') return;
    const post = await step.post();
    expect(post).toMatchObject({ conclusion: 'success', annotations: [], problems: [] });
    expect(post.log).toMatch(/^There is nothing to clean up: the step did not run on Node \d+\.\d+\.\d+\.\s*$/);
  });
});

it.each(['post', 'slot', 'slot-post', 'wait', 'stop'])(
  'what an older Node parses of %s is only the look at its version',
  (bundle) => {
    // The rest of it is the bundler's own.
    expect(statSync(join(repository, 'dist', bundle, 'index.js')).size).toBeLessThan(20_000);
  },
);

it('what an older Node parses of main, which starts the supervisor first, has no syntax that is newer than Node 16.20', async () => {
  const text = readFileSync(join(repository, 'dist', 'main', 'index.js'), 'utf8');
  const [newest, old] = await Promise.all(['esnext', 'node16.20'].map((target) => transform(text, { target })));
  expect(old?.code).toBe(newest?.code);
});
