import { expect, it } from 'vitest';
import { programName } from '../../../src/system/processes/entry.ts';
import { entry } from './entries.ts';

it('is redacted before folders are left out, and is whole', () => {
  const named = (words: string[]) =>
    programName({ ...entry({ pid: 7 }), commandLine: () => words }, (text) => text.replaceAll('se/cret', '***'));
  expect(named(['/opt/se/cret', '/a/se/cret.js'])).toBe('*** ***.js');
  expect(named([`${'x'.repeat(100)}se/cret`])).toBe(`${'x'.repeat(100)}***`);
  expect(named(['x'.repeat(5_000)])).toBe('(a name too long to show)');
  expect(named(['node', `${'x'.repeat(5_000)}.js`])).toBe('node');
});

it.each([
  [['/usr/bin/node', 'shop/main.js', '--token=secret'], 'node shop/main.js'],
  [['node', '--test', 'e2e'], 'node'],
  [['sleep', '1000'], 'sleep'],
  [['curl', 'https://user:password@host/x.json'], 'curl'],
  [['mysql', '-psecret.word'], 'mysql'],
  [['TOKEN=x.y'], 'TOKEN=x.y'],
  [['/bin/sh', '/work/run.sh'], 'sh run.sh'],
  [[''], undefined],
  [[], undefined],
])('%j is called %s', (words, name) => {
  expect(programName({ ...entry({ pid: 7 }), commandLine: () => words }, (text) => text)).toBe(name);
});
