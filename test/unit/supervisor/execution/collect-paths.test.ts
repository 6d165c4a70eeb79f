import { describe, expect, it } from 'vitest';
import { isWithin, staticBase } from '../../../../src/supervisor/execution/collect.ts';

const onPosix = it.skipIf(process.platform === 'win32');

describe('the static base of a pattern', () => {
  it.each([
    ['report/**', 'report'],
    ['report/deep/*.html', 'report/deep'],
    ['report/index.html', 'report'],
    ['**/*.log', '.'],
    ['file', '.'],
    ['a/{b,c}/d', 'a'],
    ['../elsewhere/*', '../elsewhere'],
    ['/var/log/*.log', '/var/log'],
    ['/*', '/'],
    ['/file', '/'],
    ['C:/logs/*.log', 'C:/logs'],
  ])('%s: %s', (pattern, base) => {
    expect(staticBase(pattern)).toBe(base);
  });
});

describe('a path within a folder', () => {
  onPosix.each([
    ['/w', '/w', true],
    ['/w', '/w/a', true],
    ['/w', '/w/..a', true],
    ['/w', '/w/a/../b', true],
    ['/w', '/w/../x', false],
    ['/w', '/wx', false],
    ['/w', '/', false],
    ['/', '/w', true],
    ['/w', '/w/..', false],
  ])('%s, %s: %s', (root, path, within) => {
    expect(isWithin(root, path)).toBe(within);
  });
});
