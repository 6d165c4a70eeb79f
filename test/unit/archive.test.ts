import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
/** What every job downloads; other actions of this kind are between 0.1 and 4 MB. */
const maxBytes = 1_500_000;

it.skipIf(!existsSync(join(root, '.git')))(
  'the archive that a job downloads is small, and has what the action needs',
  () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, maxBuffer: 64 * 1024 ** 2 });
    const archive = git('archive', '--format=tar', 'HEAD');
    expect(gzipSync(archive).length).toBeLessThan(maxBytes);
    const names = execFileSync('tar', ['-t'], { input: archive, encoding: 'utf8' }).trim().split('\n');
    const folders = new Set(names.filter((name) => name.includes('/')).map((name) => name.split('/')[0]));
    expect([...folders].toSorted()).toEqual(['dist', 'slot', 'stop', 'wait']);
    expect(names).toEqual(expect.arrayContaining(['action.yml', 'LICENSE', 'dist/main/index.js']));
  },
);
