import { describe, expect, it } from 'vitest';
import { isWithin } from '../../../../src/supervisor/execution/find-files.ts';

const onPosix = it.skipIf(process.platform === 'win32');

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
