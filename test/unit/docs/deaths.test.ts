import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const section = page.split('## Who notices whose death')[1]?.split('\n## ')[0] ?? '';
const rows = section.split('\n').filter((line) => /^\| (?!who dies|what \|)/.test(line) && !line.startsWith('|---'));

it('the table of deaths has rows', () => {
  expect(rows.length).toBeGreaterThan(25);
});

it.each(rows)('%s', (row) => {
  const [, file = '', title = ''] = /\| `([\w/-]+\.test\.ts)`: (.+) \|$/.exec(row) ?? [];
  expect(readFileSync(join(root, file), 'utf8')).toContain(title);
});
