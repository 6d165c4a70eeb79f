import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../../docs/reliability.md'), 'utf8');

/** The names of the other tests in this folder, each written at the beginning of a line. */
function testNames(): string[] {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith('.test.ts') && name !== 'table.test.ts',
  );
  const sources = files.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  return sources.flatMap((source) =>
    [...source.matchAll(/^\s*(?:it\(|\[\s*)'([^'%]+)',/gm)].map(([, name]) => name ?? ''),
  );
}

it('docs/reliability.md has a row for every fault test, and no other row', () => {
  const rows = [...page.matchAll(/^\| (.+?) \|/gm)].map(([, cell]) => cell).filter((cell) => cell !== 'fault');
  expect(rows.toSorted()).toEqual(testNames().toSorted());
});
