import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Files that a page names: `src/a/b.ts`, or in docs/architecture.md `a/b.ts`, which is below src/. */
function namedFiles(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/`((?:[\w-]+\/)+[\w.-]+\.ts)`/g)].map(([, file = '']) => file);
}

it.each(pages)('%s names only files that exist', (page) => {
  const missing = namedFiles(page).filter(
    (file) => !existsSync(join(root, file)) && !existsSync(join(root, 'src', file)),
  );
  expect(missing).toEqual([]);
});

it('docs/architecture.md says where to find at least a dozen things', () => {
  const table = readFileSync(join(root, 'docs/architecture.md'), 'utf8').split('## Where is…?')[1]?.split('\n## ')[0];
  expect(table?.match(/^\| (?!question|---)/gm)?.length).toBeGreaterThanOrEqual(12);
});
