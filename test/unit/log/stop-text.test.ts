import { expect, it } from 'vitest';
import { stopText } from '../../../src/log/stop-text.ts';

it.each([
  ['linux', 'SIGTERM', 10_000, 'SIGTERM now, SIGKILL after 10 s'],
  ['darwin', 'SIGINT', 7_000, 'SIGINT now, SIGKILL after 7 s'],
  ['win32', 'SIGTERM', 10_000, 'It is ended at once'],
  ['win32', 'SIGINT', 0, 'It is ended at once'],
] as const)('a stop on %s with %s', (platform, signal, graceMs, expected) => {
  expect(stopText(signal, graceMs, platform)).toBe(expected);
});
