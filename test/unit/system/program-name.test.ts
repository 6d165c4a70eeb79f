import { expect, it } from 'vitest';
import { programName } from '../../../src/system/processes/entry.ts';
import { entry } from './entries.ts';

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
