import { describe, expect, it } from 'vitest';
import { isSameStart } from '../../../src/system/processes/start-time.ts';

describe('two readings of the start of a process', () => {
  it.each([
    ['one number', '1000', '1000', 'linux', true],
    ['a few ticks apart, as under qemu-user', '1000', '1004', 'linux', true],
    ['the same, the other way round', '1004', '1000', 'linux', true],
    ['seconds apart', '1000', '1400', 'linux', false],
    ['an unknown one', '', '1000', 'linux', false],
    ['two unknown ones', '', '', 'linux', false],
    ['whole seconds of macOS', '1763363999000', '1763364000000', 'darwin', false],
    ['the clock before a start on Windows, and the start', '638994528621000000', '638994528628000000', 'win32', true],
    ['a pid of Windows that another process has got', '638994528621000000', '638994529621000000', 'win32', false],
  ] as const)('%s', (_case, one, other, platform, expected) => {
    expect(isSameStart(one, other, platform)).toBe(expected);
  });
});
